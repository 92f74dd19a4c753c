import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addRational,
  compareRational,
  formatAgainst,
  formatRational,
  parseRational,
  rational,
  type Rational,
} from '../../src/values/rational';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('printing', () => {
  it.each([
    [rational(2, 3), '0.67'],
    [rational(-2, 3), '-0.67'],
    [rational(9625, 100), '96.25'],
    [rational(5), '5'],
    [rational(1, 200), '0.01'],
    [rational(-1, 1000), '0'],
    [rational(100), '100'],
  ])('prints %p as %s', (value, text) => {
    expect(formatRational(value)).toBe(text);
  });

  it.each([
    ['94.996', '95', '94.99'],
    ['95.004', '95', '95'],
    ['95', '95', '95'],
    ['79.999', '80', '79.99'],
    ['120000.001', '120000', '120000'],
  ])('never carries %s across or onto its target %s', (value, target, text) => {
    const shown = formatAgainst(parseRational(value) as Rational, parseRational(target) as Rational);
    // 95.004 cannot be told from 95 with two places; cut or rounded it reads as the target it exceeds.
    expect(shown).toBe(text);
  });

  it('keeps a value below its target below it in print', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (value, target) => {
        fc.pre(compareRational(value, target) < 0 && value.numerator >= 0n);
        const shown = parseRational(formatAgainst(value, target)) as Rational;
        expect(compareRational(shown, target)).toBeLessThan(0);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds the same in any order', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(addRational(a, b)).toEqual(addRational(b, a));
      }),
    );
  });

  it('has no fraction over zero', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
  });
});
