/**
 * An outline of a small part (workbook, relationships, content types, styles) that remembers where
 * everything stands in the text, so that a change touches those characters and no others.
 */
import { WorkbookError } from '../port';

/** Deeper nesting than any workbook has. */
const MAX_DEPTH = 256;

export interface XmlElement {
  /** Prefix with its colon (`x:`), or empty. */
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  /** Attribute values, decoded, by the name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Prefix (without colon, empty for the default) to namespace, as it holds inside this element. */
  readonly scope: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Offsets: of `<`, behind the start tag, of the end tag's `<`, behind the element. */
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its five entities and character references resolved; an unknown entity stays as written. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(dec) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

const TAG_NAME = /[^\s/>=<"']+/y;
const ATTRIBUTE = /\s+([^\s/>=<"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

class OutlineParser {
  private readonly open: XmlElement[] = [];
  private root: XmlElement | null = null;

  constructor(
    private readonly text: string,
    private readonly part: string,
  ) {}

  parse(): XmlElement {
    let at = 0;
    for (;;) {
      at = this.text.indexOf('<', at);
      if (at < 0) break;
      at = this.markup(at);
    }
    if (this.root === null || this.open.length > 0) throw this.damaged();
    return this.root;
  }

  /** Reads what begins at `at` and gives the offset behind it. */
  private markup(at: number): number {
    if (this.text.startsWith('<!--', at)) return this.behind('-->', at + 4);
    if (this.text.startsWith('<![CDATA[', at)) return this.behind(']]>', at + 9);
    if (this.text.startsWith('<?', at)) return this.behind('?>', at + 2);
    if (this.text.startsWith('<!', at)) throw new WorkbookError('unsafe-xml', { part: this.part });
    return this.text.startsWith('</', at) ? this.endTag(at) : this.startTag(at);
  }

  private behind(mark: string, from: number): number {
    const found = this.text.indexOf(mark, from);
    if (found < 0) throw this.damaged();
    return found + mark.length;
  }

  private startTag(at: number): number {
    const name = this.match(TAG_NAME, at + 1);
    if (!name) throw this.damaged();
    let end = TAG_NAME.lastIndex;
    const attributes = new Map<string, string>();
    for (let found = this.match(ATTRIBUTE, end); found; found = this.match(ATTRIBUTE, end)) {
      end = ATTRIBUTE.lastIndex;
      attributes.set(found[1] ?? '', decodeXml(found[2] ?? found[3] ?? ''));
    }
    const close = this.match(TAG_END, end);
    if (!close) throw this.damaged();
    this.add(name[0], attributes, at, TAG_END.lastIndex, close[1] === '/');
    return TAG_END.lastIndex;
  }

  private add(
    name: string,
    attributes: ReadonlyMap<string, string>,
    start: number,
    openEnd: number,
    selfClosing: boolean,
  ): void {
    const parent = this.open.at(-1);
    if (this.open.length >= MAX_DEPTH) {
      throw new WorkbookError('too-large', { part: this.part, limit: MAX_DEPTH });
    }
    if (!parent && this.root) throw this.damaged();
    const scope = scopeOf(attributes, parent);
    const colon = name.indexOf(':');
    const element: XmlElement = {
      prefix: name.slice(0, colon + 1),
      local: name.slice(colon + 1),
      namespace: scope.get(name.slice(0, Math.max(colon, 0))) ?? '',
      attributes,
      scope,
      children: [],
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing,
    };
    if (parent) parent.children.push(element);
    else this.root = element;
    if (!selfClosing) this.open.push(element);
  }

  private endTag(at: number): number {
    const name = this.match(TAG_NAME, at + 2);
    const element = this.open.pop();
    if (!name || name[0] !== (element && element.prefix + element.local)) throw this.damaged();
    const close = this.match(TAG_END, TAG_NAME.lastIndex);
    if (!element || !close || close[1] === '/') throw this.damaged();
    element.closeStart = at;
    element.end = TAG_END.lastIndex;
    return element.end;
  }

  private match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text);
  }

  private damaged(): WorkbookError {
    return new WorkbookError('part-damaged', { part: this.part });
  }
}

const NO_SCOPE: ReadonlyMap<string, string> = new Map();

function scopeOf(
  attributes: ReadonlyMap<string, string>,
  parent: XmlElement | undefined,
): ReadonlyMap<string, string> {
  const outer = parent?.scope ?? NO_SCOPE;
  let scope: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    scope.set(name.slice(6), value);
  }
  return scope ?? outer;
}

/**
 * The outline of a part's text. Throws `WorkbookError`: `part-damaged` when it is not well-formed,
 * `unsafe-xml` when it declares a document type, `too-large` when it nests too deep.
 */
export function outlineXml(text: string, part: string): XmlElement {
  return new OutlineParser(text, part).parse();
}

/** The first child of that local name in the parent's own namespace. */
export function childNamed(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((child) => child.local === local && child.namespace === parent.namespace);
}

/** All children of that local name in the parent's own namespace. */
export function childrenNamed(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter((child) => child.local === local && child.namespace === parent.namespace);
}
