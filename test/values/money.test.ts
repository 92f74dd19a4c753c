import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalToFen, numberToFen, parseDecimal } from '../../src/values/decimal';
import {
  addFen,
  fen,
  formatYuan,
  MoneyRangeError,
  sumFen,
  TEN_THOUSAND_YUAN,
  YUAN,
  yuanForCell,
} from '../../src/values/money';

/** Whole fen as any ledger could hold them. */
const anyFen = fc.integer({ min: -1e13, max: 1e13 });

describe('amounts of a cell', () => {
  it.each([
    [0.07, '0.07', false],
    [33.33, '33.33', false],
    [1.005, '1.01', true],
    [0.1 + 0.2, '0.30', false],
    [1234.565, '1234.57', true],
    [-1234.565, '-1234.57', true],
    [-0, '0.00', false],
    [9999999999.99, '9999999999.99', false],
    [118_500.000000001, '118500.00', true],
  ])('reads %p as %s yuan', (number, text, rounded) => {
    const reading = numberToFen(number);
    expect(reading && formatYuan(reading.amount)).toBe(text);
    expect(reading?.rounded).toBe(rounded);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1e300]])('gives nothing for %p', (number) => {
    expect(numberToFen(number)).toBeNull();
  });

  it('reads 万元 without a float', () => {
    expect(numberToFen(11.85, TEN_THOUSAND_YUAN)?.amount).toBe(11_850_000);
    expect(numberToFen(0.0007, TEN_THOUSAND_YUAN)?.amount).toBe(700);
    expect(numberToFen(1.1, TEN_THOUSAND_YUAN)?.amount).toBe(1_100_000);
  });

  it('comes back from a cell as it went in', () => {
    fc.assert(
      fc.property(anyFen, (value) => {
        expect(numberToFen(yuanForCell(fen(value)), YUAN)).toEqual({ amount: fen(value), rounded: false });
      }),
    );
  });

  it('reads what it prints', () => {
    fc.assert(
      fc.property(anyFen, (value) => {
        const decimal = parseDecimal(formatYuan(fen(value)));
        expect(decimal && decimalToFen(decimal)).toEqual({ amount: fen(value), rounded: false });
      }),
    );
  });
});

describe('sums', () => {
  it('are exact over 60,000 rows of 0.07 and 33.33', () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => (index % 2 === 0 ? 0.07 : 33.33));
    const amounts = rows.map((row) => numberToFen(row)?.amount ?? fen(0));
    expect(formatYuan(sumFen(amounts))).toBe('1002000.00');
  });

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.array(anyFen, { maxLength: 50 }), (values) => {
        const amounts = values.map(fen);
        expect(sumFen([...amounts].reverse())).toBe(sumFen(amounts));
      }),
    );
  });

  it('refuse to leave the exact range', () => {
    expect(() => addFen(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(MoneyRangeError);
    expect(() => fen(0.5)).toThrow(MoneyRangeError);
  });
});
