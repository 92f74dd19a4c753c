import { formatDate, yearOf } from '../../values/calendar';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Fact, Figures, Rule } from '../rule';
import { blanksByLedger } from './blank-columns';
import { repeatedInvoices } from './invoices';
import { countedPayments, isBlank, lineFigures, quoted, type Payment } from './payments';

const NO_ATTACHMENT = /^(?:0+(?:\.0+)?[张份页]?|无)$/;

/**
 * Fires at an attachment count that is blank or 0, an invoice number that a second voucher has, and an
 * invoice dated after its voucher or in another year. Leaves alone further lines of a voucher that has
 * attachments, instalments of one invoice, and lines without an invoice number: gifts and fees to
 * persons have none. A column that is not used at all is one finding.
 */
export const E23: Rule = {
  code: 'E23',
  name: 'voucher-evidence-missing',
  title: '附件或发票信息不全',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.attachments'],
  yieldsTo: ['E04'],
  basis: 'accounting practice',
  *check({ ledgers, fiscalYear }) {
    const all = [...countedPayments(ledgers.expenditure)];
    yield* missingAttachments(all);
    for (const { payment, invoice } of repeatedInvoices(ledgers.expenditure)) {
      yield atCell(payment, 'invoice_no', 'invoice-twice', { invoice: quoted(invoice) });
    }
    for (const payment of all) yield* invoiceDate(payment, fiscalYear);
  },
};

function* missingAttachments(all: readonly Payment[]): Generator<Fact> {
  const evidenced = new Set(all.filter(isEvidenced).map(voucherKey));
  const excused = (payment: Payment) => payment.row.voucher !== '' && evidenced.has(voucherKey(payment));
  for (const { ledger, wholeColumn, lines, blank } of blanksByLedger(all, 'attachments')) {
    if (wholeColumn) {
      yield problem({ sheet: ledger.sheet, range: wholeColumn, figures: { variant: 'unused', lines } });
      continue;
    }
    for (const row of blank) {
      if (!excused({ ledger, row, spent: row.spent })) yield atCell({ ledger, row }, 'attachments', 'blank');
    }
  }
  for (const payment of all) {
    const zero = NO_ATTACHMENT.test(squeeze(payment.row.attachments));
    if (zero && !excused(payment)) yield atCell(payment, 'attachments', 'zero');
  }
}

function isEvidenced({ row }: Payment): boolean {
  return !isBlank(row.attachments) && !NO_ATTACHMENT.test(squeeze(row.attachments));
}

/** The attachments of a voucher often stand with its first line only. */
function voucherKey({ ledger, row }: Payment): string {
  return `${ledger.sheet}|${row.voucher}|${row.date ?? ''}`;
}

function* invoiceDate({ ledger, row }: Payment, fiscalYear: number): Generator<Fact> {
  if (row.invoice_date === null) return;
  const date = formatDate(row.invoice_date);
  if (yearOf(row.invoice_date) !== fiscalYear) {
    yield atCell({ ledger, row }, 'invoice_date', 'other-year', { date, fiscalYear });
  } else if (row.date !== null && row.invoice_date > row.date) {
    yield atCell({ ledger, row }, 'invoice_date', 'later', { date, voucherDate: formatDate(row.date) });
  }
}

function atCell(
  { ledger, row }: Pick<Payment, 'ledger' | 'row'>,
  field: 'attachments' | 'invoice_no' | 'invoice_date',
  variant: string,
  figures: Figures = {},
): Fact {
  const range = cellOf(ledger, row.row, field);
  return problem({ sheet: ledger.sheet, range, figures: { variant, ...lineFigures(row), ...figures } });
}
