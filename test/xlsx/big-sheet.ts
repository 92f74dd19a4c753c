import { rowsXml } from './build-workbook';

/** Rows of a sheet to be made: `firstRow` is 1-based as in the file, columns are letters. */
export interface BigSheet {
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly string[];
}

/** A sheet part in which every cell holds its row's number. */
export function bigSheet({ firstRow, rows, columns }: BigSheet): string {
  const rowXml = (row: number) => {
    const cells = columns.map((column) => `<c r="${column}${row}"><v>${row}</v></c>`);
    return `<row r="${row}">${cells.join('')}</row>`;
  };
  return rowsXml(Array.from({ length: rows }, (_, i) => rowXml(firstRow + i)).join(''));
}
