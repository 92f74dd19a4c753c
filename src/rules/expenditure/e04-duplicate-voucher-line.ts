import type { ExpenditureRow } from '../../ledgers/kinds/expenditure';
import { formatDate } from '../../values/calendar';
import { addressOf, rangeRef } from '../../values/cell-ref';
import { groupBy } from '../../values/group';
import { formatYuan } from '../../values/money';
import { squeeze } from '../../values/text';
import { problem } from '../place';
import type { Problem, Rule } from '../rule';
import { keyCell, ownLines, type LedgerLine } from './own-lines';
import { isBlank, quoted } from './payments';
import { voucherKey } from './voucher-number';

/**
 * Two lines have the same voucher number, date, amount and summary, also on two sheets; both stay
 * in the sums until the user removes one. Lines of one voucher that are told apart by account,
 * side, line, association, payee or invoice are different lines.
 */
export const E04: Rule = {
  code: 'E04',
  name: 'duplicate-voucher-line',
  title: '凭证行重复',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.voucher_no', 'expenditure.date', 'expenditure.amount', 'expenditure.summary'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check({ ledgers }) {
    const seen = new Map<string, LedgerLine[]>();
    for (const line of linesAlike(ownLines(ledgers.expenditure, 'voucher_no', 'date', 'summary'))) {
      const key = sameness(line.row);
      if (key === null) continue;
      const earlier = seen.get(key) ?? [];
      const first = earlier.find((other) => !toldApart(other.row, line.row));
      if (first) yield duplicate(first, line);
      else seen.set(key, [...earlier, line]);
    }
  },
};

/** The lines that have date and amount in common with another: only their texts are worth comparing. */
function linesAlike(lines: Iterable<LedgerLine>): LedgerLine[] {
  const byDate = groupBy(lines, ({ row }) => row.date);
  return [...byDate.values()].flatMap((ofDay) => {
    const byAmount = groupBy(ofDay, ({ row }) => row.spent);
    return [...byAmount.values()].filter((equal) => equal.length > 1).flat();
  });
}

/** Null where a part is missing: then nobody can say that the lines are the same. */
function sameness(row: ExpenditureRow): string | null {
  if (isBlank(row.voucher) || row.date === null || row.spent === null || row.spent === 0) return null;
  // The net amount carries the side: a debit and a credit of the same figure differ in sign.
  return [voucherKey(row.voucher), row.date, row.spent, squeeze(row.summary)].join('\n');
}

const DISTINGUISHING = ['account_code', 'account_name', 'payee', 'invoice_no'] as const;

function toldApart(a: ExpenditureRow, b: ExpenditureRow): boolean {
  if (differ(a.beneficiary, b.beneficiary) || differ(a.lineId, b.lineId)) return true;
  return DISTINGUISHING.some((field) => differ(squeeze(a[field]) || null, squeeze(b[field]) || null));
}

/** A blank differs from nothing: one of two sheets may lack the column. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function duplicate(first: LedgerLine, line: LedgerLine): Problem {
  const { row } = line;
  return problem({
    sheet: line.ledger.sheet,
    range: keyCell(line),
    figures: {
      voucher: quoted(row.voucher),
      date: row.date === null ? '' : formatDate(row.date),
      amount: row.spent === null ? '' : formatYuan(row.spent),
      summary: quoted(row.summary),
      first: addressOf(first.ledger.sheet, rangeRef(keyCell(first))),
    },
  });
}
