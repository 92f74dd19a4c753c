import { describe, expect, it } from '@jest/globals';
import { book, findings, type TestCell } from '../../support/book';
import { at, COLUMNS, firesAt, found, year, type Cells } from './year';

const AMOUNT = '金额（元）';

describe('E28 expenses of a prior year', () => {
  it.each([
    ['2019年12月活动电费', '2019年12月'],
    ['付2019年度场租', '2019年度'],
    ['活动费(2019年)', '2019年'],
    ['19年12月场租', '19年12月'],
    ['2018-2019年场租', '2019年'],
    ['2019.12场租', '2019.12'],
    ['二〇一九年场租', '2019年'],
    ['2019年2月-3月场租', '2019年2月'],
    ['上年度活动尾款', '上年度'],
    ['2018年12月至2019年3月场租', '2018年12月'],
  ])('%s', (摘要, words) => {
    expect(found('E28', { 7: { 摘要 } })).toMatchObject([
      { severity: 'warning', cell: `${at('摘要')}9`, expected: '2020', actual: words },
    ]);
  });

  it.each([
    '2020年5月活动场租',
    '按昆财社〔2019〕12号文举办活动',
    '按2019年第12号文件开展活动',
    '2019年12月至2020年2月场租',
    '2019年12月-2月场租',
    '2019-2020年场租',
    '2019.12-2020.3场租',
    '2019年签订的场地合同本年租金',
    '2019年结转资金购活动用品',
    '走访1958年出生的老党员',
    '走访1958年入党的老党员',
    '合同号HT2019.12活动用品',
    '第19年度联谊活动',
    '上年结转资金活动用品',
    '2021年元旦活动用品',
  ])('leaves alone: %s', (摘要) => expect(firesAt('E28', { 7: { 摘要 } })).toEqual([]));

  it('leaves a reversal alone', () => {
    expect(firesAt('E28', { 7: { 摘要: '冲销2019年场租', [AMOUNT]: -300 } })).toEqual([]);
  });
});

describe('E29 yuan and ten thousand yuan', () => {
  it.each<[string, number, Cells, string, string, string]>([
    ['the unit amount in 万元', 3, { [AMOUNT]: 0.2 }, '2000.00', '0.20', 'too-small'],
    ['the equipment in 万元', 14, { [AMOUNT]: 6 }, '60000.00', '6.00', 'too-small'],
    ['the only spending of a pair', 13, { [AMOUNT]: 0.98 }, '9800.00', '0.98', 'too-small'],
    ['digits below a fen', 2, { [AMOUNT]: 0.1288 }, '1288.00', '0.13', 'too-small'],
    [
      'ten thousand times the unit amount',
      3,
      { [AMOUNT]: 20_000_000 },
      '2000.00',
      '20000000.00',
      'too-large',
    ],
    [
      'ten thousand times the equipment',
      14,
      { [AMOUNT]: 600_000_000 },
      '60000.00',
      '600000000.00',
      'too-large',
    ],
  ])('fires on %s', (_, index, cells, expected, actual, variant) => {
    expect(found('E29', { [index]: cells })).toMatchObject([
      { severity: 'error', cell: `${at(AMOUNT)}${index + 2}`, expected, actual, figures: { variant } },
    ]);
  });

  it('says how a unit in the cell was read, which makes the amount a text for E06', () => {
    expect(found('E29', { 6: { [AMOUNT]: '0.62万' } })).toMatchObject([
      { severity: 'info', cell: `${at(AMOUNT)}8`, expected: '6200.00', actual: '0.62万' },
    ]);
  });

  it.each<[string, number, Cells]>([
    ['postage', 11, { [AMOUNT]: 0.5 }],
    ['a bank fee beside other spending', 10, { [AMOUNT]: 1, 摘要: '肢协活动用品' }],
    ['a bank fee alone', 13, { [AMOUNT]: 1, 摘要: '活动款转账手续费' }],
    ['a small sum that would not fit', 9, { [AMOUNT]: 0.9 }],
    ['overspending', 0, { [AMOUNT]: 26_000 }],
    ['one zero too many', 14, { [AMOUNT]: 600_000 }],
    ['a division', 9, { [AMOUNT]: 0.3333333333 }],
    ['a small sum that would leave most of its share', 13, { [AMOUNT]: 0.4 }],
    ['a unit that is the column’s', 6, { [AMOUNT]: '6200元' }],
    ['a reversal', 3, { [AMOUNT]: -0.2 }],
  ])('leaves alone: %s', (_, index, cells) => expect(firesAt('E29', { [index]: cells })).toEqual([]));

  it('takes a whole column in the other unit as one finding', () => {
    const amounts = (factor: number) =>
      Object.fromEntries(
        year().map((row, index): [number, Cells] => {
          const amount = Number(row[COLUMNS.indexOf(AMOUNT)]);
          return [index, { [AMOUNT]: Number((amount * factor).toFixed(6)) }];
        }),
      );
    const small = amounts(1e-4);
    const [first, ...others] = found('E29', small);
    expect(first).toMatchObject({
      cell: `${at(AMOUNT)}2:${at(AMOUNT)}16`,
      figures: { variant: 'column-too-small' },
    });
    expect(others).toEqual([]);
  });

  it('suspects yuan in a column of 万元', () => {
    const header = COLUMNS.map((name) => (name === AMOUNT ? '金额（万元）' : name));
    const rows = year();
    expect(findings(book({ 支出台账: [header, ...rows] }), 'E29')).toMatchObject([
      { cell: `${at(AMOUNT)}2:${at(AMOUNT)}16`, figures: { variant: 'column-too-large' } },
    ]);
    const right = rows.map((row) =>
      row.map((cell, index): TestCell => (index === COLUMNS.indexOf(AMOUNT) ? Number(cell) / 10_000 : cell)),
    );
    expect(findings(book({ 支出台账: [header, ...right] }), 'E29')).toEqual([]);
  });

  it('explains the caps that such an amount breaks', () => {
    const source = book({ 支出台账: [[...COLUMNS], ...year({ 3: { [AMOUNT]: 20_000_000 } })] });
    expect(findings(source, 'E13')).toMatchObject([{ causedBy: 'E29', severity: 'info' }]);
  });
});
