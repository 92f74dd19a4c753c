import { HyperFormula, type RawCellContent } from 'hyperformula';
import { elements, unpack, type Unpacked } from '../xlsx/writer-tools';
import type { XmlElement } from '../../src/workbook/xlsx/xml-outline';

/** A cell with a formula in a written workbook: what the file stores and what a recalculation says. */
export interface Recalculated {
  readonly sheet: string;
  readonly reference: string;
  readonly formula: string;
  readonly stored: string;
  readonly computed: unknown;
}

/**
 * Recalculates a written workbook with a formula engine that nobody here wrote. Reads the parts
 * with plain look-ups, apart from our reader.
 */
export async function recalculate(bytes: Uint8Array): Promise<Recalculated[]> {
  const files = await unpack(bytes);
  const strings = files.names.includes('xl/sharedStrings.xml')
    ? elements(files.outline('xl/sharedStrings.xml'), 'si').map((item) =>
        textOf(item, files.text('xl/sharedStrings.xml')),
      )
    : [];
  const cells = new Map<string, { formulas: [string, string, string][]; rows: RawCellContent[][] }>();
  for (const [name, part] of sheetParts(files)) cells.set(name, readSheet(files, part, strings));
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries([...cells].map(([name, { rows }]) => [name, rows])),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  return [...cells].flatMap(([sheet, { formulas }]) =>
    formulas.map(([reference, formula, stored]) => {
      const address = engine.simpleCellAddressFromString(reference, engine.getSheetId(sheet) ?? 0);
      if (!address) throw new Error(`no address ${reference}`);
      return { sheet, reference, formula, stored, computed: engine.getCellValue(address) };
    }),
  );
}

function sheetParts(files: Unpacked): [string, string][] {
  const targets = new Map(
    elements(files.outline('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target') ?? '',
    ]),
  );
  return elements(files.outline('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const target = targets.get(attributes.get('r:id')) ?? '';
    return [attributes.get('name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}

function readSheet(files: Unpacked, part: string, strings: readonly string[]) {
  const xml = files.text(part);
  const rows: RawCellContent[][] = [];
  const formulas: [string, string, string][] = [];
  for (const cell of elements(files.outline(part), 'c')) {
    const reference = cell.attributes.get('r') ?? '';
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
    const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = (rows[Number(digits) - 1] ??= []);
    const child = (name: string) => cell.children.find(({ local }) => local === name);
    const [formula, value, inline] = [child('f'), child('v'), child('is')];
    const stored = value ? textOf(value, xml) : '';
    if (formula) {
      const text = textOf(formula, xml);
      formulas.push([reference, text, stored]);
      row[column] = `=${text}`;
    } else if (inline) row[column] = asText(textOf(inline, xml));
    else if (cell.attributes.get('t') === 's') row[column] = asText(strings[Number(stored)] ?? '');
    else if (cell.attributes.get('t') === 'str') row[column] = asText(stored);
    else if (stored !== '') row[column] = Number(stored);
  }
  return { rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)), formulas };
}

/** A leading quote keeps a text from being taken for a formula or a number. */
function asText(text: string): string {
  return `'${text}`;
}

function textOf(element: XmlElement, xml: string): string {
  const inner = xml.slice(element.start, element.end).replace(/<rPh\b.*?<\/rPh>/gs, '');
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
