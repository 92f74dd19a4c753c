import type { CellRange } from '../port';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

const ZERO = 0x30;
const DOT = 0x2e;
const MINUS = 0x2d;
/** Integers of so many digits, and powers of ten up to so many, are exact in a double. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const NUMBER = /^[ \t\n\r]*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t\n\r]*$/;

/** A number as XML has it. NaN for what is no number or is beyond a double's range. */
export function parseNumber(text: string): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

/**
 * The number in `bytes` when it is a plain integer or decimal of at most 15 digits, else NaN.
 * Equal to `Number(text)`: both the digits and the power of ten are exact, so that the one
 * division rounds just as a correct conversion does.
 */
export function parsePlainNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  let at = negative ? start + 1 : start;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === DOT && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return Number.NaN;
  const value = decimals > 0 ? whole / (POWERS_OF_TEN[decimals] as number) : whole;
  return negative ? -value : value;
}

/** A count or index without a sign, or -1. Larger than any that is used reads as -1 too. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > EXACT_DIGITS) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A cell's place; both are -1 when the reference is none or lies outside a sheet. */
export interface Place {
  row: number;
  column: number;
}

/** Reads an A1 reference, such as `XFD1048576`, into `place` (0-based). `$` may stand before each part. */
export function parseReference(bytes: Uint8Array, start: number, end: number, place: Place): void {
  let at = start;
  let column = 0;
  if (bytes[at] === 0x24) at++;
  for (; at < end; at++) {
    const letter = ((bytes[at] as number) | 0x20) - 0x60;
    if (letter < 1 || letter > 26 || (bytes[at] as number) < 0x41) break;
    column = column * 26 + letter;
    if (column > MAX_COLUMNS) break;
  }
  if (bytes[at] === 0x24) at++;
  const row = at < end ? parseIndex(bytes, at, end) : -1;
  const valid = column >= 1 && row >= 1 && row <= MAX_ROWS;
  place.row = valid ? row - 1 : -1;
  place.column = valid ? column - 1 : -1;
}

function placeOf(reference: string): Place {
  const bytes = new TextEncoder().encode(reference);
  const place = { row: -1, column: -1 };
  parseReference(bytes, 0, bytes.length, place);
  return place;
}

/** Range of a reference such as `A1:B3` or `A1` (0-based, in order), or null when it is none. */
export function parseRange(reference: string): CellRange | null {
  const [from = '', to = from, ...more] = reference.split(':');
  const a = placeOf(from);
  const b = placeOf(to);
  if (a.row < 0 || b.row < 0 || more.length > 0) return null;
  return {
    firstRow: Math.min(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastRow: Math.max(a.row, b.row),
    lastColumn: Math.max(a.column, b.column),
  };
}
