import { describe, expect, it } from '@jest/globals';
import { book, findings } from '../../support/book';
import { cells, HEADER, ledger, line, type Row } from './ledgers';

describe('E04 duplicate voucher lines', () => {
  it('fires at the later row, each time, and names the first', () => {
    const found = findings(ledger([line(1), line(2), line(1), line(1)]), 'E04');
    expect(found.map(({ cell }) => cell)).toEqual(['B4', 'B5']);
    expect(found[0]?.figures).toMatchObject({ voucher: '记-1', amount: '101.00', first: '支出台账!B2' });
  });

  it('finds a copy on another sheet, with the number written otherwise', () => {
    const source = book({
      上半年: [HEADER, line(1)],
      全年: [HEADER, line(2), line(1, { 凭证号: '记字第001号' })],
    });
    expect(findings(source, 'E04')).toMatchObject([{ sheet: '全年', cell: 'B3' }]);
  });

  it.each<[string, Record<string, string | number>]>([
    ['amount', { 金额: 55 }],
    ['summary', { 摘要: '活动用水' }],
    ['date', { 日期: '2020-04-01' }],
    ['voucher', { 凭证号: '记-9' }],
    ['association', { 协会: '聋协' }],
    ['payee', { 收款人: '另一商户' }],
  ])('takes lines with another %s for two lines', (_, change) => {
    expect(cells('E04', [line(1), line(1, change)])).toEqual([]);
  });

  it('says nothing of lines whose voucher or date is missing', () => {
    const blank = line(1, { 凭证号: null });
    const undated = line(2, { 日期: null });
    expect(cells('E04', [blank, blank, undated, undated])).toEqual([]);
  });

  const JOURNAL: Row = ['日期', '凭证号', '摘要', '科目编码', '借方', '贷方'];

  it('keeps the sides and the parallel accounts of one entry apart', () => {
    const rows: Row[] = [
      ['2020-03-01', '记-1', '盲协活动费', '5001', 500, null],
      ['2020-03-01', '记-1', '盲协活动费', '1002', null, 500],
      ['2020-03-01', '记-1', '盲协活动费', '7101', 500, null],
      ['2020-03-01', '记-1', '盲协活动费', '8001', null, 500],
    ];
    expect(cells('E04', rows, JOURNAL)).toEqual([]);
  });

  it('keeps debit and credit apart without accounts', () => {
    const rows: Row[] = [
      ['2020-03-01', '记-1', '盲协活动费', 500, null],
      ['2020-03-01', '记-1', '盲协活动费', null, 500],
      ['2020-03-01', '记-1', '盲协活动费', 500, null],
    ];
    expect(cells('E04', rows, ['日期', '凭证号', '摘要', '借方', '贷方'])).toEqual(['B4']);
  });
});

describe('E05 gaps in voucher numbers', () => {
  const month = (number: number, numbers: readonly number[]) =>
    numbers.map((voucher, index) => {
      const 日期 = `2020-0${number}-${(index + 10).toString()}`;
      return line(voucher, { 日期, 凭证号: `记-${voucher}` });
    });
  const whole = [...month(1, [1, 2, 3]), ...month(2, [1, 2])];

  it('names the number that is missing, at the number after it', () => {
    const found = findings(ledger([...whole, ...month(3, [1, 2, 5])]), 'E05');
    expect(found).toMatchObject([
      { severity: 'info', cell: 'B9', figures: { variant: 'gap', month: '2020-03', missing: '3～4' } },
    ]);
  });

  it('names the voucher that stands too late', () => {
    const found = findings(ledger([...whole, ...month(3, [1, 3, 2])]), 'E05');
    expect(found).toMatchObject([
      { cell: 'B9', figures: { variant: 'order', voucher: '记-2', previous: '记-3' } },
    ]);
  });

  it('counts the lines of one voucher once', () => {
    expect(cells('E05', [...whole, ...month(3, [1, 1, 2, 2, 3])])).toEqual([]);
  });

  it('leaves an extract alone, whose numbers have gaps by nature', () => {
    expect(cells('E05', [...month(1, [3, 17]), ...month(2, [1, 2]), ...month(3, [8, 21])])).toEqual([]);
  });

  it('leaves a ledger alone in which few months run from 1', () => {
    const gaps = [3, 4, 5].flatMap((number) => month(number, [2, 9]));
    expect(cells('E05', [...whole, ...gaps])).toEqual([]);
  });

  it('leaves a ledger alone that numbers through the year', () => {
    expect(cells('E05', [...month(1, [1, 2, 3]), ...month(2, [4, 5]), ...month(3, [6, 8])])).toEqual([]);
  });

  it('does not ask for order where the ledger goes through its months several times', () => {
    expect(cells('E05', [...month(1, [2]), ...month(2, [2]), ...month(1, [1]), ...month(2, [1])])).toEqual(
      [],
    );
  });
});
