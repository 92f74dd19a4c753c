import { describe, expect, it } from '@jest/globals';
import { at, firesAt, found, year, type Cells } from './year';

const LAST_DAY = { deadline: { month: 12, day: 31 } };

describe('E18 split payments', () => {
  const shop = (date: string, amount: number, more: Cells = {}): Cells => ({
    收款人: '百货公司',
    日期: date,
    '金额（元）': amount,
    ...more,
  });

  it('fires at the payment that passes the limit together with those of the days before', () => {
    const [finding, ...others] = found('E18', {
      7: shop('2020-06-01', 4000),
      8: shop('2020-06-04', 4000),
      9: shop('2020-06-08', 2000.01),
    });
    expect(finding).toMatchObject({
      severity: 'warning',
      cell: `${at('凭证号')}11`,
      expected: '≤10000.00',
      actual: '10000.01',
      figures: { variant: 'together', payments: 3 },
    });
    expect(others).toEqual([]);
  });

  it('fires at equal amounts for one association on one day', () => {
    const finding = found('E18', { 8: shop('2020-06-10', 800), 9: shop('2020-06-10', 800) });
    expect(finding).toMatchObject([
      { cell: `${at('凭证号')}11`, actual: '1600.00', figures: { variant: 'equal' } },
    ]);
  });

  it.each<[string, Record<number, Cells>]>([
    ['exactly at the limit', { 7: shop('2020-06-01', 4000), 8: shop('2020-06-04', 6000) }],
    ['too far apart', { 7: shop('2020-06-01', 6000), 8: shop('2020-06-09', 6000) }],
    ['planned unit amounts', { 3: shop('2020-06-01', 2000, { 协会: '智协' }), 4: shop('2020-06-01', 2000) }],
    ['one at the limit by itself', { 7: shop('2020-06-01', 10_500), 8: shop('2020-06-02', 500) }],
    [
      'two lines of one voucher',
      { 8: shop('2020-06-01', 8000), 9: shop('2020-06-01', 3000, { 凭证号: '记-9' }) },
    ],
    ['equal shares of two associations', { 7: shop('2020-06-10', 800), 8: shop('2020-06-10', 800) }],
    ['equal small amounts', { 8: shop('2020-06-10', 500), 9: shop('2020-06-10', 500) }],
  ])('leaves alone: %s', (_, changes) => expect(firesAt('E18', changes)).toEqual([]));
});

describe('E19 year-end rush', () => {
  it('fires where December passes the share of the year', () => {
    const [finding] = found('E19', { 14: { 日期: '2020-12-08' } }, { settings: LAST_DAY });
    expect(finding).toMatchObject({ severity: 'warning', cell: `${at('日期')}16`, expected: '≤40%' });
  });

  it('is folded under E20 where December is after the deadline', () => {
    expect(found('E19', { 14: { 日期: '2020-12-08' } })).toMatchObject([
      { severity: 'info', causedBy: 'E20' },
    ]);
  });

  it('leaves a share exactly at the limit alone', () => {
    const changes = Object.fromEntries(
      year().map((_, index) => [index, { '金额（元）': index === 0 ? 400 : index === 1 ? 600 : 0 }]),
    );
    const december = { ...changes, 0: { '金额（元）': 400, 日期: '2020-12-08' } };
    expect(firesAt('E19', december, { settings: LAST_DAY })).toEqual([]);
    expect(firesAt('E19', december, { settings: { ...LAST_DAY, yearEndPercent: 39.5 } })).toHaveLength(1);
  });
});

describe('E20 payments after the deadline', () => {
  it('fires from the day after the deadline to the end of the year', () => {
    const finding = found('E20', { 4: { 日期: '2020-12-01' }, 5: { 日期: '2020-12-31' } });
    expect(finding).toMatchObject([
      { severity: 'warning', cell: `${at('日期')}6`, expected: '≤2020-11-30', actual: '2020-12-01' },
      { cell: `${at('日期')}7` },
    ]);
  });

  it.each(['2020-11-30', '2021-01-05', '2019-12-30'])('leaves %s alone', (日期) => {
    expect(firesAt('E20', { 4: { 日期 } })).toEqual([]);
  });

  it('leaves a refund alone and goes by the setting', () => {
    expect(firesAt('E20', { 4: { 日期: '2020-12-02', '金额（元）': -20 } })).toEqual([]);
    const settings = { deadline: { month: 10, day: 20 } };
    expect(firesAt('E20', {}, { settings })).toEqual([`${at('日期')}16`]);
  });
});
