import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome, type TestCell } from '../../support/book';

type Table = readonly (readonly TestCell[])[];

const ledger = (...rows: Table): Table => [['活动日期', '协会', '活动主题', '活动地点', '参加人数'], ...rows];
const twoHeld = ledger(
  ['2020-05-10', '盲协', '助盲日活动', '活动室', 50],
  ['2020-09-25', '聋协', '聋人节活动', '活动室', 60],
);
const form = (count: TestCell, people: TestCell): Table => [
  ['项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
  ['产出指标', '数量指标', '专门协会开展活动次数', '≥2次', count],
  ['产出指标', '数量指标', '参加活动人次', '≥100人次', people],
];
const found = (table: Table, count: TestCell, people: TestCell) =>
  findings(book({ 活动台账: table, 自评表: form(count, people) }), 'X02').map(
    ({ severity, cell, expected, actual, causedBy }) =>
      `${causedBy ?? severity} ${cell} ${expected} ${actual}`,
  );
const result = (table: Table, count: TestCell, people: TestCell) =>
  outcome(book({ 活动台账: table, 自评表: form(count, people) }), 'X02');

describe('X02 activity-actuals-disagreement', () => {
  it('fires at the actual that the ledger does not bear out', () => {
    expect(found(twoHeld, '3次', '110人次')).toEqual(['warning E3 2 3']);
    expect(found(twoHeld, 2, 120)).toEqual(['warning E4 110 120']);
  });

  it('is silent where both agree', () => {
    expect(found(twoHeld, '2次', '110人次')).toEqual([]);
    expect(result(twoHeld, '2次', '110人次')).toBe('passed');
  });

  it('counts a joint activity once and leaves cancelled ones out', () => {
    const table = ledger(
      ['2020-05-10', '盲协', '助盲日活动', '活动室', 50],
      ['2020-05-10', '盲协', '助盲日活动', '活动室', 50],
      ['2020-06-10', '肢协', '登山活动（因疫情取消）', '活动室', null],
    );
    expect(found(table, '1次', '50人次')).toEqual([]);
  });

  it('leaves open what unreadable rows may explain', () => {
    const table = ledger(...twoHeld.slice(1), ['2020-10-15', '肢协', '登山活动', '公园', '50余人']);
    expect(found(table, '3次', '160人次')).toEqual([]);
    expect(result(table, '3次', '160人次')).toBe('undetermined');
  });

  it('leaves open what rows without a date or an association may explain', () => {
    const undated = ledger(...twoHeld.slice(1), ['3/5/20', '肢协', '登山活动', '公园', 20]);
    expect(found(undated, '3次', '130人次')).toEqual([]);
    expect(found(undated, '4次', '130人次')).toEqual(['warning E3 2 4']);
    const noHosts = twoHeld.map((row) => row.filter((_, column) => column !== 1));
    expect(found(noHosts, '2次', '110人次')).toEqual([]);
    expect(result(noHosts, '2次', '110人次')).toBe('undetermined');
  });

  it('compares what the self-evaluation states, and no other sheet', () => {
    const sheets = { 活动台账: twoHeld, 自评表: form('2次', '110人次'), 统计: [['活动次数', 3]] };
    expect(findings(book(sheets), 'X02')).toEqual([]);
  });

  it('folds what is beyond doubt under the vague head count, of persons only', () => {
    const table = ledger(...twoHeld.slice(1), ['2020-10-15', '肢协', '登山活动', '公园', '50余人']);
    expect(found(table, '4次', '100人次')).toEqual(['warning E3 3 4', 'A12 E4 110 100']);
  });

  it('is not asked without a self-evaluation', () => {
    expect(outcome(book({ 活动台账: twoHeld }), 'X02')).toBe('not-applicable');
    expect(outcome(book({ 活动台账: twoHeld, 统计: [['活动次数', 3]] }), 'X02')).toBe('not-applicable');
  });
});
