import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../../src/plan/built-in';
import type { Plan } from '../../../src/plan/plan';
import { fen } from '../../../src/values/money';
import { book, findings, outcome } from '../../support/book';
import { cells, HEADER, ledger, line, outcomeOf, type Row } from './ledgers';

const chair = (number: number, association: string, amount: number) =>
  line(number, {
    项目: '主席工作经费',
    协会: association,
    摘要: `${association}主席走访交通费${number}`,
    金额: amount,
  });
const activity = (number: number, association: string | null, amount: number | string) =>
  line(number, { 协会: association, 摘要: `活动场地费${number}`, 金额: amount });
const equipment = (number: number, amount: number) =>
  line(number, { 项目: '残疾人证三代证制证设备', 协会: null, 摘要: '购置制证设备', 金额: amount });

const adjusted = (lineId: string, amount: number): Plan => ({
  ...builtInPlan,
  allocations: builtInPlan.allocations.map((one) =>
    one.line === lineId ? { ...one, adjustedAmount: fen(amount) } : one,
  ),
});

describe('E11 lines that belong to no allocation', () => {
  it('points at the line column and quotes it', () => {
    const rows = [line(1), line(2), line(3, { 项目: '办公费', 摘要: '购置文具' })];
    expect(findings(ledger(rows), 'E11')).toMatchObject([
      { severity: 'error', cell: 'C4', actual: '办公费', figures: { text: '办公费' } },
    ]);
  });

  it('points at the summary where there is no line column', () => {
    const header: Row = ['日期', '凭证号', '摘要', '金额'];
    const rows: Row[] = [
      ['2020-03-01', '记-1', '盲协活动场地费', 100],
      ['2020-03-02', '记-2', '购置文具', 50],
    ];
    expect(cells('E11', rows, header)).toEqual(['C3']);
  });

  it('says nothing of lines that do not count', () => {
    expect(cells('E11', [line(1), line(2, { 项目: '办公费', 摘要: '文具', 日期: '2021-02-01' })])).toEqual(
      [],
    );
  });
});

describe('E12 lines above their allocation', () => {
  it('points at the row that first passes the amount, with the whole sum', () => {
    const rows = [equipment(1, 40_000), equipment(2, 20_000), equipment(3, 0.01), equipment(4, 9)];
    expect(findings(ledger(rows), 'E12')).toMatchObject([
      { severity: 'error', cell: 'G4', expected: '≤60000.00', actual: '60009.01', causedBy: null },
    ]);
  });

  it('is silent exactly at the amount', () => {
    expect(outcomeOf('E12', [equipment(1, 40_000), equipment(2, 20_000)])).toBe('passed');
  });

  it('goes by the adjusted amount', () => {
    const rows = [equipment(1, 60_000), equipment(2, 5000)];
    expect(cells('E12', rows, HEADER, { plan: adjusted('L3', 6_500_000) })).toEqual([]);
    expect(cells('E12', rows.slice(0, 1), HEADER, { plan: adjusted('L3', 5_999_999) })).toEqual(['G2']);
  });

  it('holds all spending against the budget, unclassified lines too', () => {
    const other = line(9, { 项目: '办公费', 摘要: '文具', 金额: 1000 });
    const full = ['盲协', '聋协', '肢协', '智协', '精协'].flatMap((name, index) => [
      chair(index + 10, name, 2000),
      activity(index + 20, name, 10_000),
    ]);
    expect(cells('E12', [...full, equipment(1, 60_000)])).toEqual([]);
    expect(findings(ledger([...full, other, equipment(1, 60_000)]), 'E12')).toMatchObject([
      { cell: 'G13', expected: '≤120000.00', actual: '121000.00', figures: { variant: 'budget' } },
    ]);
  });

  const associations = ['聋协', '肢协', '智协', '精协'];

  it('is folded under E13 where its associations explain all of it', () => {
    const rows = [...associations.map((name, index) => chair(index + 1, name, 2000)), chair(8, '盲协', 2600)];
    expect(findings(ledger(rows), 'E12')).toMatchObject([{ cell: 'G6', causedBy: 'E13', severity: 'info' }]);
  });

  it('stands by itself where they explain a part', () => {
    const rows = [
      ...associations.map((name, index) => activity(index + 1, name, 10_000)),
      activity(8, '盲协', 10_100),
      activity(9, null, 500),
    ];
    expect(findings(ledger(rows), 'E12')).toMatchObject([{ actual: '50600.00', causedBy: null }]);
  });

  it('is undetermined where an amount cannot be read', () => {
    expect(outcomeOf('E12', [equipment(1, 40_000), activity(2, '盲协', '若干')])).toBe('undetermined');
  });
});

describe('E13 associations above their share', () => {
  it('points at the row that first passes the share, with the final sum', () => {
    const rows = [
      chair(1, '盲协', 1500),
      chair(2, '聋协', 2000),
      chair(3, '盲协', 600),
      chair(4, '盲协', 500),
    ];
    expect(findings(ledger(rows), 'E13')).toMatchObject([
      {
        severity: 'error',
        cell: 'G4',
        expected: '≤2000.00',
        actual: '2600.00',
        figures: { association: '盲协' },
      },
    ]);
  });

  it('keeps the lines apart and is silent exactly at the share', () => {
    expect(outcomeOf('E13', [chair(1, '盲协', 2000), activity(2, '盲协', 10_000)])).toBe('passed');
    expect(cells('E13', [chair(1, '盲协', 2000), activity(2, '盲协', 10_000.01)])).toEqual(['G3']);
  });

  it('is silent where a refund brings the sum back to the share, not where it falls short of it', () => {
    const rows = (amount: number): Row[] => [chair(1, '盲协', 2300), chair(2, '盲协', amount)];
    expect(cells('E13', rows(-300))).toEqual([]);
    expect(findings(ledger(rows(-200)), 'E13')).toMatchObject([{ cell: 'G2', actual: '2100.00' }]);
  });

  it('sums over sheets in workbook order', () => {
    const source = book({
      上半年: [HEADER, chair(1, '盲协', 1500)],
      下半年: [HEADER, chair(2, '盲协', 501)],
    });
    expect(findings(source, 'E13')).toMatchObject([{ sheet: '下半年', cell: 'G2', actual: '2001.00' }]);
  });

  it('points at the debit of a two-column ledger', () => {
    const header: Row = ['日期', '凭证号', '摘要', '借方', '贷方'];
    expect(cells('E13', [['2020-03-01', '记-1', '盲协主席走访交通费', 2001, null]], header)).toEqual(['D2']);
  });

  it('shares an adjusted amount equally', () => {
    const plan = adjusted('L1', 1_500_000);
    expect(cells('E13', [chair(1, '盲协', 3000)], HEADER, { plan })).toEqual([]);
    expect(cells('E13', [chair(1, '盲协', 3000.01)], HEADER, { plan })).toEqual(['G2']);
  });

  it.each([
    ['an amount', activity(2, '盲协', '若干')],
    ['an association', activity(2, null, 10)],
  ])('is undetermined where %s cannot be read', (_, row) => {
    expect(outcomeOf('E13', [chair(1, '盲协', 100), row])).toBe('undetermined');
  });
});

describe('E14 associations that cannot be told', () => {
  it.each([
    [null, 'missing', null],
    ['老年协会', 'unknown', '老年协会'],
    ['盲协、聋协', 'ambiguous', '盲协、聋协'],
  ])('fires on %j', (协会, variant, actual) => {
    const found = findings(ledger([activity(1, '盲协', 10), activity(2, 协会, 10)]), 'E14');
    expect(found).toMatchObject([{ severity: 'error', cell: 'D3', actual, figures: { variant } }]);
  });

  it('takes the association from the summary where the column is blank', () => {
    expect(cells('E14', [activity(1, '盲协', 10), line(2, { 协会: null })])).toEqual([]);
  });

  it('asks none of equipment or of a line that is unclassified', () => {
    expect(cells('E14', [equipment(1, 10), line(2, { 项目: '办公费', 摘要: '文具', 协会: null })])).toEqual(
      [],
    );
  });

  it('points at the summary where there is no association column', () => {
    const header: Row = ['日期', '凭证号', '摘要', '金额'];
    expect(cells('E14', [['2020-03-01', '记-1', '专门协会活动费', 10]], header)).toEqual(['C2']);
  });

  it('names an association that the plan does not pay for', () => {
    const plan: Plan = {
      ...builtInPlan,
      allocations: builtInPlan.allocations.map((one) => ({
        ...one,
        beneficiaries: one.beneficiaries.filter((name) => name !== '盲协'),
      })),
    };
    const found = findings(ledger([activity(1, '盲协', 10)]), 'E14', { plan });
    expect(found).toMatchObject([{ cell: 'D2', figures: { variant: 'other' } }]);
  });

  it('passes a ledger whose lines name theirs', () => {
    expect(outcome(ledger([activity(1, '盲人协会', 10)]), 'E14')).toBe('passed');
  });
});
