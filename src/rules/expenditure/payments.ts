import type { ExpenditureLedger, ExpenditureRow, LeftOut } from '../../ledgers/kinds/expenditure';
import { countedRows, type CountedRow } from '../../ledgers/spending';
import { maskNumbersIn } from '../../values/certificate';
import { joined } from '../../values/group';
import type { Fen } from '../../values/money';
import { rememberingEach } from '../../values/remember';
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
export function payments(
  ledgers: readonly ExpenditureLedger[],
  ...columns: readonly string[]
): readonly Payment[] {
  return joined(withColumns(ledgers, columns).map(paymentsOf));
}

function withColumns(ledgers: readonly ExpenditureLedger[], columns: readonly string[]): ExpenditureLedger[] {
  return ledgers.filter((ledger) => columns.every((column) => hasColumn(ledger, column)));
}

const paymentsOf = rememberingEach((ledger: ExpenditureLedger): readonly Payment[] => {
  return ledger.rows
    .filter(({ leftOut, spent }) => {
      return (leftOut === null || STILL_SPENDING.has(leftOut)) && (spent === null || spent > 0);
    })
    .map((row) => ({ ledger, row, spent: row.spent }));
});

/** The payments that count in the spending, with their net amounts. */
export function countedPayments(
  ledgers: readonly ExpenditureLedger[],
  ...columns: readonly string[]
): readonly CountedRow[] {
  return joined(withColumns(ledgers, columns).map(countedPaymentsOf));
}

const countedPaymentsOf = rememberingEach((ledger: ExpenditureLedger): readonly CountedRow[] => {
  return countedRows([ledger]).filter(({ spent }) => spent > 0);
});

/** A letter, digit or Chinese character other than 无. */
const SAYS = /[0-9A-Za-z\u4e00-\u65df\u65e1-\u9fff]/;

/** Whether a text cell is empty or holds a sign for it (`/`, `—`, `无`). */
export function isBlank(text: string): boolean {
  return !SAYS.test(text) && /^[-/\\—_无]*$/.test(squeeze(text));
}

/** The text fields of a line that rules look for. */
export type TextField = 'payee' | 'handler' | 'approver' | 'witness' | 'attachments' | 'invoice_no';

/** A text from a cell as a message quotes it: on one line, without personal numbers. */
export function quoted(text: string): string {
  return excerpt(maskNumbersIn(text));
}

/** Blanks by which a message names a line: its summary, else its voucher, else its sheet row. */
export function lineFigures(row: ExpenditureRow): Figures {
  return { line: quoted(row.summary === '' ? row.voucher : row.summary), row: row.row + 1 };
}
