import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TestCell } from '../support/book';
import { figure, measure, rowsOf, target } from './support';

const HEADER = ['日期', '凭证号', '摘要', '协会', '金额'];
const line = (date: TestCell, amount: TestCell, number = '记-1'): TestCell[] => [
  date,
  number,
  '盲协活动场地费',
  '盲协',
  amount,
];
const sheet = (...rows: TestCell[][]) => ({ 支出台账: [HEADER, ...rows] });
const budget = target('≤', '120000', '元');

describe('money used', () => {
  it('adds the year’s lines to the fen and leaves the total row out', () => {
    const rows = sheet(line('2020-03-05', 0.1), line('2020-03-06', 0.2), line('2019-12-31', 900), [
      '合计',
      '',
      '',
      '',
      900.3,
    ]);
    expect(figure('funds-used', rows, budget)).toBe('0.3');
    expect(rowsOf(measure('funds-used', rows, budget))).toEqual(['2', '3', '4: date-outside-year']);
  });

  it('equals the sum over the lines plus what is unclassified', () => {
    const amounts = fc.array(fc.integer({ min: -5000, max: 900_000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(amounts, (cents) => {
        const rows = cents.map((cent, index) => line('2020-03-05', cent / 100, `记-${index + 1}`));
        const total = cents.reduce((sum, cent) => sum + cent, 0);
        const mixed = figure('funds-used', sheet(...[...rows].reverse()));
        expect(Number(figure('funds-used', sheet(...rows)))).toBe(total / 100);
        expect(Number(mixed)).toBe(total / 100);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an amount', line('2020-03-06', '约两百')],
    ['a date', line('三月六日', 200)],
  ])('is never given as met beside %s that cannot be read', (_, row) => {
    expect(figure('funds-used', sheet(line('2020-03-05', 100), row), budget)).toBe(
      '100, rows-unreadable expenditure 1',
    );
  });

  it('is over the budget for certain where only a readable positive line is undated', () => {
    const rows = sheet(line('2020-03-05', 130_000), line('三月六日', 200));
    expect(figure('funds-used', rows, budget)).toBe('130000');
    const reversed = sheet(line('2020-03-05', 130_000), line('三月六日', -20_000));
    expect(figure('funds-used', reversed, budget)).toBe('130000, rows-unreadable expenditure 1');
  });

  it('points at the cells that give the figure: debit less credit, in the column’s unit', () => {
    const measured = measure('funds-used', {
      支出台账: [
        ['日期', '凭证号', '摘要', '借方金额（万元）', '贷方金额（万元）'],
        ['2020-03-05', '记-1', '盲协活动场地费', 0.5, null],
        ['2020-03-06', '记-2', '冲销记-1盲协活动场地费', null, 0.2],
        ['2020-03-07', '记-3', '盲协活动场地费', '3000元', null],
      ],
    });
    expect(measured.parts[0]?.rows.map(({ cells }) => cells)).toEqual([
      [{ column: 3, sign: 1, factor: 10_000 }],
      [{ column: 4, sign: -1, factor: 10_000 }],
      [],
    ]);
    expect(measured.value).toEqual({ numerator: 6000n, denominator: 1n });
  });

  it('needs the ledger', () => {
    expect(figure('funds-used', {}, budget)).toBe('ledger-absent expenditure');
  });
});
