import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome, type TestCell } from '../../support/book';
import { at, COLUMNS, ledgerOf, SUM, totalRow, year } from './year';

const AMOUNT = '金额（元）';
const CELL = `${at(AMOUNT)}17`;
const total = (amount: TestCell, label = '合计') => totalRow(label, { [AMOUNT]: amount });
const find = (...rows: TestCell[][]) => findings(ledgerOf(rows), 'E27');
const sumOf = (rows: readonly TestCell[][]) =>
  rows.reduce((sum, row) => sum + Math.round(Number(row[COLUMNS.indexOf(AMOUNT)]) * 100), 0) / 100;

describe('E27 the total of the ledger', () => {
  it.each(['合计', '总计', '合 计'])('fires at the %s that is not the sum', (label) => {
    expect(find(...year(), total(SUM + 0.01, label))).toMatchObject([
      {
        severity: 'error',
        cell: CELL,
        expected: SUM.toFixed(2),
        actual: (SUM + 0.01).toFixed(2),
        figures: { difference: '0.01' },
        causedBy: null,
      },
    ]);
  });

  it('judges a total that a formula gave', () => {
    expect(find(...year(), total({ formula: SUM - 100 }))).toMatchObject([{ cell: CELL }]);
  });

  it('counts a line below the total', () => {
    const rows = year();
    const above = rows.slice(0, -1);
    expect(find(...above, total(sumOf(above)), ...rows.slice(-1))).toMatchObject([
      { cell: `${at(AMOUNT)}16` },
    ]);
  });

  it('counts lines that are no spending of the year', () => {
    expect(find(...year({ 2: { 日期: '2019-03-18' } }), total(SUM))).toEqual([]);
  });

  it('is folded under E06 where a text is what the formula passed over', () => {
    const [finding] = find(...year({ 0: { [AMOUNT]: '1980元' } }), total(SUM - 1980));
    expect(finding).toMatchObject({ severity: 'info', causedBy: 'E06', cell: CELL });
  });

  it('stays an error beside an amount in text that does not explain it', () => {
    expect(find(...year({ 0: { [AMOUNT]: '1980元' } }), total(SUM - 5))).toMatchObject([
      { severity: 'error' },
    ]);
    expect(find(...year({ 0: { [AMOUNT]: '1980元' } }), total(SUM))).toEqual([]);
  });

  it('does not pass where an amount cannot be read', () => {
    const rows = [...year({ 0: { [AMOUNT]: '见发票' } }), total(SUM - 1980)];
    expect(outcome(ledgerOf(rows), 'E27')).toBe('undetermined');
    expect(find(...year({ 0: { [AMOUNT]: '见发票' } }), total(SUM))).toMatchObject([{ causedBy: 'E06' }]);
    expect(find(...year({ 0: { [AMOUNT]: { error: '#REF!' } } }), total(SUM))).toEqual([]);
  });

  it('takes only the last of several totals, of all lines or of those since the subtotal', () => {
    const [first, rest] = [year().slice(0, 6), year().slice(6)];
    const subtotal = total(sumOf(first), '小计');
    expect(find(...first, subtotal, ...rest, total(sumOf(rest)))).toEqual([]);
    expect(find(...first, subtotal, ...rest, total(SUM))).toEqual([]);
    expect(find(...first, total(1), ...rest, total(SUM))).toEqual([]);
    expect(find(...first, subtotal, ...rest, total(SUM + 1))).toHaveLength(1);
  });

  it('judges each sheet by itself, and accepts a total over all', () => {
    const [first, rest] = [year().slice(0, 6), year().slice(6)];
    const sheets = (one: number, two: number) =>
      book({ 上半年: [[...COLUMNS], ...first, total(one)], 下半年: [[...COLUMNS], ...rest, total(two)] });
    expect(findings(sheets(sumOf(first), sumOf(rest)), 'E27')).toEqual([]);
    expect(findings(sheets(sumOf(first), SUM), 'E27')).toEqual([]);
    expect(findings(sheets(sumOf(first), sumOf(rest) + 1), 'E27')).toMatchObject([
      { sheet: '下半年', cell: `${at(AMOUNT)}11` },
    ]);
  });

  it('judges debit and credit, each at its cell', () => {
    const header = ['日期', '凭证号', '摘要', '借方', '贷方'];
    const lines: TestCell[][] = [
      ['2020-03-05', '记-1', '盲协活动场地费', 300, null],
      ['2020-03-06', '记-2', '退回盲协活动场地费', null, 50],
    ];
    const sheet = (debit: number, credit: number) =>
      book({ 支出明细账: [header, ...lines, ['合计', null, null, debit, credit]] });
    expect(findings(sheet(300, 50), 'E27')).toEqual([]);
    expect(findings(sheet(310, 40), 'E27').map(({ cell }) => cell)).toEqual(['D4', 'E4']);
  });

  it('allows for amounts that were rounded to a fen', () => {
    const rows = year({ 0: { [AMOUNT]: 1980.004 }, 1: { [AMOUNT]: 640.504 } });
    expect(find(...rows, total(SUM + 0.01))).toEqual([]);
    expect(find(...rows, total(SUM + 0.03))).toHaveLength(1);
  });

  it.each([
    ['合计15笔', 0],
    ['合计14笔', 1],
    ['合计（14条）', 1],
    ['合计50人', 0],
  ])('reads the number of lines in %s', (label, times) => {
    expect(find(...year(), total(SUM, label))).toHaveLength(times);
  });
});
