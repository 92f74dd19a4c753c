import type { CellRange } from '../workbook/port';

/** Column letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 reference of a 0-based cell. */
export function cellRef(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$H$4` of a 0-based cell: a reference that stays when its formula is copied. */
export function absoluteRef(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A1 reference of a range; a single cell has no colon. */
export function rangeRef(range: CellRange): string {
  const first = cellRef(range.firstRow, range.firstColumn);
  const last = cellRef(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas and addresses write it: quoted where a plain name would not do. */
function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*)$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** `支出台账!A3:H3`. */
export function addressOf(sheet: string, reference: string): string {
  return `${quoteSheet(sheet)}!${reference}`;
}

/**
 * The same inside a formula. Always quoted: Excel would take a Chinese name as it is, other engines
 * would not.
 */
export function formulaAddress(sheet: string, reference: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${reference}`;
}
