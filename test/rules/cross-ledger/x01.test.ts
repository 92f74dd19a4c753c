import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome, type TestCell } from '../../support/book';

/** A ledger that adds up to 118,500.00 yuan. */
const spent: readonly (readonly TestCell[])[] = [
  ['日期', '凭证号', '摘要', '协会', '金额'],
  ['2020-03-05', '记-1', '购制证设备', null, 60000],
  ['2020-05-05', '记-2', '盲协活动经费', '盲协', 58500],
];

const form = (executed: TestCell, unit = '（万元）'): readonly (readonly TestCell[])[] => [
  ['项目支出绩效自评表'],
  [`项目资金${unit}`, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 12, 12, executed, 10, 0.98, 9.8],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
];

const found = (sheets: Parameters<typeof book>[0]) =>
  findings(book(sheets), 'X01').map(({ sheet, cell, expected, actual, severity }) => {
    return { sheet, cell, expected, actual, severity };
  });

describe('X01 spending-total-disagreement', () => {
  it('fires at the executed amount of the self-evaluation', () => {
    expect(found({ 支出台账: spent, 自评表: form(11.9) })).toEqual([
      { sheet: '自评表', cell: 'E3', expected: '118500.00', actual: '119000.00', severity: 'error' },
    ]);
  });

  it('fires at a stated 资金使用总量', () => {
    expect(found({ 支出台账: spent, 统计: [['资金使用总量', 118400]] })).toEqual([
      { sheet: '统计', cell: 'B1', expected: '118500.00', actual: '118400.00', severity: 'error' },
    ]);
  });

  it.each<[string, TestCell, string]>([
    ['the same in 万元', 11.85, '（万元）'],
    ['the same in 元', 118500, '（元）'],
    ['text with a unit', '118,500.00元', ''],
    ['no single amount', '约11万元', ''],
  ])('is silent on %s', (_what, executed, unit) => {
    expect(found({ 支出台账: spent, 自评表: form(executed, unit) })).toEqual([]);
  });

  it('allows half of the last digit printed in 万元, and no fen in 元', () => {
    const odd = [...spent, ['2020-06-01', '记-3', '盲协活动经费', '盲协', 49.99]];
    const half = [...spent, ['2020-06-01', '记-3', '盲协活动经费', '盲协', 50]];
    expect(found({ 支出台账: half, 自评表: form(11.85) })).toEqual([]);
    expect(found({ 支出台账: odd, 自评表: form(11.85) })).toEqual([]);
    expect(found({ 支出台账: odd, 自评表: form(11.855) })).toEqual([]);
    expect(found({ 支出台账: odd, 自评表: form(11.8551) })).toHaveLength(1);
    expect(found({ 支出台账: odd, 自评表: form(12) })).toHaveLength(1);
    expect(found({ 支出台账: odd, 自评表: form(118549.98, '（元）') })).toHaveLength(1);
  });

  describe('beside amounts typed as text', () => {
    const causes = (ledger: readonly (readonly TestCell[])[], stated: number) =>
      findings(book({ 支出台账: ledger, 统计: [['资金使用总量', stated]] }), 'X01').map(
        ({ severity, causedBy }) => causedBy ?? severity,
      );
    const withText = [...spent, ['2020-06-01', '记-3', '盲协活动经费', '盲协', '100元']];

    it('is theirs where a sum without them gives the stated figure', () => {
      expect(causes(withText, 118_500)).toEqual(['E06']);
    });

    it('stands by itself where they do not account for the difference', () => {
      expect(causes(withText, 100_000)).toEqual(['error']);
    });

    it('is theirs where one of them cannot be read', () => {
      expect(causes([...spent, ['2020-06-01', '记-3', '盲协活动经费', '盲协', '一百']], 118_600)).toEqual([
        'E06',
      ]);
    });
  });

  it('is the wrong unit’s where the amounts in the right one give the stated figure', () => {
    const mixed = [...spent.slice(0, 2), ['2020-05-05', '记-2', '盲协活动经费', '盲协', 95_000_000]];
    const causes = (stated: number) =>
      findings(book({ 支出台账: mixed, 统计: [['资金使用总量', stated]] }), 'X01').map(
        ({ severity, causedBy }) => causedBy ?? severity,
      );
    expect(causes(69_500)).toEqual(['E29']);
    expect(causes(70_000)).toEqual(['error']);
  });

  it('is undetermined where an amount of the ledger could not be read, and only then', () => {
    const unread = [...spent, ['2020-06-01', '记-3', '盲协活动经费', '盲协', '一百']];
    expect(outcome(book({ 支出台账: unread, 自评表: form(11.85) }), 'X01')).toBe('undetermined');
    expect(outcome(book({ 支出台账: spent, 自评表: form(11.85) }), 'X01')).toBe('passed');
    expect(outcome(book({ 支出台账: unread }), 'X01')).toBe('not-applicable');
  });
});
