import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import type { CellRange } from '../../workbook/port';
import { blankCells } from '../blank-cells';
import { cellOf } from '../place';
import type { Payment, TextField } from './payments';

/** The payments of one ledger that say nothing in a column. */
export interface LedgerBlanks {
  readonly ledger: ExpenditureLedger;
  /** Number of payments looked at. */
  readonly lines: number;
  readonly blank: readonly ExpenditureRow[];
  /** The column's cells where none of many lines says anything: one thing to say and not one a line. */
  readonly wholeColumn: CellRange | null;
}

/** The ledgers that have the column, each with its payments that are blank there. */
export function blanksByLedger(payments: Iterable<Payment>, field: TextField): LedgerBlanks[] {
  const byLedger = new Map<ExpenditureLedger, ExpenditureRow[]>();
  for (const { ledger, row } of payments) {
    if (!ledger.columns.has(field)) continue;
    const rows = byLedger.get(ledger);
    if (rows) rows.push(row);
    else byLedger.set(ledger, [row]);
  }
  return [...byLedger].map(([ledger, rows]) => blanksOf(ledger, rows, field));
}

function blanksOf(
  ledger: ExpenditureLedger,
  rows: readonly ExpenditureRow[],
  field: TextField,
): LedgerBlanks {
  const cells = blankCells(ledger, rows, field);
  const lines = rows.length;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first && last && cells.some(({ row }) => row === null)) {
    const wholeColumn = { ...cellOf(ledger, first.row, field), lastRow: last.row };
    return { ledger, lines, blank: rows, wholeColumn };
  }
  const blankRows = new Set(cells.map(({ row }) => row));
  return { ledger, lines, blank: rows.filter(({ row }) => blankRows.has(row)), wholeColumn: null };
}
