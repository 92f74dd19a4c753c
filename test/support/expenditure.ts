import type { ExpenditureLedger } from '../../src/ledgers/kinds/expenditure';
import { formatYuan } from '../../src/values/money';
import { book, contextOf, type BookExtras, type TestSheets } from './book';

/** The expenditure ledgers of a workbook given as tables. */
export function expenditures(sheets: TestSheets, extras?: BookExtras): readonly ExpenditureLedger[] {
  return contextOf(book(sheets, extras)).ledgers.expenditure;
}

/** What a test reads of each row: row, date, voucher, yuan, line, association, why left out. */
export function brief(ledger: ExpenditureLedger | undefined) {
  return ledger?.rows.map((row) => [
    row.row + 1,
    row.date,
    row.voucher,
    row.spent === null ? null : formatYuan(row.spent),
    row.lineId,
    row.beneficiary,
    row.leftOut,
  ]);
}
