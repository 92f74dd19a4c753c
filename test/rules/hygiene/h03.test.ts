import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome, type TestCell } from '../../support/book';

type Table = readonly (readonly TestCell[])[];

const activities = (...rows: Table): Table => [
  ['活动日期', '协会', '活动主题', '活动地点', '参加人数', '活动经费'],
  ...rows,
];
const held: Table = [
  ['2020-05-10', '盲协', '助盲日活动', '活动室', 50, 9000],
  ['2020-09-25', '聋协', '聋人节活动', '活动室', 60, 8000.5],
];
const total = (people: TestCell, money: TestCell, label = '合计'): readonly TestCell[] => [
  label,
  null,
  null,
  null,
  people,
  money,
];
const found = (table: Table, sheet = '活动台账') =>
  findings(book({ [sheet]: table }), 'H03').map(
    ({ cell, expected, actual, figures }) => `${figures['variant']} ${cell} ${expected} ${actual}`,
  );

describe('H03 typed-total-or-formula-error', () => {
  it('fires at a typed total that differs from its rows', () => {
    expect(found(activities(...held, total(120, 17000.5)))).toEqual(['total E4 110 120']);
    expect(found(activities(...held, total(110, 17000)))).toEqual(['total F4 17000.50 17000.00']);
  });

  it('is silent on a right total, a formula, and an empty total', () => {
    expect(found(activities(...held, total(110, 17000.5)))).toEqual([]);
    expect(found(activities(...held, total({ formula: 120 }, { formula: 1 })))).toEqual([]);
    expect(found(activities(...held, total(null, null)))).toEqual([]);
  });

  it('takes subtotals for their block and the final total for all rows, above or below', () => {
    const [first = [], second = []] = held;
    const blocks = activities(
      first,
      total(50, 9000, '盲协小计'),
      second,
      total(60, 8000.5, '聋协小计'),
      total(110, 17000.5),
    );
    expect(found(blocks)).toEqual([]);
    expect(found(activities(total(110, 17000.5), ...held))).toEqual([]);
    const onTop = activities(total(50, 9000, '盲协小计'), first, total(60, 8000.5, '聋协小计'), second);
    expect(found(onTop)).toEqual([]);
    expect(found(activities(first, second, total(61, 17000.5, '聋协小计')))).toEqual(['total E4 110 61']);
  });

  it('lets a total leave out cancelled and repeated activities', () => {
    const joint = ['2020-05-10', '盲协', '助盲日活动', '活动室', 50, null];
    expect(found(activities(...held, joint, total(110, 17000.5)))).toEqual([]);
    expect(found(activities(...held, joint, total(160, 17000.5)))).toEqual([]);
  });

  it('leaves unit prices and expenditure totals alone', () => {
    const equipment = [
      ['资产编号', '设备名称', '数量', '单价', '金额', '验收日期'],
      ['ZC-1', '制证设备', 1, 50000, 50000, '2020-06-01'],
      ['ZC-2', '打印机', 2, 5000, 10000, '2020-06-01'],
      ['合计', null, 3, 1, 60000, null],
    ];
    expect(found(equipment, '设备台账')).toEqual([]);
    const expenditure = [
      ['日期', '凭证号', '摘要', '协会', '金额'],
      ['2020-03-05', '记-1', '盲协活动', '盲协', 100],
      ['合计', null, null, null, 999],
    ];
    expect(found(expenditure, '支出台账')).toEqual([]);
  });

  it('compares a number of persons or certificates in the label', () => {
    const visits = (label: string): Table => [
      ['走访日期', '走访人', '走访对象', '残疾人证号', '走访内容'],
      ['2020-03-01', '李主席', '张三', '53012119800101001X43', '了解需求'],
      ['2020-03-02', '李主席', '王五', '53012119800101002X43', '了解需求'],
      ['2020-06-02', '李主席', '王五', '53012119800101002X43', '回访'],
      [label, null, null, null, null],
    ];
    expect(found(visits('合计 5人'), '走访台账')).toEqual(['count A5 3 5']);
    expect(found(visits('合计 3人次'), '走访台账')).toEqual([]);
    expect(found(visits('合计 2人'), '走访台账')).toEqual([]);
  });

  it('fires at formula errors and formulas without a result, in any ledger', () => {
    const expenditure = [
      ['日期', '凭证号', '摘要', '协会', '金额'],
      ['2020-03-05', '记-1', '盲协活动', '盲协', { error: '#REF!' }],
      ['2020-03-06', '记-2', '盲协活动', '盲协', { formula: null }],
    ];
    expect(found(expenditure, '支出台账')).toEqual([
      'formula-error E2 null #REF!',
      'no-cached-value E3 null null',
    ]);
  });

  it('is undetermined where a summed cell gave no number', () => {
    const vague = activities(
      ...held,
      ['2020-10-01', '肢协', '登山', '公园', '50余人', 100],
      total(160, 17100.5),
    );
    expect(found(vague)).toEqual([]);
    expect(outcome(book({ 活动台账: vague }), 'H03')).toBe('undetermined');
  });
});
