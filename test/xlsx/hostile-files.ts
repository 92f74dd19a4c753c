import { constants, deflateRawSync } from 'node:zlib';
import type { Limits } from '../../src/workbook/xlsx/limits';
import {
  MAIN,
  SHEET_PART,
  buildWorkbook,
  relationshipsXml,
  rowsXml,
  sharedStringsXml,
  workbookEntries,
  workbookXml,
  worksheetXml,
} from './build-workbook';
import type { Parts } from './build-workbook';
import { buildZip } from './build-zip';
import type { TestEntry } from './build-zip';

/** A file that must be refused, and the refusal. */
export interface HostileFile {
  readonly name: string;
  make(): Uint8Array;
  readonly code: string;
  /** The part that the refusal names, where it names one. */
  readonly part?: string;
  /** Limits to read it with, where the ordinary ones would stop it by another. */
  readonly limits?: Partial<Limits>;
}

const MEGABYTE = 1024 * 1024;
const ANY_RATIO: Partial<Limits> = { ratio: Infinity };
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const STRINGS_PART = 'xl/sharedStrings.xml';

const sheet = (xml: string, more: Parts = {}) => buildWorkbook({ [SHEET_PART]: xml, ...more });
const rows = (xml: string, more: Parts = {}) => sheet(rowsXml(xml), more);
const text = (content: string | readonly number[]) =>
  new Uint8Array(Buffer.from(typeof content === 'string' ? content : Uint8Array.from(content)));

/** An entry that inflates to `before`, then `piece` so many times, without that anyone holds it whole. */
function bomb(name: string, before: string, piece: string, times: number): TestEntry {
  const flush = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const head = deflateRawSync(before, flush);
  const block = deflateRawSync(piece, flush);
  const compressed = Buffer.concat([head, ...Array<Buffer>(times).fill(block), deflateRawSync('')]);
  const size = Buffer.byteLength(before) + Buffer.byteLength(piece) * times;
  return { name, data: '', compressed, crc32: 0, statedSize: size };
}

const openSheet = `<worksheet xmlns="${MAIN}"><sheetData>`;
const openStrings = `<sst xmlns="${MAIN}"><si><t>`;
const spaces = ' '.repeat(MEGABYTE);
const cellPiece = '<c><v>1</v></c>'.repeat(100_000);
const spaceBomb = () => buildWorkbook({}, [bomb(SHEET_PART, openSheet, spaces, 1024)]);
const stringBomb = () => buildWorkbook({}, [bomb(STRINGS_PART, openStrings, 'a'.repeat(MEGABYTE), 600)]);
const smallStringBomb = () => buildWorkbook({}, [bomb(STRINGS_PART, openStrings, 'a'.repeat(MEGABYTE), 300)]);
const cellBomb = () =>
  buildWorkbook({}, [bomb(SHEET_PART, `${openSheet}<row>`, `</row><row>${cellPiece}`, 600)]);
const rowedCellBomb = () => {
  const row = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`;
  return buildWorkbook({}, [bomb(SHEET_PART, openSheet, row.repeat(10), 600)]);
};

const BOMBS: HostileFile[] = [
  { name: '1 GB of spaces in a sheet', make: spaceBomb, code: 'too-large', part: SHEET_PART },
  {
    name: '1 GB of spaces, ratio believed',
    make: spaceBomb,
    code: 'too-large',
    part: SHEET_PART,
    limits: ANY_RATIO,
  },
  { name: '600 MB in one shared string', make: stringBomb, code: 'too-large', part: STRINGS_PART },
  {
    name: '300 MB in one shared string, ratio believed',
    make: smallStringBomb,
    code: 'too-large',
    part: STRINGS_PART,
    limits: ANY_RATIO,
  },
  { name: '60 million cells', make: rowedCellBomb, code: 'too-large', part: SHEET_PART },
  {
    name: '60 million cells, ratio believed',
    make: rowedCellBomb,
    code: 'too-large',
    part: SHEET_PART,
    limits: { ...ANY_RATIO, cells: 2_000_000 },
  },
  {
    name: 'a row wider than a sheet',
    make: cellBomb,
    code: 'part-damaged',
    part: SHEET_PART,
    limits: ANY_RATIO,
  },
  {
    name: '1 GB that says it is small',
    make: () => buildWorkbook({}, [{ ...bomb(SHEET_PART, openSheet, spaces, 1024), statedSize: 5000 }]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'too many entries',
    make: () =>
      buildZip([
        ...workbookEntries(),
        ...Array.from({ length: 20 }, (_, i) => ({ name: `x${i}`, data: '' })),
      ]),
    code: 'too-large',
    part: 'zip',
    limits: { entries: 20 },
  },
  {
    name: 'deep nesting',
    make: () => sheet(worksheetXml('<a>'.repeat(5000))),
    code: 'too-large',
    part: SHEET_PART,
  },
  {
    name: 'a tag of 2 MB',
    make: () => sheet(worksheetXml(`<a b="${'x'.repeat(2 * MEGABYTE)}"/>`)),
    code: 'too-large',
    part: SHEET_PART,
  },
  {
    name: 'a rich string of many pieces',
    make: () =>
      rows('', { [STRINGS_PART]: sharedStringsXml([`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(2000)]) }),
    code: 'too-large',
    part: STRINGS_PART,
  },
  {
    name: 'more merges than the limit',
    make: () => sheet(worksheetXml(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(11)}</mergeCells>`)),
    code: 'too-large',
    part: SHEET_PART,
    limits: { merges: 10 },
  },
];

const ZIPS: HostileFile[] = [
  { name: 'a truncated zip', make: () => buildWorkbook().slice(0, 900), code: 'zip-damaged' },
  {
    name: 'a zip whose last bytes are missing',
    make: () => buildWorkbook().slice(0, -10),
    code: 'zip-damaged',
  },
  { name: 'the first four bytes of a zip', make: () => text([0x50, 0x4b, 3, 4]), code: 'zip-damaged' },
  {
    name: 'a bad CRC',
    make: () => buildWorkbook({}, [{ name: SHEET_PART, data: rowsXml(CELL), crc32: 1 }]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'bytes that do not inflate',
    make: () =>
      buildWorkbook({}, [{ name: SHEET_PART, data: rowsXml(CELL), compressed: text('no deflate') }]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'a size that is too small',
    make: () => buildWorkbook({}, [{ name: SHEET_PART, data: rowsXml(CELL), statedSize: 10 }]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'a size that is too large',
    make: () => buildWorkbook({}, [{ name: SHEET_PART, data: rowsXml(CELL), statedSize: 100_000 }]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'headers that disagree on a size',
    make: () => buildWorkbook({}, [{ name: SHEET_PART, data: rowsXml(CELL), localSize: 10 }]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'overlapping entries',
    make: () =>
      buildWorkbook({}, [
        { name: SHEET_PART, data: rowsXml(CELL), statedCompressedSize: 400, descriptor: true },
        { name: 'xl/other.xml', data: 'x'.repeat(5000), stored: true },
      ]),
    code: 'zip-damaged',
    part: 'xl/other.xml',
  },
  {
    name: 'an entry that reaches into the directory',
    make: () =>
      buildWorkbook({}, [
        { name: SHEET_PART, data: rowsXml(CELL), statedCompressedSize: 5000, descriptor: true },
      ]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'duplicate entries',
    make: () => buildZip([...workbookEntries(), { name: SHEET_PART, data: rowsXml(CELL) }]),
    code: 'zip-damaged',
    part: SHEET_PART,
  },
  {
    name: 'entries that differ in case only',
    make: () => buildZip([...workbookEntries(), { name: 'XL/Workbook.xml', data: '' }]),
    code: 'zip-damaged',
    part: 'XL/Workbook.xml',
  },
  {
    name: 'an encrypted entry',
    make: () => buildWorkbook({}, [{ name: SHEET_PART, data: rowsXml(CELL), encrypted: true }]),
    code: 'encrypted',
    part: SHEET_PART,
  },
];

const RELATIONSHIPS_PART = 'xl/_rels/workbook.xml.rels';
const missing = (part: string): HostileFile => ({
  name: `${part} missing`,
  make: () => buildWorkbook({ [part]: null }),
  code: 'part-missing',
  part,
});

const MISSING: HostileFile[] = [
  missing('_rels/.rels'),
  missing('[Content_Types].xml'),
  missing('xl/workbook.xml'),
  missing(SHEET_PART),
  missing(STRINGS_PART),
  missing('xl/styles.xml'),
  { ...missing(RELATIONSHIPS_PART), part: 'xl/workbook.xml' },
  {
    name: 'a target that leaves the package',
    make: () =>
      buildWorkbook({
        [RELATIONSHIPS_PART]: relationshipsXml([['rId1', 'worksheet', '../../../etc/passwd']]),
      }),
    code: 'part-missing',
    part: '../../../etc/passwd',
  },
  {
    name: 'an absolute target that leaves the package, percent-encoded',
    make: () =>
      buildWorkbook({
        [RELATIONSHIPS_PART]: relationshipsXml([['rId1', 'worksheet', '/%2e%2e/%2e%2e/x.xml']]),
      }),
    code: 'part-missing',
    part: '/../../x.xml',
  },
  { name: 'no sheets', make: () => buildWorkbook({ 'xl/workbook.xml': workbookXml('') }), code: 'no-sheets' },
  {
    name: 'only a chart sheet',
    make: () =>
      buildWorkbook({
        [RELATIONSHIPS_PART]: relationshipsXml([['rId1', 'chartsheet', 'worksheets/sheet1.xml']]),
      }),
    code: 'no-sheets',
  },
  {
    name: 'two sheets over one part',
    make: () =>
      buildWorkbook({
        'xl/workbook.xml': workbookXml('<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/>'),
      }),
    code: 'part-damaged',
    part: SHEET_PART,
  },
];

const damagedSheet = (name: string, xml: string): HostileFile => ({
  name,
  make: () => sheet(xml),
  code: 'part-damaged',
  part: SHEET_PART,
});
const damagedRow = (name: string, xml: string): HostileFile => damagedSheet(name, rowsXml(xml));
const whole = rowsXml(
  '<row r="1"><c r="A1" t="str"><v>甲</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
);

const DAMAGE: HostileFile[] = [
  damagedSheet('a sheet without its last tag', whole.replace('</worksheet>', '')),
  damagedSheet('a sheet cut in a row', whole.slice(0, whole.indexOf('<v>2'))),
  damagedSheet('a sheet cut in a tag', whole.slice(0, whole.indexOf('r="2"') + 3)),
  damagedSheet('a sheet cut in a text', whole.slice(0, whole.indexOf('2</v>') + 1)),
  damagedSheet('an empty sheet part', ''),
  damagedSheet('a sheet part that is no XML', 'not xml'),
  damagedSheet('another root', `<chartsheet xmlns="${MAIN}"/>`),
  damagedSheet('a second root', `${whole}<worksheet/>`),
  damagedSheet('tags that cross', worksheetXml('<sheetData><row></sheetData></row>')),
  damagedSheet('an attribute without quotes', worksheetXml('<sheetData a=1/>')),
  damagedSheet('an end tag in the wrong dialect', worksheetXml('<sheetData></x:sheetData>')),
  damagedSheet('a merge that is none', worksheetXml('<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>')),
  damagedRow('row 4294967295', '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'),
  damagedRow('row 1048577', '<row r="1048577"/>'),
  damagedRow('row 0', '<row r="0"/>'),
  damagedRow('column ZZZZZZ', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'),
  damagedRow('column XFE', '<row r="1"><c r="XFE1"><v>1</v></c></row>'),
  damagedRow('a cell beside its row', '<row r="1"><c r="A2"><v>1</v></c></row>'),
  damagedRow('a reference that is none', '<row r="1"><c r="甲1"><v>1</v></c></row>'),
  damagedRow('a shared string out of range', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>'),
  damagedRow('a negative shared string', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
  damagedRow('a style out of range', '<row r="1"><c r="A1" s="2"><v>2</v></c></row>'),
  damagedRow('an unknown type', '<row r="1"><c r="A1" t="q"><v>2</v></c></row>'),
  damagedRow('a number that is none', '<row r="1"><c r="A1"><v>1,000</v></c></row>'),
  damagedRow('a number beyond a double', '<row r="1"><c r="A1"><v>1E999</v></c></row>'),
  damagedRow('a boolean that is none', '<row r="1"><c r="A1" t="b"><v>2</v></c></row>'),
  damagedRow('a day that does not exist', '<row r="1"><c r="A1" t="d"><v>2021-02-29</v></c></row>'),
  damagedRow('an unknown entity', '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'),
  damagedRow('an entity without an end', '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>'),
  damagedRow('two values in a cell', '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'),
  {
    name: 'bytes that are not UTF-8',
    make: () =>
      buildWorkbook({
        [SHEET_PART]: text([...Buffer.from(whole.replace('甲', '\u0001'))].map((b) => (b === 1 ? 0xff : b))),
      }),
    code: 'part-damaged',
    part: SHEET_PART,
  },
  {
    name: 'a shared string table that is cut',
    make: () => buildWorkbook({ [STRINGS_PART]: sharedStringsXml(['<t>a</t>']).replace('</sst>', '') }),
    code: 'part-damaged',
    part: STRINGS_PART,
  },
  {
    name: 'a workbook part that is cut',
    make: () =>
      buildWorkbook({ 'xl/workbook.xml': workbookXml('<sheet name="a" r:id="rId1"/>').slice(0, -5) }),
    code: 'part-damaged',
    part: 'xl/workbook.xml',
  },
];

const ENTITIES = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">';
const UNSAFE: HostileFile[] = [
  { part: SHEET_PART, xml: `<!DOCTYPE worksheet [${ENTITIES}]>${rowsXml(CELL)}` },
  { part: SHEET_PART, xml: `<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">${rowsXml(CELL)}` },
  { part: 'xl/workbook.xml', xml: `<!DOCTYPE x>${workbookXml('<sheet name="a" r:id="rId1"/>')}` },
  { part: STRINGS_PART, xml: `<!DOCTYPE x [${ENTITIES}]>${sharedStringsXml(['<t>&b;</t>'])}` },
].map(({ part, xml }, i) => ({
  name: `a DTD (${i + 1})`,
  make: () => buildWorkbook({ [part]: xml }),
  code: 'unsafe-xml',
  part,
}));

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) => () => {
  const bytes = Buffer.alloc(2048);
  bytes.set(OLE_MAGIC);
  bytes.write('Root Entry', 512, 'utf16le');
  bytes.writeUInt16LE(22, 512 + 64);
  bytes[512 + 66] = 5;
  bytes.write(stream, 640, 'utf16le');
  bytes.writeUInt16LE(2 * stream.length + 2, 640 + 64);
  bytes[640 + 66] = 2;
  return new Uint8Array(bytes);
};
const contentTypes = (type: string) => () =>
  buildWorkbook({
    '[Content_Types].xml': `<Types><Override PartName="/x" ContentType="application/${type}"/></Types>`,
  });

const OTHER_KINDS: HostileFile[] = [
  { name: 'zero bytes', make: () => text([]), code: 'empty-file' },
  { name: 'an old .xls', make: ole('Workbook'), code: 'old-xls' },
  { name: 'an older .xls', make: ole('Book'), code: 'old-xls' },
  { name: 'an .xls of before containers', make: () => text([9, 0, 4, 0, 2, 0, 16, 0]), code: 'old-xls' },
  { name: 'an encrypted workbook', make: ole('EncryptedPackage'), code: 'encrypted' },
  { name: 'a Word document of old', make: ole('WordDocument'), code: 'not-a-workbook' },
  { name: 'CSV', make: () => text('日期,金额\r\n2020-01-01,5\r\n'), code: 'is-csv-or-html' },
  {
    name: 'CSV in GBK',
    make: () => text([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0x31, 13, 10]),
    code: 'is-csv-or-html',
  },
  {
    name: 'CSV in UTF-16',
    make: () => new Uint8Array(Buffer.from('\ufeffa\tb', 'utf16le')),
    code: 'is-csv-or-html',
  },
  {
    name: 'HTML',
    make: () => text('<html><table><tr><td>1</td></tr></table></html>'),
    code: 'is-csv-or-html',
  },
  { name: 'a PDF', make: () => text('%PDF-1.7\n'), code: 'not-a-workbook' },
  {
    name: 'a picture',
    make: () => text([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    code: 'not-a-workbook',
  },
  {
    name: 'a zip of something else',
    make: () => buildZip([{ name: 'a.txt', data: 'a' }]),
    code: 'not-a-workbook',
  },
  { name: 'an empty zip', make: () => buildZip([]), code: 'not-a-workbook' },
  {
    name: 'a binary workbook',
    make: contentTypes('vnd.ms-excel.sheet.binary.macroEnabled.main'),
    code: 'is-xlsb',
  },
  {
    name: 'a Word document',
    make: contentTypes('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    code: 'not-a-workbook',
  },
  {
    name: 'an OpenDocument sheet',
    make: () =>
      buildZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
    code: 'is-ods',
  },
];

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...OTHER_KINDS,
  ...ZIPS,
  ...MISSING,
  ...DAMAGE,
  ...UNSAFE,
  ...BOMBS,
];
