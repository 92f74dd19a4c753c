import { constants, deflateRawSync } from 'node:zlib';
import type { Limits } from '../../src/workbook/xlsx/limits';
import {
  MAIN,
  SHEET_PART,
  buildWorkbook,
  sharedStringsXml,
  workbookEntries,
  worksheetXml,
} from './build-workbook';
import { buildZip } from './build-zip';
import type { TestEntry } from './build-zip';
import type { HostileFile } from './hostile-file';

const MEGABYTE = 1024 * 1024;
const ANY_RATIO: Partial<Limits> = { ratio: Infinity };
const STRINGS_PART = 'xl/sharedStrings.xml';

const sheet = (xml: string) => buildWorkbook({ [SHEET_PART]: xml });

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

/** Files that would take more than a machine has. */
export const BOMBS: readonly HostileFile[] = [
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
      buildWorkbook({ [STRINGS_PART]: sharedStringsXml([`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(2000)]) }),
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
