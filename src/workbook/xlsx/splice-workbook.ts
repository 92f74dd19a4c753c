/** The workbook part: sheets, defined names and recalculation, changed in the text and nowhere else. */
import { WorkbookError } from '../port';
import { STRICT_DIALECT, TRANSITIONAL_DIALECT } from './namespaces';
import type { Dialect } from './namespaces';
import type { OpenPart, PackageEdit } from './package-edit';
import { childNamed, childrenNamed } from './xml-outline';
import type { XmlElement } from './xml-outline';
import { XmlSplice, insertInOrder } from './xml-splice';
import { xmlAttribute, xmlText } from './xml-write';

/** The children of the workbook part, in the schema's order. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
];

const MAX_SHEETS = 2000;
const MAX_SHEET_ID = 65_534;

/** A sheet of any kind as the workbook lists it; its place in the list is its local sheet id. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
}

/** A defined name; `sheet` is the local sheet id, or null for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: number | null;
  readonly hidden: boolean;
  readonly formula: string;
}

function relationshipIdOf(element: XmlElement): string {
  for (const [name, value] of element.attributes) {
    const [prefix, local] = name.split(':');
    if (local !== 'id' || prefix === undefined) continue;
    const namespace = element.scope.get(prefix);
    if (namespace === TRANSITIONAL_DIALECT.relationships || namespace === STRICT_DIALECT.relationships)
      return value;
  }
  return '';
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function dialectOf({ root, name }: OpenPart): Dialect {
  const dialect = [TRANSITIONAL_DIALECT, STRICT_DIALECT].find(({ main }) => main === root.namespace);
  if (!dialect || root.local !== 'workbook') throw new WorkbookError('part-damaged', { part: name });
  return dialect;
}

/** Two defined names that Excel takes for one: without case, and of the same sheet. */
function definedKey(name: string, sheet: string): string {
  return `${sheet}/${name.toLowerCase()}`;
}

export class WorkbookSplice {
  readonly dialect: Dialect;
  readonly sheets: ListedSheet[];
  private readonly root: XmlElement;
  private readonly list: XmlElement;
  private readonly splice: XmlSplice;

  private constructor(
    private readonly pkg: PackageEdit,
    private readonly part: OpenPart,
  ) {
    this.dialect = dialectOf(part);
    this.root = part.root;
    this.splice = new XmlSplice(part.text);
    const list = childNamed(this.root, 'sheets');
    if (!list) throw new WorkbookError('no-sheets');
    this.list = list;
    this.sheets = childrenNamed(list, 'sheet').map((element) => ({
      name: element.attributes.get('name') ?? '',
      sheetId: element.attributes.get('sheetId') ?? '',
      relationshipId: relationshipIdOf(element),
    }));
    if (isTrue(childNamed(this.root, 'workbookProtection')?.attributes.get('lockStructure'))) {
      throw new WorkbookError('structure-protected');
    }
  }

  /** Throws `structure-protected`, `no-sheets`, `part-damaged`, and as `PackageEdit.open`. */
  static async of(pkg: PackageEdit, part: string): Promise<WorkbookSplice> {
    return new WorkbookSplice(pkg, await pkg.open(part));
  }

  /** Lists a sheet behind the others. Throws `too-many-sheets`. */
  addSheet(name: string, relationshipId: string): void {
    if (this.sheets.length >= MAX_SHEETS) throw new WorkbookError('too-many-sheets', { limit: MAX_SHEETS });
    const sheetId = this.freeSheetId();
    this.sheets.push({ name, sheetId, relationshipId });
    const { prefix, declaration } = this.relationshipPrefix();
    const attributes = `name="${xmlAttribute(name)}" sheetId="${sheetId}" ${declaration}${prefix}:id="${relationshipId}"`;
    this.splice.append(this.list, `<${this.list.prefix}sheet ${attributes}/>`);
  }

  /** Defines these names anew and takes `withdrawn` away; all others keep their place and text. */
  define(names: readonly DefinedName[], withdrawn: readonly Pick<DefinedName, 'name' | 'sheet'>[]): void {
    const keyOf = ({ name, sheet }: Pick<DefinedName, 'name' | 'sheet'>) =>
      definedKey(name, sheet === null ? '' : String(sheet));
    const leaving = new Set([...names, ...withdrawn].map(keyOf));
    const section = childNamed(this.root, 'definedNames');
    for (const element of section ? childrenNamed(section, 'definedName') : []) {
      const { attributes } = element;
      const key = definedKey(attributes.get('name') ?? '', attributes.get('localSheetId') ?? '');
      if (leaving.has(key)) this.splice.remove(element);
    }
    if (names.length === 0) return;
    const tag = `${(section ?? this.root).prefix}definedName`;
    const xml = names.map(({ name, sheet, hidden, formula }) => {
      const local = sheet === null ? '' : ` localSheetId="${sheet}"`;
      const attributes = `name="${xmlAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}`;
      return `<${tag} ${attributes}>${xmlText(formula)}</${tag}>`;
    });
    if (section) this.splice.append(section, xml.join(''));
    else insertInOrder(this.splice, this.root, ORDER, 'definedNames', `<${tag}s>${xml.join('')}</${tag}s>`);
  }

  /** Has every formula computed when the workbook is next opened: the stored results are only ours. */
  recalculateOnLoad(): void {
    const calculation = childNamed(this.root, 'calcPr');
    if (calculation) this.splice.setAttribute(calculation, 'fullCalcOnLoad', '1');
    else
      insertInOrder(
        this.splice,
        this.root,
        ORDER,
        'calcPr',
        `<${this.root.prefix}calcPr fullCalcOnLoad="1"/>`,
      );
  }

  async save(): Promise<void> {
    const text = this.splice.result();
    if (text !== this.part.text) await this.pkg.rewrite(this.part.name, text);
  }

  private freeSheetId(): string {
    const used = new Set(this.sheets.map(({ sheetId }) => Number(sheetId)));
    let id = Math.max(0, ...[...used].filter((n) => n < MAX_SHEET_ID)) + 1;
    if (id > MAX_SHEET_ID) for (id = 1; used.has(id);) id += 1;
    return String(id);
  }

  /** A prefix that stands for relationships where sheets are listed, or one to be declared on the spot. */
  private relationshipPrefix(): { prefix: string; declaration: string } {
    const { relationships } = this.dialect;
    for (const [prefix, namespace] of this.list.scope) {
      if (prefix !== '' && namespace === relationships) return { prefix, declaration: '' };
    }
    const prefix = this.list.prefix === 'r:' ? 'rel' : 'r';
    return { prefix, declaration: `xmlns:${prefix}="${relationships}" ` };
  }
}
