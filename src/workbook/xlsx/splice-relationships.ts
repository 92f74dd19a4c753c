/** The relationships of one part: read, and changed in the text. */
import type { PackageEdit } from './package-edit';
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import { relationshipsPath, resolveTarget } from './relationships';
import { childrenNamed, outlineXml } from './xml-outline';
import type { XmlElement } from './xml-outline';
import { XmlSplice } from './xml-splice';
import { XML_DECLARATION, xmlAttribute } from './xml-write';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the target part, or null for a target outside the package. */
  readonly part: string | null;
  readonly element: XmlElement;
}

/**
 * The part that a target means: as written, or with its percent codes resolved; null when it lies outside
 * the package, which only matters to whoever wants that part.
 */
function partOf(pkg: PackageEdit, source: string, target: string): string | null {
  try {
    const written = resolveTarget(source, target);
    return pkg.has(written) ? written : resolveTarget(source, decodeURIComponent(target));
  } catch {
    return null;
  }
}

/** A target relative to `source`, as relationships are mostly written. */
function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}

const NONE = `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;

export class RelationshipList {
  readonly all: readonly Relationship[];
  private readonly splice: XmlSplice;
  private readonly ids: Set<string>;

  private constructor(
    private readonly pkg: PackageEdit,
    private readonly source: string,
    private readonly text: string,
    private readonly root: XmlElement,
  ) {
    this.splice = new XmlSplice(text);
    this.all = childrenNamed(root, 'Relationship').map((element) => {
      const external = element.attributes.get('TargetMode') === 'External';
      return {
        id: element.attributes.get('Id') ?? '',
        type: element.attributes.get('Type') ?? '',
        part: external ? null : partOf(pkg, source, element.attributes.get('Target') ?? ''),
        element,
      };
    });
    this.ids = new Set(this.all.map(({ id }) => id));
  }

  /** The relationships of `source`; none when it has no such part. Throws as `PackageEdit.open` does. */
  static async of(pkg: PackageEdit, source: string): Promise<RelationshipList> {
    const name = relationshipsPath(source);
    if (!pkg.has(name)) return new RelationshipList(pkg, source, NONE, outlineXml(NONE, name));
    const { text, root } = await pkg.open(name);
    return new RelationshipList(pkg, source, text, root);
  }

  /** Adds a relationship and gives its id. */
  add(type: string, part: string): string {
    let n = this.ids.size + 1;
    while (this.ids.has(`rId${n}`)) n += 1;
    const id = `rId${n}`;
    this.ids.add(id);
    const target = xmlAttribute(relativeTarget(this.source, part));
    this.splice.append(
      this.root,
      `<${this.root.prefix}Relationship Id="${id}" Type="${xmlAttribute(type)}" Target="${target}"/>`,
    );
    return id;
  }

  remove(relationship: Relationship): void {
    this.splice.remove(relationship.element);
  }

  async save(): Promise<void> {
    const text = this.splice.result();
    if (text === this.text) return;
    const name = relationshipsPath(this.source);
    if (this.pkg.has(name)) await this.pkg.rewrite(name, text);
    else this.pkg.write(name, text);
  }
}
