import { describe, expect, it } from '@jest/globals';
import { MAIN, SHEET_PART, buildWorkbook, relationshipsXml, worksheetXml } from './build-workbook';
import type { Parts } from './build-workbook';
import { open } from './read-cells';

const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const layoutOf = async (inner: string, more: Parts = {}) =>
  (await open(buildWorkbook({ [SHEET_PART]: worksheetXml(inner), ...more }))).layout('台账');
const PLAIN = { merges: [], hiddenRows: [], hiddenColumns: [], activeFilter: null };
const HIDDEN_ROW_3 = '<sheetData><row r="2"/><row r="3" hidden="1"/></sheetData>';

describe('what a sheet says besides its cells', () => {
  it.each([
    ['nothing', '<sheetData/>', {}],
    [
      'merged ranges, in order',
      '<sheetData/><mergeCells count="9"><mergeCell ref="A1:C1"/><mergeCell ref="$B$3:B2"/></mergeCells>',
      { merges: [range(0, 0, 0, 2), range(1, 1, 2, 1)] },
    ],
    [
      'hidden rows, joined, whatever their order',
      '<sheetData><row r="5" hidden="1"/><row hidden="true"/><row r="9" hidden="0"/><row r="4" hidden="1"/></sheetData>',
      { hiddenRows: [{ first: 3, last: 5 }] },
    ],
    [
      'rows hidden unless described',
      '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"/><row r="2"/><row r="3" hidden="1"/><row r="4"/></sheetData>',
      {
        hiddenRows: [
          { first: 2, last: 2 },
          { first: 4, last: 1_048_575 },
        ],
      },
    ],
    [
      'hidden columns',
      '<cols><col min="1" max="1"/><col min="3" max="4" hidden="1"/><col min="5" max="16384" hidden="true"/></cols><sheetData/>',
      { hiddenColumns: [{ first: 2, last: 16_383 }] },
    ],
    [
      'a filter with criteria',
      '<sheetData/><autoFilter ref="A2:H30"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      { activeFilter: range(1, 0, 29, 7) },
    ],
    [
      'a filter without criteria',
      '<sheetData/><autoFilter ref="A2:H30"><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
      {},
    ],
    [
      'a filter whose rows are hidden',
      `${HIDDEN_ROW_3}<autoFilter ref="A2:H30"/>`,
      { hiddenRows: [{ first: 2, last: 2 }], activeFilter: range(1, 0, 29, 7) },
    ],
    [
      'rows hidden outside the filter, its header among them',
      `${HIDDEN_ROW_3}<autoFilter ref="A3:H30"/>`,
      { hiddenRows: [{ first: 2, last: 2 }] },
    ],
    [
      'a filter of another view of the sheet',
      '<sheetData/><customSheetViews><customSheetView><autoFilter ref="A1:B2"><filterColumn colId="0"><top10/></filterColumn></autoFilter></customSheetView></customSheetViews>',
      {},
    ],
  ])('%s', async (_, inner, expected) => {
    expect(await layoutOf(inner)).toEqual({ ...PLAIN, ...expected });
  });

  it.each([
    ['<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>', range(3, 0, 8, 2)],
    ['', null],
  ])('a table’s filter: %s', async (criteria, activeFilter) => {
    const layout = await layoutOf('<sheetData/><tableParts><tablePart/></tableParts>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([['rId1', 'table', '/xl/tables/table1.xml']]),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A4:C9"><autoFilter ref="A4:C9">${criteria}</autoFilter></table>`,
    });
    expect(layout).toEqual({ ...PLAIN, activeFilter });
  });

  it('is the same before the rows and after them', async () => {
    const inner = `<cols><col min="2" max="2" hidden="1"/></cols>${HIDDEN_ROW_3}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    const bytes = buildWorkbook({ [SHEET_PART]: worksheetXml(inner) });
    const book = await open(bytes);
    const before = await book.layout('台账');
    const other = await open(bytes);
    for await (const block of other.rows('台账')) expect(block).toBeUndefined();
    expect(await other.layout('台账')).toEqual(before);
    expect(before.hiddenRows).toEqual([{ first: 2, last: 2 }]);
  });
});
