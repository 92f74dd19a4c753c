/** `[Content_Types].xml`: which part is what, read and changed in the text. */
import type { PackageEdit } from './package-edit';
import { childrenNamed } from './xml-outline';
import type { XmlElement } from './xml-outline';
import { XmlSplice } from './xml-splice';
import { xmlAttribute } from './xml-write';

const CONTENT_TYPES_PART = '[Content_Types].xml';

function overrideKey(partName: string): string {
  return partName.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

export class ContentTypes {
  private readonly splice: XmlSplice;
  private readonly overrides = new Map<string, { type: string; element: XmlElement | null }>();
  private readonly defaults = new Map<string, string>();

  private constructor(
    private readonly pkg: PackageEdit,
    private readonly text: string,
    private readonly root: XmlElement,
  ) {
    this.splice = new XmlSplice(text);
    for (const element of childrenNamed(root, 'Override')) {
      const key = overrideKey(element.attributes.get('PartName') ?? '');
      this.overrides.set(key, { type: element.attributes.get('ContentType') ?? '', element });
    }
    for (const { attributes } of childrenNamed(root, 'Default')) {
      this.defaults.set(
        (attributes.get('Extension') ?? '').toLowerCase(),
        attributes.get('ContentType') ?? '',
      );
    }
  }

  /** Throws as `PackageEdit.open` does. */
  static async of(pkg: PackageEdit): Promise<ContentTypes> {
    const { text, root } = await pkg.open(CONTENT_TYPES_PART);
    return new ContentTypes(pkg, text, root);
  }

  typeOf(part: string): string | null {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.overrides.get(overrideKey(part))?.type ?? this.defaults.get(extension) ?? null;
  }

  /** Sees to it that a part has this type, by an override of its own unless the default gives it. */
  declare(part: string, type: string): void {
    if (this.typeOf(part) === type) return;
    this.withdraw(part);
    const name = xmlAttribute(`/${part}`);
    this.splice.append(
      this.root,
      `<${this.root.prefix}Override PartName="${name}" ContentType="${xmlAttribute(type)}"/>`,
    );
    this.overrides.set(overrideKey(part), { type, element: null });
  }

  /** Takes back what is said of a part that leaves the package. */
  withdraw(part: string): void {
    const override = this.overrides.get(overrideKey(part));
    if (override?.element) this.splice.remove(override.element);
    this.overrides.delete(overrideKey(part));
  }

  async save(): Promise<void> {
    const text = this.splice.result();
    if (text !== this.text) await this.pkg.rewrite(CONTENT_TYPES_PART, text);
  }
}
