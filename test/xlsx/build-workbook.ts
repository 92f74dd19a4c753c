import { buildZip } from './build-zip';
import type { TestEntry } from './build-zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a package by path; a part set to null is left out. */
export type Parts = Record<string, string | Uint8Array | null>;

/** `<Relationships>` from [id, kind, target] triples. */
export function relationshipsXml(
  items: readonly (readonly [string, string, string])[],
  office = OFFICE,
): string {
  const inner = items.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

/** A worksheet part around what stands in its root. */
export function worksheetXml(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

/** A worksheet part around its rows. */
export function rowsXml(rows: string): string {
  return worksheetXml(`<sheetData>${rows}</sheetData>`);
}

/** A workbook part around its sheets; `inner` comes before them, `after` behind. */
export function workbookXml(sheets: string, inner = '', after = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}<sheets>${sheets}</sheets>${after}</workbook>`;
}

/** A styles part whose cell styles have these number formats; a text is a custom format. */
export function stylesXml(formats: readonly (number | string)[]): string {
  const custom = formats.map((format, i) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${164 + i}" formatCode="${format.replace(/"/g, '&quot;')}"/>`
      : '',
  );
  const styles = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${custom.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

/** A table of shared strings; the items are XML inside `si`. */
export function sharedStringsXml(items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

const PLAIN: Parts = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
  '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': workbookXml('<sheet name="台账" sheetId="1" r:id="rId1"/>'),
  'xl/_rels/workbook.xml.rels': relationshipsXml([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ]),
  'xl/sharedStrings.xml': sharedStringsXml(['<t>支出</t>', '<t>活动</t>']),
  'xl/styles.xml': stylesXml([0, 14]),
  'xl/worksheets/sheet1.xml': rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
};

/** Path of the only sheet of a plain workbook. */
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** The entries of a small workbook of one sheet 台账, with some parts exchanged. */
export function workbookEntries(parts: Parts = {}): TestEntry[] {
  return Object.entries({ ...PLAIN, ...parts }).flatMap(([name, data]) =>
    data === null ? [] : [{ name, data }],
  );
}

/** The same as a zip; `more` entries come behind, or in the place of those of the same name. */
export function buildWorkbook(parts: Parts = {}, more: readonly TestEntry[] = []): Uint8Array {
  const names = new Set(more.map((entry) => entry.name));
  return buildZip([...workbookEntries(parts).filter((entry) => !names.has(entry.name)), ...more]);
}
