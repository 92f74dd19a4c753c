/** A1 notation for what is written into a workbook; rows and columns are 0-based here as in the port. */
import type { CellRange } from '../port';

/** Column letters: 0 is `A`, 16383 is `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B3` for row 2, column 1. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:B3`, or `A1` when the range is one cell. */
export function rangeReference(range: CellRange): string {
  const first = cellReference(range.firstRow, range.firstColumn);
  const last = cellReference(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$3`, for defined names. */
export function absoluteRange(range: CellRange): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${cell(range.firstRow, range.firstColumn)}:${cell(range.lastRow, range.lastColumn)}`;
}

/** A sheet's name as formulas quote it: always quoted, so that no name needs a second look. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
