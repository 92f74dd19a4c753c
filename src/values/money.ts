/**
 * Money is a whole number of fen (分, a hundredth of a yuan) behind a type; 元 and 万元 are
 * only scales for reading and printing. No float ever holds an amount of yuan.
 */
declare const fenBrand: unique symbol;
/** An amount of money in whole fen. */
export type Fen = number & { readonly [fenBrand]: true };

/** Thrown when a sum leaves the range in which whole fen are exact (about 90 万亿元). */
export class MoneyRangeError extends RangeError {
  constructor() {
    super('amount outside the exact range');
    this.name = 'MoneyRangeError';
  }
}

/** Takes a whole number as fen. @throws MoneyRangeError when it is not a safe integer. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new MoneyRangeError();
  // -0 and 0 must print and compare alike.
  return (value === 0 ? 0 : value) as Fen;
}

export const ZERO = fen(0);

export function addFen(a: Fen, b: Fen): Fen {
  return fen(a + b);
}

export function subtractFen(a: Fen, b: Fen): Fen {
  return fen(a - b);
}

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = ZERO;
  for (const amount of amounts) total = addFen(total, amount);
  return total;
}

/** Prints yuan with two places, without separators: 12345 fen is `123.45`. */
export function formatYuan(amount: Fen): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  const sign = amount < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The number for a cell that shows yuan: the double nearest to fen ÷ 100. Only for writing
 * into a sheet; never read back into a sum.
 */
export function yuanForCell(amount: Fen): number {
  return amount / 100;
}

/** Scale of a money column: how many fen one unit is. */
export type MoneyScale = 100 | 100_000 | 1_000_000;
export const YUAN: MoneyScale = 100;
export const THOUSAND_YUAN: MoneyScale = 100_000;
export const TEN_THOUSAND_YUAN: MoneyScale = 1_000_000;
