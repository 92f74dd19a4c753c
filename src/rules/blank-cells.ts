import type { Ledger } from '../ledgers/ledger';

/** From this many rows on, a column that is blank throughout is one thing to say and not one a row. */
const WHOLE_COLUMN_ROWS = 5;
const NOTHING = /^[-/\\—–_]*$/;

/** A blank cell of a row, or (`row` null) a column in which no row has anything. */
export interface BlankCell {
  readonly row: number | null;
  readonly rows: number;
}

/**
 * The blank cells of one column over the given rows. Cells in which something stands that could not
 * be read, and cells that a merge covers, are not blank. A missing column has none.
 */
export function blankCells<R extends { readonly row: number }, K extends keyof R & string>(
  ledger: Ledger<R>,
  rows: readonly R[],
  field: K,
): BlankCell[] {
  if (!ledger.columns.has(field)) return [];
  const blank = rows.filter((row) => isBlank(row[field]) && ledger.troubles.at(row.row, field).length === 0);
  if (blank.length === rows.length && rows.length >= WHOLE_COLUMN_ROWS) {
    return [{ row: null, rows: rows.length }];
  }
  return blank.map(({ row }) => ({ row, rows: 1 }));
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && NOTHING.test(value));
}
