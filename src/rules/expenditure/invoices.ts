import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import { squeeze } from '../../values/text';
import { countedRows } from '../../ledgers/spending';
import type { Payment } from './payments';

/** Invoice numbers have eight digits, or twenty where they are fully electronic. */
const INVOICE = /[A-Z\d]*\d{6,}/gi;
/** Parts of one price, each with a voucher of its own. */
const INSTALMENT = /首付|预付|定金|订金|尾款|余款|进度款|质保金|分期|第[一二三四1-4]期|首款|二期/;

export interface RepeatedInvoice {
  /** The later line. */
  readonly payment: Payment;
  readonly invoice: string;
}

/**
 * Lines whose invoice number stands with an earlier line of another voucher. An invoice of which a line
 * was reversed may stand again, and one paid in instalments may stand with each.
 */
export function repeatedInvoices(ledgers: readonly ExpenditureLedger[]): RepeatedInvoice[] {
  const firstVoucher = new Map<string, string>();
  const reversed = new Set<string>();
  const repeated: RepeatedInvoice[] = [];
  for (const { ledger, row, spent } of countedRows(ledgers)) {
    const voucher = row.voucher === '' ? String(row.date) : `${row.voucher} ${String(row.date)}`;
    for (const [invoice] of squeeze(row.invoice_no).matchAll(INVOICE)) {
      if (spent <= 0) reversed.add(invoice);
      else if (INSTALMENT.test(row.summary)) continue;
      else if (!firstVoucher.has(invoice)) firstVoucher.set(invoice, voucher);
      else if (firstVoucher.get(invoice) !== voucher) {
        repeated.push({ payment: { ledger, row, spent }, invoice });
      }
    }
  }
  return repeated.filter(({ invoice }) => !reversed.has(invoice));
}
