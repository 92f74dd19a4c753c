import { fen, MoneyRangeError, type Fen, type MoneyScale, YUAN } from './money';

/** A plain decimal: `coefficient` × 10^-`places`. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly places: number;
}

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** Reads `12`, `-0.50`, `1e3`; null when the text is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return places >= 0
    ? { coefficient: digits, places }
    : { coefficient: digits * 10n ** BigInt(-places), places: 0 };
}

/**
 * The decimal a double stands for in a sheet: Excel keeps and shows 15 significant digits, so
 * 0.1+0.2 is 0.3 here as it is there.
 */
export function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  return parseDecimal(value.toPrecision(15));
}

export interface FenReading {
  readonly amount: Fen;
  /** The source had digits below one fen; the amount is rounded half away from zero. */
  readonly rounded: boolean;
}

/** Turns a decimal number of units into fen; null when it is too large to be exact. */
export function decimalToFen(value: Decimal, scale: MoneyScale = YUAN): FenReading | null {
  const unit = 10n ** BigInt(value.places);
  const scaled = value.coefficient * BigInt(scale);
  const negative = scaled < 0n;
  const magnitude = negative ? -scaled : scaled;
  const whole = magnitude / unit;
  const rest = magnitude % unit;
  const nearest = rest * 2n >= unit ? whole + 1n : whole;
  try {
    return { amount: fen(Number(negative ? -nearest : nearest)), rounded: rest !== 0n };
  } catch (error) {
    if (error instanceof MoneyRangeError) return null;
    throw error;
  }
}

/** Turns a cell's number into fen; null when it is not finite or too large to be exact. */
export function numberToFen(value: number, scale: MoneyScale = YUAN): FenReading | null {
  const nearest = Math.round(value * scale);
  // Division is correctly rounded, so equality here proves that `value` is that many fen.
  if (Number.isSafeInteger(nearest) && nearest / scale === value) {
    return { amount: fen(nearest), rounded: false };
  }
  const decimal = decimalOfNumber(value);
  return decimal && decimalToFen(decimal, scale);
}
