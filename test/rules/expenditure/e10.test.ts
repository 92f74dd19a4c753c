import { describe, expect, it } from '@jest/globals';
import { findings, type TestCell } from '../../support/book';
import { cells, HEADER, ledger, line, type Row } from './ledgers';

const sum = (label: string, amount: TestCell): Row => [null, null, null, null, label, null, amount, null];
const in_ = (month: number, number: number, amount: number, change: Record<string, TestCell> = {}) =>
  line(number, { 日期: `2020-0${month}-15`, 金额: amount, ...change });

describe('E10 subtotal rows', () => {
  const year = (second: number, toDate: number) => [
    in_(1, 1, 100),
    in_(1, 2, 50),
    sum('本月合计', 150),
    sum('本年累计', 150),
    in_(2, 3, 30),
    sum('本月合计', second),
    sum('本年累计', toDate),
    in_(3, 4, 5),
    sum('本月合计', 5),
    sum('本年累计', toDate + 5),
  ];

  it('holds on a ledger whose months and year add up', () => {
    expect(cells('E10', year(30, 180))).toEqual([]);
  });

  it('points at the stated figure', () => {
    expect(findings(ledger(year(40, 180)), 'E10')).toMatchObject([
      { severity: 'error', cell: 'G7', expected: '30.00', actual: '40.00', figures: { difference: '10.00' } },
    ]);
  });

  it('names a wrong figure to date once, and not what was carried on from it', () => {
    expect(cells('E10', year(30, 190))).toEqual(['G8']);
  });

  it('names a mistake in a month once, also where the figure to date took it over', () => {
    expect(cells('E10', year(40, 190))).toEqual(['G7']);
  });

  it('does not take one month for the year to date', () => {
    const rows = [
      in_(1, 1, 100),
      sum('本月合计', 100),
      in_(2, 2, 30),
      sum('本月合计', 30),
      sum('本年累计', 30),
    ];
    expect(cells('E10', rows)).toEqual(['G6']);
  });

  it.each([150, 1150])('takes a year to date of %d, with or without what it opened with', (toDate) => {
    expect(
      cells('E10', [sum('上年结转', 1000), in_(1, 1, 100), in_(1, 2, 50), sum('本年累计', toDate)]),
    ).toEqual([]);
  });

  it('goes by the month that the label names', () => {
    const rows = [
      in_(1, 1, 100),
      in_(2, 2, 30),
      sum('1月合计', 100),
      sum('2月合计', 31),
      sum('一季度合计', 130),
    ];
    expect(cells('E10', rows)).toEqual(['G5']);
  });

  it('sums the rows since the last subtotal, those its label names, or a group of subtotals', () => {
    const rows = [
      in_(1, 1, 100),
      sum('盲协小计', 100),
      in_(1, 2, 30, { 协会: '聋协' }),
      sum('聋协小计', 30),
      sum('活动经费小计', 130),
      in_(1, 3, 7, { 项目: '主席工作经费', 摘要: '盲协主席工作经费' }),
      sum('小计', 7),
      sum('盲协小计', 107),
      sum('聋协小计', 31),
    ];
    expect(cells('E10', rows)).toEqual(['G10']);
  });

  it('sums several subtotals directly above', () => {
    const group = [
      in_(1, 1, 7),
      sum('第一组小计', 7),
      in_(1, 2, 100),
      sum('甲小计', 100),
      in_(1, 3, 30),
      sum('乙小计', 30),
    ];
    expect(cells('E10', [...group, sum('第二组小计', 130)])).toEqual([]);
    expect(cells('E10', [...group, sum('第二组小计', 120)])).toEqual(['G8']);
  });

  it('takes a subtotal that stands above its rows', () => {
    expect(
      cells('E10', [sum('小计', 150), in_(1, 1, 100), in_(1, 2, 50), sum('小计', 30), in_(2, 3, 30)]),
    ).toEqual([]);
  });

  it('follows pages', () => {
    const rows = [
      in_(1, 1, 100),
      sum('过次页', 100),
      sum('承前页', 100),
      in_(1, 2, 50),
      sum('过次页', 150),
      sum('承前页', 160),
      in_(1, 3, 5),
    ];
    expect(cells('E10', rows)).toEqual(['G7']);
  });

  it('judges debit and credit each by itself', () => {
    const header: Row = ['日期', '凭证号', '摘要', '借方', '贷方'];
    const rows: Row[] = [
      ['2020-01-05', '记-1', '活动费', 100, null],
      ['2020-01-06', '记-2', '退记-1号活动费', null, 20],
      [null, null, '本月合计', 100, 25],
    ];
    expect(cells('E10', rows, header)).toEqual(['E4']);
  });

  it('takes a total net of the refunds beside the amounts', () => {
    const header = [...HEADER, '退款'];
    expect(
      cells(
        'E10',
        [
          [...in_(1, 1, 100), 20],
          [...sum('本月合计', 80), 20],
        ],
        header,
      ),
    ).toEqual([]);
  });

  it('leaves the final total to E27', () => {
    expect(cells('E10', [in_(1, 1, 100), sum('合计', 999)])).toEqual([]);
  });

  it('is folded under an amount that is text, which Excel leaves out of its sums', () => {
    const rows = [
      in_(1, 1, 100),
      line(2, { 日期: '2020-01-16', 金额: '50' }),
      sum('本月合计', { formula: 100 }),
    ];
    expect(findings(ledger(rows), 'E10')).toMatchObject([{ cell: 'G4', causedBy: 'E06', severity: 'info' }]);
  });
});
