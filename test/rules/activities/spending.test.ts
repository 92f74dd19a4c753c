import { describe, expect, it } from '@jest/globals';
import { book, findings, type TestCell } from '../../support/book';

const held = (date: TestCell, association = '盲协', theme = '定向行走') => [date, association, theme, 50];
const paid = (date: TestCell, association = '盲协', amount = 3000, line = '活动经费') => [
  date,
  '记-1',
  line,
  association,
  '场地租用',
  amount,
];
const both = (activities: TestCell[][], spending: TestCell[][]) =>
  book({
    活动台账: [['活动日期', '主办协会', '活动主题', '参加人数'], ...activities],
    支出台账: [['日期', '凭证号', '项目', '协会', '摘要', '金额'], ...spending],
  });
const a09 = (activities: TestCell[][], spending: TestCell[][]) => findings(both(activities, spending), 'A09');

describe('A09 activities and spending', () => {
  it('30 days apart belong together', () => {
    expect(a09([held('2020-05-10')], [paid('2020-06-09')])).toEqual([]);
    expect(a09([held('2020-05-10')], [paid('2020-04-10')])).toEqual([]);
  });

  it('31 days apart do not: both sides are shown', () => {
    expect(a09([held('2020-05-10')], [paid('2020-06-10')])).toMatchObject([
      { severity: 'warning', sheet: '活动台账', cell: 'A2', figures: { variant: 'unpaid' } },
      { severity: 'warning', sheet: '支出台账', cell: 'A2', figures: { variant: 'unheld' } },
    ]);
  });

  it('another association’s money pays nothing', () => {
    expect(a09([held('2020-05-10')], [paid('2020-05-10', '聋协')])).toHaveLength(2);
  });

  it('a joint activity may be paid by either host', () => {
    expect(a09([held('2020-05-10', '盲协、聋协')], [paid('2020-05-10', '聋协')])).toEqual([]);
  });

  it('money without a known association may be for any activity', () => {
    expect(a09([held('2020-05-10')], [paid('2020-05-10', '')])).toEqual([]);
  });

  it('an activity that states no cost needs no spending', () => {
    const free = (expense: TestCell) =>
      book({
        活动台账: [
          ['活动日期', '主办协会', '活动主题', '参加人数', '活动经费'],
          ['2020-05-10', '盲协', '定向行走', 50, expense],
        ],
        支出台账: [
          ['日期', '凭证号', '项目', '协会', '摘要', '金额'],
          paid('2020-05-10', '聋协', 500, '主席工作经费'),
        ],
      });
    expect(findings(free(0), 'A09')).toEqual([]);
    expect(findings(free(null), 'A09')).toHaveLength(1);
  });

  it('spending whose line cannot be told may have paid for it, but asks for no activity', () => {
    const unclear = ['2020-05-12', '记-2', '', '盲协', '购买用品', 100];
    expect(a09([held('2020-05-10')], [unclear])).toEqual([]);
    expect(a09([held('2020-05-10')], [paid('2020-05-10'), ['2020-09-12', ...unclear.slice(1)]])).toEqual([]);
  });

  it('a date that cannot be read is the one mistake, on either side', () => {
    expect(a09([held('五月')], [paid('2020-05-10')])).toMatchObject([{ causedBy: 'A01' }]);
    expect(a09([held('2020-05-10')], [paid('五月')])).toMatchObject([{ causedBy: 'E02' }]);
  });

  it('another association’s misdated activity explains nothing', () => {
    const found = a09(
      [held('2021-05-10', '聋协'), held('2020-01-05')],
      [paid('2020-01-05'), paid('2020-09-10')],
    );
    expect(found).toMatchObject([{ sheet: '支出台账', cell: 'A3', severity: 'warning', causedBy: null }]);
  });

  it('chair money and refunds need no activity', () => {
    const spending = [
      paid('2020-05-10'),
      paid('2020-09-10', '盲协', 500, '主席工作经费'),
      paid('2020-10-10', '盲协', -200),
    ];
    expect(a09([held('2020-05-10')], spending)).toEqual([]);
  });

  it('a date outside the year is the one mistake, on either side', () => {
    expect(a09([held('2021-05-10')], [paid('2020-05-10')])).toMatchObject([
      { sheet: '支出台账', severity: 'info', causedBy: 'A01' },
    ]);
    expect(a09([held('2020-05-10')], [paid('2021-05-10')])).toMatchObject([
      { sheet: '活动台账', severity: 'info', causedBy: 'E01' },
    ]);
  });
});
