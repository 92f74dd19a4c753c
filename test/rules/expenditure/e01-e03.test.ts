import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome } from '../../support/book';
import { AT, cells, HEADER, ledger, line, outcomeOf, type Row } from './ledgers';

describe('E01 spending dated outside the year', () => {
  it('points at the date and says the year', () => {
    const [found] = findings(ledger([line(1), line(2, { 日期: '2021-01-03' })]), 'E01');
    expect(found).toMatchObject({
      severity: 'error',
      sheet: '支出台账',
      cell: 'A3',
      expected: '2020-01-01～2020-12-31',
      actual: '2021-01-03',
    });
  });

  it.each(['2020-01-01', '2020-12-31'])('takes %s as inside', (日期) => {
    expect(cells('E01', [line(1), line(2, { 日期 })])).toEqual([]);
  });

  it.each(['2019-12-31', '2021-01-01'])('takes %s as outside', (日期) => {
    expect(cells('E01', [line(1), line(2, { 日期 })])).toEqual(['A3']);
  });

  it('goes by the year that is set', () => {
    expect(cells('E01', [line(1)], HEADER, { settings: { fiscalYear: 2021 } })).toEqual(['A2']);
  });

  it('leaves an unreadable date to E02', () => {
    expect(outcomeOf('E01', [line(1), line(2, { 日期: '三月' })])).toBe('passed');
  });

  it('spans the columns of a split date', () => {
    const header: Row = ['年', '月', '日', '凭证号', '摘要', '金额'];
    expect(
      cells(
        'E01',
        [
          [2020, 3, 5, '记-1', '活动场地费', 100],
          [2019, 3, 5, '记-2', '活动费', 90],
        ],
        header,
      ),
    ).toEqual(['A3:C3']);
  });
});

describe('E02 unreadable dates', () => {
  it.each([
    [null, 'blank', null],
    ['三月五日', 'unreadable', '三月五日'],
    ['2020-02-30', 'unreadable', '2020-02-30'],
    ['3/5/20', 'ambiguous', '3/5/20'],
  ])('fires on %j', (日期, variant, actual) => {
    const [found] = findings(ledger([line(1), line(2, { 日期 })]), 'E02');
    expect(found).toMatchObject({ cell: `${AT.date}3`, actual, figures: { variant } });
  });

  it.each([
    { date: '2020-03-05' },
    43895,
    '2020.3.5',
    '2020年3月5日',
    '20200305',
    20200305,
    '2020/3/5 10:20',
  ])('reads %j', (日期) => {
    expect(cells('E02', [line(1), line(2, { 日期 })])).toEqual([]);
  });

  it('takes a date merged over the lines of a voucher for each of them', () => {
    const merge = { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 };
    const source = ledger([line(1), line(2, { 日期: null })], HEADER, {
      layouts: { 支出台账: { merges: [merge] } },
    });
    expect(findings(source, 'E02')).toEqual([]);
  });

  it('is undetermined without a date column', () => {
    const source = book({
      支出台账: [
        ['凭证号', '摘要', '金额'],
        ['记-1', '活动费', 100],
      ],
    });
    expect(outcome(source, 'E02')).toBe('undetermined');
  });
});

describe('E03 missing voucher numbers', () => {
  it('points at the blank cell', () => {
    expect(cells('E03', [line(1), line(2, { 凭证号: null }), line(3, { 凭证号: '—' })])).toEqual([
      'B3',
      'B4',
    ]);
  });

  it('needs the number and not only the word', () => {
    const header: Row = ['日期', '凭证字', '凭证号', '摘要', '金额'];
    const rows: Row[] = [
      ['2020-03-01', '记', 1, '活动费', 10],
      ['2020-03-02', '记', null, '活动费', 20],
    ];
    expect(cells('E03', rows, header)).toEqual(['C3']);
  });

  it('takes a number merged over the lines of a voucher for each of them', () => {
    const merge = { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 };
    const source = ledger([line(1), line(2, { 凭证号: null })], HEADER, {
      layouts: { 支出台账: { merges: [merge] } },
    });
    expect(findings(source, 'E03')).toEqual([]);
  });

  it('is not applicable without the column', () => {
    expect(outcomeOf('E03', [['2020-03-01', '活动费', 10]], ['日期', '摘要', '金额'])).toBe('not-applicable');
  });
});
