import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import type { CellRange } from '../../workbook/port';
import { cellOf } from '../place';

/** The money field that a line's amount stands in. */
export function amountField(ledger: ExpenditureLedger, row: ExpenditureRow): 'amount' | 'debit' | 'credit' {
  const order =
    ledger.side === 'amount'
      ? (['amount', 'debit', 'credit'] as const)
      : (['debit', 'credit', 'amount'] as const);
  const there = order.filter((field) => ledger.columns.has(field));
  const filled = there.find((field) => row[field] !== null && row[field] !== 0);
  const odd = there.find((field) => ledger.troubles.at(row.row, field).length > 0);
  return filled ?? odd ?? there[0] ?? 'amount';
}

/** The cell that a line's amount stands in. */
export function amountCell(ledger: ExpenditureLedger, row: ExpenditureRow): CellRange {
  return cellOf(ledger, row.row, amountField(ledger, row));
}
