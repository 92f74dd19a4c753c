/** One list of the styles part (fonts, fills, …): what is in it, and what is added at its end. */
import { childNamed, outlineXml } from './xml-outline';
import type { XmlElement } from './xml-outline';
import { insertInOrder } from './xml-splice';
import type { XmlSplice } from './xml-splice';

/** The children of the styles part, in the schema's order. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The same for two elements that mean the same: prefixes and the order of attributes do not count. */
function styleKey(element: XmlElement): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `<${element.local} ${attributes.join(' ')}>${element.children.map(styleKey).join('')}</>`;
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

export class StyleSection {
  /** The elements that stand there already. */
  readonly elements: readonly XmlElement[];
  private readonly section: XmlElement | undefined;
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  /** `reserved` are the first elements, which the section must have before any of ours. */
  constructor(
    root: XmlElement,
    private readonly name: string,
    private readonly reserved: readonly string[],
  ) {
    this.section = childNamed(root, name);
    this.elements = (this.section?.children ?? []).filter((child) => child.namespace === root.namespace);
    this.elements.forEach((element, index) => this.remember(styleKey(element), index));
  }

  /** How many elements there are with those added. */
  get size(): number {
    return this.elements.length + this.added.length;
  }

  /** The index of an element that means the same as `xml`; it is added when there is none. */
  indexOf(xml: string): number {
    const key = styleKey(outlineXml(xml, this.name));
    return this.indexes.get(key) ?? this.add(xml, key);
  }

  /** Adds an element and gives its index. */
  add(xml: string, key: string = styleKey(outlineXml(xml, this.name))): number {
    while (this.size < this.reserved.length) this.push(this.reserved[this.size] ?? '');
    const known = this.indexes.get(key);
    return known ?? this.push(xml, key);
  }

  /** Puts what was added where it belongs and brings the stated count up to date. */
  writeTo(splice: XmlSplice, root: XmlElement): void {
    if (this.added.length === 0) return;
    const xml = withPrefix(this.added.join(''), root.prefix);
    if (this.section) {
      splice.append(this.section, xml);
      if (this.section.attributes.has('count')) splice.setAttribute(this.section, 'count', String(this.size));
    } else {
      const tag = root.prefix + this.name;
      insertInOrder(splice, root, ORDER, this.name, `<${tag} count="${this.size}">${xml}</${tag}>`);
    }
  }

  private push(xml: string, key: string = styleKey(outlineXml(xml, this.name))): number {
    const index = this.size;
    this.added.push(xml);
    this.remember(key, index);
    return index;
  }

  private remember(key: string, index: number): void {
    if (!this.indexes.has(key)) this.indexes.set(key, index);
  }
}
