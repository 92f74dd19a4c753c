import type { LeftOut } from '../../ledgers/kinds/expenditure';
import { formatYuan } from '../../values/money';
import { cellOf, hasColumn, problem } from '../place';
import type { Rule } from '../rule';
import { amountCell } from './amount-cell';
import { MONEY_FIELDS, ownLines, type LedgerLine } from './own-lines';
import { quoted } from './payments';
import { namesVoucher, voucherNames, type VoucherNames } from './voucher-reference';

/** Rows that take back no spending: the other side of an entry, closing entries, money received. */
const NO_REVERSAL: ReadonlySet<LeftOut | null> = new Set(['other-account', 'year-end-transfer', 'receipt']);
const RED_LETTER = /红字|红冲|冲红/;

/**
 * A negative or red-letter line, or a refund, does not refer to the voucher that it reverses. A
 * refund beside its own payment in one line needs no reference.
 */
export const E07: Rule = {
  code: 'E07',
  name: 'reversal-without-reference',
  title: '红字冲销未注明原凭证',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.amount'],
  yieldsTo: ['E06'],
  basis: 'accounting practice',
  *check({ ledgers }) {
    let names: VoucherNames | null = null;
    for (const line of ownLines(ledgers.expenditure)) {
      const { ledger, row } = line;
      if (!isReversal(line) || NO_REVERSAL.has(row.leftOut)) continue;
      if (!hasColumn(ledger, 'summary', 'remark')) continue;
      names ??= voucherNames(ledgers.expenditure);
      if (namesVoucher(`${row.summary} ${row.remark}`, names)) continue;
      const amount = row.spent === null ? '' : formatYuan(row.spent);
      yield problem({
        sheet: ledger.sheet,
        range: reversedCell(line),
        actual: amount === '' ? null : amount,
        figures: { amount, summary: quoted(row.summary) },
      });
    }
  },
};

function isReversal({ row }: LedgerLine): boolean {
  if (row.spent !== null && row.spent < 0) return true;
  return MONEY_FIELDS.some((field) => (row[field] ?? 0) < 0) || RED_LETTER.test(row.summary);
}

/** The negative cell, or the one of the refund. */
function reversedCell({ ledger, row }: LedgerLine) {
  const negative = MONEY_FIELDS.find((field) => (row[field] ?? 0) < 0);
  if (negative !== undefined) return cellOf(ledger, row.row, negative);
  const refundOnly = row.refund !== null && row.refund !== 0 && !row.amount && !row.debit && !row.credit;
  return refundOnly ? cellOf(ledger, row.row, 'refund') : amountCell(ledger, row);
}
