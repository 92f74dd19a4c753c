import { deflateRawSync } from 'node:zlib';
import {
  SHEET_PART,
  buildWorkbook,
  relationshipsXml,
  rowsXml,
  workbookEntries,
  workbookXml,
} from './build-workbook';
import { buildZip } from './build-zip';
import type { HostileFile } from './hostile-file';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const CELL_BYTES = Buffer.from(CELL);
const STRINGS_PART = 'xl/sharedStrings.xml';
const text = (content: string | readonly number[]) =>
  new Uint8Array(Buffer.from(typeof content === 'string' ? content : Uint8Array.from(content)));

/** Zips that are cut, or that lie about themselves. */
export const ZIPS: readonly HostileFile[] = [
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
    name: 'bytes left over behind the deflated ones',
    make: () =>
      buildWorkbook({}, [
        {
          name: SHEET_PART,
          data: rowsXml(CELL),
          compressed: Buffer.concat([deflateRawSync(rowsXml(CELL)), CELL_BYTES]),
        },
      ]),
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

/** Packages that lack something. */
export const MISSING: readonly HostileFile[] = [
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
    part: 'etc/passwd',
  },
  {
    name: 'an absolute target that leaves the package, percent-encoded',
    make: () =>
      buildWorkbook({
        [RELATIONSHIPS_PART]: relationshipsXml([['rId1', 'worksheet', '/%2e%2e/%2e%2e/x.xml']]),
      }),
    code: 'part-missing',
    part: 'x.xml',
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
