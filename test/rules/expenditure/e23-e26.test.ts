import { describe, expect, it } from '@jest/globals';
import { at, firesAt, found, ledgerOf, year, type Cells, type Column } from './year';
import { findings, type TestCell } from '../../support/book';

describe('E23 evidence of a voucher', () => {
  it.each<[Column, TestCell, string]>([
    ['附件张数', null, 'blank'],
    ['附件张数', 0, 'zero'],
    ['附件张数', '0张', 'zero'],
    ['发票号码', '12345606', 'invoice-twice'],
    ['开票日期', '2019-12-30', 'other-year'],
    ['开票日期', '2020-07-10', 'later'],
  ])('fires at %s %j', (column, value, variant) => {
    const finding = found('E23', { 9: { [column]: value } });
    expect(finding).toMatchObject([{ severity: 'warning', cell: `${at(column)}11`, figures: { variant } }]);
  });

  it.each<[string, Record<number, Cells>]>([
    ['a second line of a voucher', { 7: { 凭证号: '记-7', 附件张数: null, 发票号码: '12345606' } }],
    ['attachments in words', { 9: { 附件张数: '见附件' } }],
    ['no invoice number', { 9: { 发票号码: null } }],
    ['instalments of one invoice', { 9: { 摘要: '手语活动资料尾款', 发票号码: '12345606' } }],
    [
      'an invoice booked again after its reversal',
      {
        8: { 发票号码: '12345606', '金额（元）': -6200 },
        9: { 发票号码: '12345606' },
      },
    ],
  ])('leaves alone: %s', (_, changes) => expect(firesAt('E23', changes)).toEqual([]));

  it('takes a column that is blank throughout as one finding', () => {
    const blank = Object.fromEntries(year().map((_, index) => [index, { 附件张数: null }]));
    expect(firesAt('E23', blank)).toEqual([`${at('附件张数')}2:${at('附件张数')}16`]);
  });
});

describe('E24 classification', () => {
  it.each<[number, Column, Cells, string, string]>([
    [14, '经济分类', { 经济分类: '30218 专用材料费' }, '310xx', '30218'],
    [8, '经济分类', { 经济分类: '30299' }, '30226', '30299'],
    [3, '功能分类', { 功能分类: '2080101' }, '20811xx', '2080101'],
    [3, '功能分类', { 功能分类: '[2080199]其他' }, '20811xx', '2080199'],
  ])('line %i, %s', (index, column, cells, expected, actual) => {
    const finding = found('E24', { [index]: cells });
    expect(finding).toMatchObject([{ cell: `${at(column)}${index + 2}`, expected, actual }]);
  });

  it.each<[number, Cells]>([
    [14, { 经济分类: '31003' }],
    [14, { 经济分类: '专用设备购置' }],
    [14, { 经济分类: '50306' }],
    [14, { 经济分类: '30218', 摘要: '制证设备耗材' }],
    [8, { 经济分类: '302' }],
    [3, { 功能分类: '残疾人事业' }],
    [3, { 功能分类: '208-11-99' }],
    [3, { 功能分类: null }],
  ])('leaves line %i alone: %j', (index, cells) => expect(firesAt('E24', { [index]: cells })).toEqual([]));
});

describe('E25 round or repeated amounts', () => {
  /** Twenty lines of activities with the given amounts. */
  const lines = (amounts: readonly number[], use = '活动经费') =>
    ledgerOf(
      amounts.map((amount, index) => {
        const [row = []] = year({
          0: { 资金用途: use, 摘要: '活动用品', '金额（元）': amount, 凭证号: `记-${index}` },
        });
        return row;
      }),
    );
  const count = (length: number, amount: (index: number) => number) =>
    Array.from({ length }, (_, i) => amount(i));

  it('fires where more than the share are whole thousands', () => {
    const amounts = count(20, (index) => (index < 17 ? (index + 3) * 1000 : index));
    expect(
      findings(lines(amounts.map((amount) => (amount === 10_000 ? 3000 : amount))), 'E25'),
    ).toMatchObject([
      {
        severity: 'warning',
        cell: `${at('金额（元）')}2:${at('金额（元）')}21`,
        expected: '≤80%',
        actual: '85%',
      },
    ]);
  });

  it('fires where more than the share are one amount', () => {
    const amounts = count(20, (index) => (index < 17 ? 350 : index));
    expect(findings(lines(amounts), 'E25')).toMatchObject([{ figures: { variant: 'repeated', count: 17 } }]);
  });

  it.each<[string, readonly number[], string]>([
    ['exactly the share', count(20, (index) => (index < 16 ? 350 : index + 1)), '活动经费'],
    ['too few lines', count(19, () => 350), '活动经费'],
    ['planned unit amounts', count(25, () => 10_000), '活动经费'],
    ['gifts of the visits', count(25, () => 200), '主席工作经费'],
    ['whole hundreds', count(25, (index) => (index + 1) * 100), '活动经费'],
  ])('leaves alone: %s', (_, amounts, use) => expect(findings(lines(amounts, use), 'E25')).toEqual([]));
});

describe('E26 payments on days off', () => {
  it.each([
    ['2020-05-16', 'saturday'],
    ['2020-05-17', 'sunday'],
    ['2020-10-01', 'holiday'],
    ['2020-01-01', 'holiday'],
  ])('%s', (日期, variant) => {
    expect(found('E26', { 4: { 日期 } })).toMatchObject([
      { severity: 'info', cell: `${at('日期')}6`, actual: 日期, figures: { variant } },
    ]);
  });

  it.each(['2020-05-15', '2020-10-09', '2021-01-02'])('leaves %s alone', (日期) => {
    expect(firesAt('E26', { 4: { 日期 } })).toEqual([]);
  });
});
