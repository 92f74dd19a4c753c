import { parseDecimal } from './decimal';
import type { Fen } from './money';

/**
 * An exact fraction. Indicator values are kept as fractions so that they are compared
 * unrounded with their targets.
 */
export interface Rational {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

/** @throws RangeError when the denominator is zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('denominator is zero');
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

export function addRational(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiplyRational(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compareRational(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function minRational(a: Rational, b: Rational): Rational {
  return compareRational(a, b) <= 0 ? a : b;
}

export function rationalOfFen(amount: Fen): Rational {
  return rational(amount, 100);
}

/** Reads a plain decimal such as `95` or `0.5`; null when the text is anything else. */
export function parseRational(text: string): Rational | null {
  const decimal = parseDecimal(text);
  return decimal && rational(decimal.coefficient, 10n ** BigInt(decimal.places));
}

/**
 * Prints with at most `places` decimals, rounded half away from zero, trailing zeros dropped.
 */
export function formatRational(value: Rational, places = 2): string {
  return trimZeros(fixed(value, places, 'round'));
}

/**
 * Prints an actual beside its target: a figure that rounding would carry onto or across the
 * target is cut instead, so that 94.996 never reads as meeting ≥95.
 */
export function formatAgainst(value: Rational, target: Rational, places = 2): string {
  const rounded = fixed(value, places, 'round');
  const shown = parseRational(rounded) as Rational;
  const crosses = Math.sign(compareRational(shown, target)) !== Math.sign(compareRational(value, target));
  return trimZeros(crosses ? fixed(value, places, 'cut') : rounded);
}

/** Exactly `places` decimals. `cut` drops the rest towards zero. */
export function fixed(value: Rational, places: number, mode: 'round' | 'cut'): string {
  const scale = 10n ** BigInt(places);
  const negative = value.numerator < 0n;
  const magnitude = (negative ? -value.numerator : value.numerator) * scale;
  let whole = magnitude / value.denominator;
  if (mode === 'round' && (magnitude % value.denominator) * 2n >= value.denominator) whole += 1n;
  const digits = whole.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative && whole !== 0n ? `-${text}` : text;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The double for a cell; only for writing, never read back. */
export function rationalForCell(value: Rational): number {
  return Number(fixed(value, 12, 'round'));
}
