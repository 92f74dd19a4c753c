import type { ExpenditureLedger, ExpenditureRow, LeftOut } from '../../ledgers/kinds/expenditure';
import { maskNumbersIn } from '../../values/certificate';
import type { Fen } from '../../values/money';
import { excerpt, squeeze } from '../../values/text';
import { hasColumn } from '../place';
import type { Figures } from '../rule';

/** A line with the ledger that it stands in. */
export interface Payment {
  readonly ledger: ExpenditureLedger;
  readonly row: ExpenditureRow;
  /** Net spending of the line; null where its amount could not be read. */
  readonly spent: Fen | null;
}

/** Rows that are spending of this project although a cell keeps them out of the sums. */
const STILL_SPENDING: ReadonlySet<LeftOut> = new Set([
  'date-outside-year',
  'date-unreadable',
  'amount-unreadable',
]);

/**
 * The lines that pay something, in workbook order, of the ledgers that have all of `columns`: neither
 * reversals and refunds, nor the other side of an entry, nor other projects.
 */
export function* payments(
  ledgers: readonly ExpenditureLedger[],
  ...columns: readonly string[]
): Generator<Payment> {
  for (const ledger of ledgers) {
    if (!columns.every((column) => hasColumn(ledger, column))) continue;
    for (const row of ledger.rows) {
      if (row.leftOut !== null && !STILL_SPENDING.has(row.leftOut)) continue;
      if (row.spent === null || row.spent > 0) yield { ledger, row, spent: row.spent };
    }
  }
}

/** The payments that count in the spending, with their net amounts. */
export function* countedPayments(
  ledgers: readonly ExpenditureLedger[],
  ...columns: readonly string[]
): Generator<Payment & { readonly spent: Fen }> {
  for (const ledger of ledgers) {
    if (!columns.every((column) => hasColumn(ledger, column))) continue;
    for (const row of ledger.rows) {
      const { leftOut, spent } = row;
      if (leftOut === null && spent !== null && spent > 0) yield { ledger, row, spent };
    }
  }
}

/** Whether a text cell is empty or holds a sign for it (`/`, `—`, `无`). */
export function isBlank(text: string): boolean {
  return /^[-/\\—_无]*$/.test(squeeze(text));
}

/** The text fields of a line that rules look for. */
export type TextField = 'payee' | 'handler' | 'approver' | 'witness' | 'attachments' | 'invoice_no';

/** A text from a cell as a message quotes it: on one line, without personal numbers. */
export function quoted(text: string): string {
  return maskNumbersIn(excerpt(text));
}

/** Blanks by which a message names a line: its summary, else its voucher, else its sheet row. */
export function lineFigures(row: ExpenditureRow): Figures {
  return { line: quoted(row.summary === '' ? row.voucher : row.summary), row: row.row + 1 };
}
