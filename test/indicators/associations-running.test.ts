import { describe, expect, it } from '@jest/globals';
import type { TestCell, TestSheets } from '../support/book';
import { certificateNo } from '../support/people';
import { figure, measure, rowsOf, target } from './support';

const FIVE = ['盲协', '聋协', '肢协', '智协', '精协'];
const activities = (...hosts: string[]): TestCell[][] => [
  ['活动日期', '协会', '活动主题', '参加人数'],
  ...hosts.map((host): TestCell[] => ['2020-05-01', host, '联欢', 50]),
];
const visits = (...rows: (readonly [string, TestCell, string])[]): TestCell[][] => [
  ['走访日期', '走访人', '协会', '残疾人证号', '走访内容'],
  ...rows.map(([association, date, visitor], index): TestCell[] => [
    date,
    visitor,
    association,
    certificateNo(index),
    '了解需求',
  ]),
];
const visited = (...associations: string[]) =>
  visits(...associations.map((name) => [name, '2020-06-01', '张主席'] as const));
const expenses = (...associations: string[]): TestCell[][] => [
  ['日期', '凭证号', '摘要', '金额'],
  ['2020-06-01', '记-99', '购买办公用品', 10],
  ...associations.map((name, index): TestCell[] => [
    '2020-06-01',
    `记-${index + 1}`,
    `${name}主席走访交通补助`,
    500,
  ]),
];
const five = target('≥', '5', '个');

describe('associations running', () => {
  it('takes an activity, a chair, and a visit or an expense of the chair', () => {
    const sheets: TestSheets = {
      活动台账: activities('盲协、聋协', '肢协', '智协'),
      走访台账: visited('盲协', '肢协', '精协'),
      支出台账: expenses('聋协'),
    };
    expect(figure('associations-running', sheets, five)).toBe('3');
    const measured = measure('associations-running', sheets, five);
    expect(rowsOf(measured, 0)).toEqual(['2', '3', '4: not-reached']);
    expect(measured.parts[0]?.rows[0]?.value).toEqual({ numerator: 2n, denominator: 1n });
    expect(rowsOf(measured, 1)).toEqual(['2', '3', '4: not-reached']);
    expect(rowsOf(measured, 2)).toEqual(['3']);
  });

  it('does not take a visit of another year, or one without a visitor', () => {
    const sheets: TestSheets = {
      活动台账: activities('盲协', '聋协'),
      走访台账: visits(['盲协', '2019-06-01', '张主席'], ['聋协', '2020-06-01', '']),
      支出台账: expenses(),
    };
    expect(figure('associations-running', sheets, five)).toBe('0');
  });

  it('tells the association of a visit by its visitor where the column is blank', () => {
    const sheets: TestSheets = {
      活动台账: activities('盲协'),
      走访台账: visits(['', '2020-06-01', '盲协主席张某']),
      支出台账: expenses(),
    };
    expect(figure('associations-running', sheets, five)).toBe('1');
  });

  it('is known from the spending alone where that is enough, and open where it is not', () => {
    const held = activities(...FIVE);
    expect(figure('associations-running', { 活动台账: held, 支出台账: expenses(...FIVE) }, five)).toBe('5');
    expect(figure('associations-running', { 活动台账: held, 支出台账: expenses('盲协') }, five)).toBe(
      'ledger-absent visits',
    );
    expect(figure('associations-running', { 支出台账: expenses(...FIVE) }, five)).toBe(
      'ledger-absent activities',
    );
  });
});
