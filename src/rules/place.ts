import type { ColumnPlace, Ledger } from '../ledgers/ledger';
import type { CellRange } from '../workbook/port';
import type { Figures, Problem, RowRef, Severity } from './rule';

type AnyLedger = Ledger<{ readonly row: number }>;

/** The cell of a field in a row; the first of `fields` that has a column, else the whole row. */
export function cellOf(ledger: AnyLedger, row: number, ...fields: readonly string[]): CellRange {
  for (const field of fields) {
    const place = ledger.columns.get(field);
    if (place) return placeRange(place, row);
  }
  return rowRange(ledger, row);
}

function placeRange(place: ColumnPlace, row: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: place.first, lastColumn: place.last };
}

/** One cell by its 0-based column. */
export function cellAt(row: number, column: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

/** The whole row of the ledger's table. */
function rowRange(ledger: AnyLedger, row: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn: ledger.firstColumn, lastColumn: ledger.lastColumn };
}

export function hasColumn(ledger: AnyLedger, ...fields: readonly string[]): boolean {
  return fields.some((field) => ledger.columns.has(field));
}

interface ProblemParts {
  readonly sheet: string | null;
  readonly range: CellRange | null;
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly figures?: Figures;
  readonly severity?: Severity;
  readonly explainedBy?: readonly RowRef[] | 'any';
  readonly isOfSum?: true;
}

/** A problem with the parts that a rule leaves out filled in. */
export function problem(parts: ProblemParts): Problem {
  return { kind: 'problem', expected: null, actual: null, figures: {}, ...parts };
}
