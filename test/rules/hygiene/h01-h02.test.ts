import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome, type TestCell } from '../../support/book';

const header = ['日期', '凭证号', '摘要', '协会', '金额'];
const ledger: readonly (readonly TestCell[])[] = [
  header,
  ['2020-03-05', '记-1', '盲协活动', '盲协', 100],
  ['2020-03-06', '记-2', '聋协活动', '聋协', 200],
  ['2020-03-07', '记-3', '肢协活动', '肢协', 300],
];

describe('H01 ledger-header-not-found', () => {
  const found = (sheets: Parameters<typeof book>[0]) =>
    findings(book(sheets), 'H01').map(({ sheet, cell, figures, severity }) => {
      return `${severity} ${sheet} ${cell} ${figures['variant']} ${figures['row']}`;
    });

  it('names a ledger without a header, and one without rows', () => {
    expect(found({ 活动台账: ledger.slice(1) })).toEqual(['error 活动台账 null no-header ']);
    expect(found({ 支出台账: [['2020年支出台账'], header] })).toEqual(['error 支出台账 null no-rows 2']);
  });

  it('is silent on recognised ledgers and on other sheets', () => {
    expect(found({ 支出台账: ledger, 说明: [['本表由办公室填写']], 空: [] })).toEqual([]);
    expect(outcome(book({ 支出台账: ledger }), 'H01')).toBe('passed');
  });
});

describe('H02 hidden-or-merged-data', () => {
  const found = (layout: NonNullable<Parameters<typeof book>[1]>['layouts']) =>
    findings(book({ 支出台账: ledger }, layout ? { layouts: layout } : {}), 'H02').map(
      ({ sheet, cell, figures, severity }) => `${severity} ${sheet} ${cell} ${figures['variant']}`,
    );

  it('names hidden rows and columns, an active filter, and a figure merged over differing rows', () => {
    expect(found({ 支出台账: { hiddenRows: [{ first: 2, last: 3 }] } })).toEqual([
      'warning 支出台账 A3:E4 rows',
    ]);
    expect(found({ 支出台账: { hiddenColumns: [{ first: 3, last: 3 }] } })).toEqual([
      'warning 支出台账 D1:D4 columns',
    ]);
    const filter = { firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 4 };
    expect(found({ 支出台账: { activeFilter: filter } })).toEqual(['warning 支出台账 A1:E4 filter']);
    const merge = { firstRow: 1, lastRow: 2, firstColumn: 4, lastColumn: 4 };
    expect(found({ 支出台账: { merges: [merge] } })).toEqual(['warning 支出台账 E2:E3 merge']);
  });

  it('is silent on plain sheets and on hidden parts beside the data', () => {
    expect(found({})).toEqual([]);
    const beside = { hiddenRows: [{ first: 10, last: 20 }], hiddenColumns: [{ first: 9, last: 9 }] };
    expect(found({ 支出台账: beside })).toEqual([]);
  });
});
