import { describe, expect, it } from '@jest/globals';
import type { BookSource } from '../../src/ledgers/sheet';
import { Grid } from '../../src/workbook/grid';
import { CellKind, type ColumnBlock, type RowBlock } from '../../src/workbook/port';
import { book, type TestCell } from '../support/book';
import { reportOf } from '../support/report';

const HEADERS = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];

/** A ledger long enough for several pieces. */
function ledger(rows = 2500): TestCell[][] {
  return [
    HEADERS,
    ...Array.from({ length: rows }, (_, i): TestCell[] => {
      const day = `2020-03-${String(1 + (i % 28)).padStart(2, '0')}`;
      return [{ date: day }, `记-${i + 1}`, '盲协', '活动经费', `第${i}次活动场地`, `商店${i}`, 1 + i / 100];
    }),
  ];
}

function changed(row: number, column: number, cell: TestCell): TestCell[][] {
  const cells = ledger();
  const line = cells[row];
  if (line) line[column] = cell;
  return cells;
}

async function fingerprint(source: BookSource): Promise<string> {
  return (await reportOf(source)).fingerprint;
}

function slice(block: RowBlock, from: number, to: number): RowBlock {
  const part = (cells: ColumnBlock | undefined): ColumnBlock | undefined =>
    cells && {
      kinds: cells.kinds.slice(from, to),
      numbers: cells.numbers && cells.numbers.slice(from, to),
      texts: cells.texts && cells.texts.slice(from, to),
    };
  return { firstRow: block.firstRow + from, rowCount: to - from, columns: block.columns.map(part) };
}

/** The same workbook as an adapter with other blocks reads it. */
function inBlocksOf(rows: number, source: BookSource): BookSource {
  const sheets = source.sheets.map((sheet) => {
    const blocks = sheet.grid.blocks().flatMap((block) => {
      const count = Math.ceil(block.rowCount / rows);
      return Array.from({ length: count }, (_, i) =>
        slice(block, i * rows, Math.min(block.rowCount, (i + 1) * rows)),
      );
    });
    return { ...sheet, grid: Grid.from(blocks) };
  });
  return { ...source, sheets };
}

describe('fingerprint', () => {
  const whole = book({ 支出台账: ledger() });

  it('is a SHA-256', async () => {
    expect(await fingerprint(whole)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([1, 7, 1000, 1024, 2000])('does not depend on blocks of %i rows', async (rows) => {
    expect(await fingerprint(inBlocksOf(rows, whole))).toBe(await fingerprint(whole));
  });

  it.each([
    ['a text', 2400, 5, '另一家'],
    ['an amount by a fen', 1025, 6, 11.25],
    ['a date', 1024, 0, { date: '2020-03-29' }],
    ['a number into a text of the same digits', 1, 6, '1'],
    ['a cell that is emptied', 2500, 4, null],
  ] as const)('tells %s', async (_, row, column, cell) => {
    const other = book({ 支出台账: changed(row, column, cell) });
    expect(await fingerprint(other)).not.toBe(await fingerprint(whole));
  });

  it('tells a row that moved', async () => {
    const cells = ledger();
    const [header = [], first = [], second = [], ...rest] = cells;
    const other = book({ 支出台账: [header, second, first, ...rest] });
    expect(await fingerprint(other)).not.toBe(await fingerprint(whole));
  });

  it('takes an empty text for an empty cell, as other programs save it', async () => {
    const cells = changed(3, 5, null);
    const empty = book({ 支出台账: cells });
    const [sheet] = book({ 支出台账: cells }).sheets;
    const payee = sheet?.grid.blockOf(3)?.columns[5];
    if (!sheet || !payee) throw new Error('the cell is there');
    payee.kinds[3] = CellKind.text;
    Object.assign(payee.texts ?? [], { 3: '' });
    expect(await fingerprint({ ...empty, sheets: [sheet] })).toBe(await fingerprint(empty));
  });

  it.each([
    ['the dates’ epoch', { date1904: true }],
    [
      'a merge',
      { layouts: { 支出台账: { merges: [{ firstRow: 1, lastRow: 2, firstColumn: 6, lastColumn: 6 }] } } },
    ],
    ['hidden rows', { layouts: { 支出台账: { hiddenRows: [{ first: 3, last: 4 }] } } }],
    ['a hidden column', { layouts: { 支出台账: { hiddenColumns: [{ first: 6, last: 6 }] } } }],
    [
      'a filter',
      { layouts: { 支出台账: { activeFilter: { firstRow: 0, lastRow: 9, firstColumn: 0, lastColumn: 6 } } } },
    ],
  ])('tells %s', async (_, extras) => {
    const short = { 支出台账: ledger(10) };
    expect(await fingerprint(book(short, extras))).not.toBe(await fingerprint(book(short)));
  });

  it('takes a layout for the same in whatever pieces it is saved', async () => {
    const merge = (firstRow: number) => ({ firstRow, lastRow: firstRow + 1, firstColumn: 2, lastColumn: 2 });
    const one = { merges: [merge(1), merge(5)], hiddenRows: [{ first: 3, last: 5 }] };
    const other = {
      merges: [merge(5), merge(1)],
      hiddenRows: [
        { first: 5, last: 5 },
        { first: 3, last: 4 },
        { first: 900, last: 1_048_575 },
      ],
    };
    const [first, second] = [one, other].map((layout) =>
      book({ 支出台账: ledger(10) }, { layouts: { 支出台账: layout } }),
    );
    if (!first || !second) throw new Error('both are there');
    expect(await fingerprint(second)).toBe(await fingerprint(first));
  });

  it('leaves alone a sheet that nothing was read from', async () => {
    const other = book({ 支出台账: ledger(), 杂记: [['随手记下的话']] });
    expect(await fingerprint(other)).toBe(await fingerprint(whole));
  });
});
