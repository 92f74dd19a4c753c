import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import type { TestCell, TestSheets } from '../support/book';
import { certificateNo } from '../support/people';
import { figure, measure, rowsOf, target } from './support';

const count = (n: number) => Array.from({ length: n }, (_, index) => index);
const activities = (n: number, date = '2020-05-01'): TestCell[][] => [
  ['活动日期', '协会', '活动主题', '参加人数'],
  ...count(n).map((index): TestCell[] => [date, '盲协', `活动${'甲乙丙丁戊己'[index]}`, 50]),
];
const visits = (n: number, late = 0): TestCell[][] => [
  ['走访日期', '走访人', '残疾人证号', '走访内容'],
  ...count(n).map((index): TestCell[] => [
    index < late ? '2020-12-01' : '2020-11-30',
    '张主席',
    certificateNo(index),
    '了解需求',
  ]),
];
const equipment = (accepted: TestCell = '2020-06-01', sets: TestCell = 1): TestCell[][] => [
  ['资产编号', '设备名称', '数量', '单价', '金额', '验收日期'],
  ['A1', '制证设备', sets, 60000, 60000, accepted],
];
const certificates = (n: number): TestCell[][] => [
  ['残疾人证号', '制证日期', '领取日期'],
  ...count(n).map((index): TestCell[] => [certificateNo(index), '2020-07-01', '2020-07-10']),
];
const book = (changes: TestSheets = {}): TestSheets => ({
  活动台账: activities(5),
  走访台账: visits(50),
  设备台账: equipment(),
  制证台账: certificates(50),
  ...changes,
});
const rate = target('≥', '95', '%');

describe('work done by the deadline', () => {
  it('is the mean over activities, people visited, sets accepted and certificates, each at most whole', () => {
    expect(figure('work-completion', book(), rate)).toBe('100');
    expect(figure('work-completion', book({ 活动台账: activities(6), 走访台账: visits(40) }), rate)).toBe(
      '95',
    );
    expect(figure('work-completion', book({ 制证台账: certificates(25) }), rate)).toBe('87.5');
  });

  it('counts nothing done after the deadline, which is a setting', () => {
    const late = book({ 走访台账: visits(50, 10) });
    expect(figure('work-completion', late, rate)).toBe('95');
    expect(figure('work-completion', late, rate, { settings: { deadline: { month: 12, day: 31 } } })).toBe(
      '100',
    );
    expect(rowsOf(measure('work-completion', late, rate), 0).slice(0, 2)).toEqual([
      '2: after-deadline',
      '3: after-deadline',
    ]);
    expect(figure('work-completion', book({ 设备台账: equipment('2020-12-01') }), rate)).toBe('75');
  });

  it('counts a person once who was visited late and then, further down, in time', () => {
    const again = [...visits(50, 1), ['2020-06-01', '张主席', certificateNo(0), '了解需求']];
    expect(figure('work-completion', book({ 走访台账: again }), rate)).toBe('100');
  });

  it.each(['活动台账', '走访台账', '设备台账', '制证台账'])('stays open without %s', (name) => {
    const { [name]: gone, ...rest } = book();
    expect(gone).toBeDefined();
    expect(figure('work-completion', rest, rate)).toContain('ledger-absent');
  });

  it('takes equipment as accepted only by its date of acceptance', () => {
    const dateless = equipment().map((row) => row.slice(0, 5));
    expect(figure('work-completion', book({ 设备台账: dateless }), rate)).toBe(
      'column-absent equipment accept_date',
    );
    expect(figure('work-completion', book({ 设备台账: equipment(null) }), rate)).toBe('75');
  });

  it('stays open where what cannot be read decides, and is given where it does not', () => {
    expect(figure('work-completion', book({ 设备台账: equipment('2020-06-01', null) }), rate)).toBe(
      'rows-unreadable equipment 1',
    );
    const unread = [...visits(50).slice(0, 50), ['2020-06-01', '张主席', '530121', '了解需求']];
    expect(figure('work-completion', book({ 走访台账: unread }), rate)).toBe('99.5');
  });

  it('needs quantities in the plan', () => {
    const plan = { ...builtInPlan, quantities: [] };
    expect(figure('work-completion', book(), target('≥', '95', '%', '工作完成率'), { plan })).toBe(
      'plan-figure-absent 工作完成率',
    );
  });
});
