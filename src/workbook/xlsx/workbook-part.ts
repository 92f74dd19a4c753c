import { WorkbookError } from '../port';
import type { OwnSheet } from '../port';
import { ownName } from './own-sheets';
import type { PackageParts } from './package-parts';
import { readRelationships } from './relationships';
import type { Relationship } from './relationships';
import { nameCode, prefixedCode } from './xml-scan';
import type { XmlScanner } from './xml-scan';
import { isTrue } from './xml-text';
import type { XmlVisitor } from './xml-walk';

/** A sheet as the workbook part lists it. */
interface ListedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly relationship: string | null;
}

/** A worksheet: its name made unique, and the part that holds it. */
export interface Worksheet {
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
  readonly own: OwnSheet | null;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly worksheets: readonly Worksheet[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const OWN_NAMES: ReadonlyMap<string, OwnSheet> = new Map(
  (['indicators', 'evidence', 'findings'] as const).map((own) => [ownName(own), own]),
);

const WORKBOOK = nameCode('workbook');
const WORKBOOK_PR = nameCode('workbookPr');
const DATE_1904 = nameCode('date1904');
const SHEETS = nameCode('sheets');
const SHEET = nameCode('sheet');
const DEFINED_NAMES = nameCode('definedNames');
const DEFINED_NAME = nameCode('definedName');
const NAME = nameCode('name');
const STATE = nameCode('state');
const HIDDEN = nameCode('hidden');
const RELATIONSHIP_ID = prefixedCode('id');

/** Collects sheets, the date system and our own hidden names. */
class WorkbookVisitor implements XmlVisitor {
  date1904 = false;
  readonly sheets: ListedSheet[] = [];
  /** Formulas of our hidden names. */
  readonly ownFormulas = new Map<OwnSheet, string>();
  private section = 0;
  private own: OwnSheet | null = null;

  constructor(private readonly maxSheets: number) {}

  open(xml: XmlScanner): void {
    if (xml.depth === 1 && xml.name !== WORKBOOK) throw xml.damage();
    if (xml.depth === 2) this.section = xml.name;
    if (xml.depth === 2 && xml.name === WORKBOOK_PR) this.date1904 = isTrue(xml.attribute(DATE_1904));
    if (xml.depth !== 3) return;
    if (this.section === SHEETS && xml.name === SHEET) this.openSheet(xml);
    if (this.section === DEFINED_NAMES && xml.name === DEFINED_NAME) this.openName(xml);
  }

  close(xml: XmlScanner): void {
    if (xml.depth !== 3) return;
    this.own = null;
    xml.wantText = false;
  }

  text(text: string): void {
    if (this.own) this.ownFormulas.set(this.own, (this.ownFormulas.get(this.own) ?? '') + text);
  }

  private openSheet(xml: XmlScanner): void {
    if (this.sheets.length >= this.maxSheets) throw xml.excess(this.maxSheets);
    this.sheets.push({
      name: xml.attribute(NAME) ?? '',
      visible: (xml.attribute(STATE) ?? 'visible') === 'visible',
      relationship: xml.attribute(RELATIONSHIP_ID),
    });
  }

  private openName(xml: XmlScanner): void {
    if (!isTrue(xml.attribute(HIDDEN))) return;
    this.own = OWN_NAMES.get(xml.attribute(NAME) ?? '') ?? null;
    xml.wantText = this.own !== null;
  }
}

/** Name of the sheet that a reference such as `'甲''乙'!$A$1` means, or null. */
function sheetOfReference(formula: string): string | null {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  if (!match) return null;
  return match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'");
}

function uniqueName(stated: string, index: number, taken: ReadonlySet<string>): string {
  const base = stated === '' ? `Sheet${index + 1}` : stated;
  let name = base;
  for (let i = 2; taken.has(name); i++) name = `${base} (${i})`;
  return name;
}

interface Naming {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly part: string;
}

function worksheetsOf(visitor: WorkbookVisitor, { relationships, part }: Naming): readonly Worksheet[] {
  const owners = new Map<string, OwnSheet>();
  for (const [own, formula] of visitor.ownFormulas) {
    const sheet = sheetOfReference(formula);
    if (sheet !== null) owners.set(sheet.toLowerCase(), own);
  }
  const taken = new Set<string>();
  const worksheets: Worksheet[] = [];
  visitor.sheets.forEach((sheet, index) => {
    // Old macro modules are listed with an empty id: there is no part behind them.
    if (sheet.relationship === '') return;
    const relationship = relationships.get(sheet.relationship ?? '');
    if (!relationship) throw new WorkbookError('part-missing', { part, sheet: sheet.name });
    if (relationship.kind !== 'worksheet') return;
    const name = uniqueName(sheet.name, index, taken);
    taken.add(name);
    const own = owners.get(name.toLowerCase()) ?? null;
    worksheets.push({ name, visible: sheet.visible, part: relationship.target, own });
  });
  return worksheets;
}

function refuseMissing(parts: PackageParts, worksheets: readonly Worksheet[]): void {
  const seen = new Set<string>();
  for (const { part, name } of worksheets) {
    if (!parts.has(part)) throw new WorkbookError('part-missing', { part, sheet: name });
    if (seen.has(part)) throw new WorkbookError('part-damaged', { part, sheet: name });
    seen.add(part);
  }
}

/**
 * Reads the workbook part and its relationships. A sheet without a name is called `Sheet` and its
 * tab's number, and a name that was there before gets ` (2)`, ` (3)` …, so that every sheet can be
 * reached. Throws `no-sheets`, `part-missing`, `part-damaged` and as `PackageParts.walk`.
 */
export async function readWorkbookPart(parts: PackageParts, part: string): Promise<WorkbookPart> {
  const visitor = new WorkbookVisitor(parts.limits.sheets);
  await parts.walk(part, visitor);
  const all = await readRelationships(parts, part);
  const relationships = new Map(all.map((relationship) => [relationship.id, relationship]));
  const worksheets = worksheetsOf(visitor, { relationships, part });
  if (worksheets.length === 0) throw new WorkbookError('no-sheets');
  refuseMissing(parts, worksheets);
  const targetOf = (kind: string) => all.find((relationship) => relationship.kind === kind)?.target ?? null;
  return {
    date1904: visitor.date1904,
    worksheets,
    sharedStrings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
  };
}
