import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import { VALUE_LOST } from '../../ledgers/read-rows';
import { joined } from '../../values/group';
import { rememberingEach } from '../../values/remember';
import type { CellRange } from '../../workbook/port';
import { cellAt, cellOf, hasColumn } from '../place';

/** The money fields of a line, in the order in which they are looked at. */
export const MONEY_FIELDS = ['amount', 'debit', 'credit', 'refund'] as const;

/** A data row with the ledger that it stands in. */
export interface LedgerLine {
  readonly ledger: ExpenditureLedger;
  readonly row: ExpenditureRow;
}

/**
 * Every data row of the ledgers that have all of `columns`, but those of other projects: what is
 * wrong with them is not this project's matter.
 */
export function ownLines(
  ledgers: readonly ExpenditureLedger[],
  ...columns: readonly string[]
): readonly LedgerLine[] {
  const having = ledgers.filter((ledger) => columns.every((column) => hasColumn(ledger, column)));
  return joined(having.map(ownLinesOf));
}

const ownLinesOf = rememberingEach((ledger: ExpenditureLedger): readonly LedgerLine[] => {
  return ledger.rows.filter((row) => row.leftOut !== 'other-project').map((row) => ({ ledger, row }));
});

/** The cell by which a line is known: its voucher, else its date, else its summary. */
export function keyCell({ ledger, row }: LedgerLine): CellRange {
  return cellOf(ledger, row.row, 'voucher_no', 'date', 'summary', 'payee');
}

/** A known column's cell in the line, or the line's key cell where there is no such column. */
export function cellOrKey(line: LedgerLine, column: number | null): CellRange {
  return column === null ? keyCell(line) : cellAt(line.row.row, column);
}

/** Whether something stands in one of the fields that could not be read. */
export function isLost({ ledger, row }: LedgerLine, ...fields: readonly string[]): boolean {
  if (ledger.troubles.ofRow(row.row).length === 0) return false;
  return fields.some((field) => ledger.troubles.has(row.row, field, ...VALUE_LOST));
}

/** Text of a line in a 0-based column; empty where the column is no text field. */
export function textAt({ ledger, row }: LedgerLine, column: number | null): string {
  for (const [field, place] of ledger.columns) {
    if (place.first !== column) continue;
    const value = (row as unknown as Readonly<Record<string, unknown>>)[field];
    return typeof value === 'string' ? value : '';
  }
  return '';
}
