import { describe, expect, it } from '@jest/globals';
import { findings, type TestCell } from '../../support/book';
import { cells, ledger, type Row } from './ledgers';

const THREE_COLUMN: Row = ['日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额'];
const entry = (
  day: number,
  debit: TestCell,
  credit: TestCell,
  direction: TestCell,
  balance: TestCell,
  summary = '盲协活动费',
): Row => [`2020-03-${(day + 9).toString()}`, `记-${day}`, summary, debit, credit, direction, balance];
const summary = (label: string, direction: TestCell, balance: TestCell): Row => [
  null,
  null,
  label,
  null,
  null,
  direction,
  balance,
];

describe('E09 running balances', () => {
  const expense = [
    entry(1, 100, null, '借', 100),
    entry(2, 200, null, '借', 300),
    entry(3, null, 50, '借', 250),
    entry(4, 30, null, '借', 280),
  ];

  it('follows an expense ledger, whose balance grows by spending', () => {
    expect(cells('E09', expense, THREE_COLUMN)).toEqual([]);
  });

  it('names the one balance that is wrong and not the rows after it', () => {
    const rows = [...expense.slice(0, 1), entry(2, 200, null, '借', 310), ...expense.slice(2)];
    expect(findings(ledger(rows, THREE_COLUMN), 'E09')).toMatchObject([
      {
        severity: 'error',
        cell: 'G3',
        expected: '300.00',
        actual: '310.00',
        figures: { difference: '10.00' },
      },
    ]);
  });

  it('goes on from the stated balance where the chain breaks for good', () => {
    const rows = [
      ...expense.slice(0, 2),
      entry(3, 10, null, '借', 1310),
      entry(4, 20, null, '借', 1330),
      entry(5, 5, null, '借', 1335),
    ];
    expect(cells('E09', rows, THREE_COLUMN)).toEqual(['G4']);
  });

  it('follows a cash-book, whose balance falls by spending', () => {
    const header: Row = ['日期', '凭证号', '摘要', '收入', '支出', '余额'];
    const rows: Row[] = [
      ['2020-01-01', '记-1', '收到财政拨款', 120000, null, 120000],
      ['2020-02-01', '记-2', '盲协活动费', null, 2000, 118000],
      ['2020-03-01', '记-3', '聋协活动费', null, 3000, 115000],
      ['2020-04-01', '记-4', '肢协活动费', null, 4000, 111500],
      ['2020-05-01', '记-5', '智协活动费', null, 1000, 110500],
    ];
    expect(cells('E09', rows.slice(0, 3), header)).toEqual([]);
    expect(cells('E09', rows, header)).toEqual(['F5']);
  });

  it('starts from opening rows and through several months', () => {
    const rows = [
      summary('上年结转', '借', 1000),
      entry(1, 100, null, '借', 1100),
      summary('本月合计', '借', 1100),
      summary('月初余额', '借', 1100),
      entry(2, 50, null, '借', 1150),
      entry(3, 50, null, '借', 1210),
    ];
    expect(cells('E09', rows.slice(0, 5), THREE_COLUMN)).toEqual([]);
    expect(cells('E09', rows, THREE_COLUMN)).toEqual(['G7']);
  });

  it('reads credit balances by their direction', () => {
    const rows = [
      entry(1, null, 500, '贷', 500),
      entry(2, 200, null, '贷', 300),
      entry(3, 300, null, '平', 0),
      entry(4, 40, null, '借', 40),
    ];
    expect(cells('E09', rows, THREE_COLUMN)).toEqual([]);
    const wrong = [
      ...rows.slice(0, 1),
      entry(2, 200, null, '贷', 320),
      entry(3, 300, null, '借', 0),
      ...rows.slice(3),
    ];
    expect(findings(ledger(wrong, THREE_COLUMN), 'E09')).toMatchObject([
      { cell: 'G3', expected: '300.00', actual: '320.00' },
    ]);
  });

  it.each(['贷', '平'])('names a direction %s that does not fit', (direction) => {
    const rows = [...expense.slice(0, 3), entry(4, 30, null, direction, 280)];
    expect(findings(ledger(rows, THREE_COLUMN), 'E09')).toMatchObject([
      { cell: 'F5', expected: '借', actual: direction, figures: { variant: 'direction' } },
    ]);
  });

  it('takes a direction that only repeats the side of each line for no direction of the balance', () => {
    const rows = [...expense.slice(0, 2), entry(3, null, 50, '贷', 250), ...expense.slice(3)];
    expect(cells('E09', rows, THREE_COLUMN)).toEqual([]);
  });

  it('reads it as the side of the balance where only that fits', () => {
    const rows = [
      entry(1, 100, null, '借', 100),
      entry(2, null, 300, '贷', 200),
      entry(3, 250, null, '借', 50),
      entry(4, null, 60, '贷', 10),
    ];
    expect(cells('E09', rows, THREE_COLUMN)).toEqual([]);
    expect(cells('E09', [...rows, entry(5, 20, null, '借', 15)], THREE_COLUMN)).toEqual(['G6']);
  });

  it('leaps over rows that state no balance and judges the next one that does', () => {
    const rows = [...expense.slice(0, 2), entry(3, null, 50, null, null), entry(4, 30, null, '借', 290)];
    expect(cells('E09', rows, THREE_COLUMN)).toEqual(['G5']);
    expect(cells('E09', [...rows.slice(0, 3), entry(4, 30, null, '借', 280)], THREE_COLUMN)).toEqual([]);
  });

  it('starts anew after an amount that cannot be read', () => {
    const rows = [...expense.slice(0, 2), entry(3, '若干', null, '借', 400), entry(4, 30, null, '借', 430)];
    expect(cells('E09', rows, THREE_COLUMN)).toEqual([]);
  });

  it('takes a balance merged over lines for the one after the last of them', () => {
    const merge = { firstRow: 2, lastRow: 3, firstColumn: 6, lastColumn: 6 };
    const rows = [
      expense[0] as Row,
      entry(2, 200, null, '借', 250),
      entry(3, null, 50, '借', null),
      expense[3] as Row,
    ];
    const source = ledger(rows, THREE_COLUMN, { layouts: { 支出台账: { merges: [merge] } } });
    expect(findings(source, 'E09')).toEqual([]);
  });

  it('follows a balance of its own for each association', () => {
    const header: Row = ['日期', '凭证号', '项目', '协会', '摘要', '金额', '余额'];
    const own = (association: string, amount: number, balance: number, day: number): Row => [
      `2020-03-${day}`,
      `记-${day}`,
      '活动经费',
      association,
      '活动费',
      amount,
      balance,
    ];
    const rows = [
      own('盲协', 1000, 9000, 10),
      own('聋协', 2000, 8000, 11),
      own('盲协', 500, 8500, 12),
      own('聋协', 100, 7900, 13),
      own('盲协', 100, 8400, 14),
    ];
    expect(cells('E09', rows, header)).toEqual([]);
  });

  it('reads a bank statement with the newest line first', () => {
    const header: Row = ['日期', '凭证号', '摘要', '支出', '收入', '余额'];
    const rows: Row[] = [
      ['2020-03-05', '3', '活动费', 70, null, 830],
      ['2020-03-04', '2', '活动费', 20, null, 900],
      ['2020-03-03', '1', '活动费', 80, null, 920],
      ['2020-03-02', '0', '活动费', 5, null, 1000],
    ];
    expect(cells('E09', rows, header)).toEqual([]);
    expect(cells('E09', [['2020-03-06', '4', '活动费', 10, null, 810], ...rows], header)).toEqual(['F2']);
  });

  it('leaves a column alone that is no running balance', () => {
    const rows = [1, 2, 3, 4, 5].map((day) => entry(day, day * 100, null, '借', day * 7));
    expect(cells('E09', rows, THREE_COLUMN)).toEqual([]);
  });
});
