import type { Statement } from '../../plan/statements';
import { parseDecimal } from '../../values/decimal';
import type { Fen } from '../../values/money';
import {
  compareRational,
  multiplyRational,
  rational,
  rationalOfFen,
  type Rational,
} from '../../values/rational';

const ZERO = rational(0);
const HALF = rational(1, 2);
/** Forms print 万元 with two decimals at least, and a cell drops the zeros at their end. */
const LEAST_PLACES = 2;

/**
 * Whether an amount agrees with a stated one: to the fen where yuan are stated; where 万元 or 千元
 * are, within half a unit of the last digit printed.
 */
export function agreesWith(amount: Fen, { text, value }: Statement & { readonly value: Rational }): boolean {
  const difference = distance(rationalOfFen(amount), value);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/,/g, '') ?? '';
  const printed = parseDecimal(digits);
  if (!printed) return compareRational(difference, ZERO) === 0;
  const number = rational(printed.coefficient, 10n ** BigInt(printed.places));
  if (compareRational(number, value) === 0) return compareRational(difference, ZERO) === 0;
  const unit = rational(value.numerator * number.denominator, value.denominator * number.numerator);
  const lastDigit = rational(1, 10n ** BigInt(Math.max(printed.places, LEAST_PLACES)));
  return compareRational(difference, multiplyRational(multiplyRational(unit, lastDigit), HALF)) <= 0;
}

/** The absolute difference of two figures. */
export function distance(a: Rational, b: Rational): Rational {
  const gap = rational(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
  return compareRational(gap, ZERO) < 0 ? multiplyRational(gap, rational(-1)) : gap;
}
