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
    const lines = ownLines(ledgers.expenditure, 'voucher_no', 'date', 'summary');
    for (const ofDay of groupBy(lines, ({ row }) => row.date).values()) {
      for (const equal of groupBy(ofDay, ({ row }) => row.spent).values()) {
        // Only of lines with date and amount in common are the texts worth comparing.
        if (equal.length > 1) yield* duplicatesAmong(equal);
      }
    }
  },
};

function* duplicatesAmong(lines: readonly LedgerLine[]): Generator<Problem> {
  const seen = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = sameness(line.row);
    if (key === null) continue;
    const earlier = seen.get(key) ?? [];
    seen.set(key, earlier);
    const first = earlier.find((other) => !toldApart(other.row, line.row));
    if (first) yield duplicate(first, line);
    else earlier.push(line);
  }
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
