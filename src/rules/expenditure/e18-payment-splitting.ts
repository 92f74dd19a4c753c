import { addressOf, rangeRef } from '../../values/cell-ref';
import { formatDate } from '../../values/calendar';
import { groupBy } from '../../values/group';
import { formatYuan, sumFen, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { CheckContext, Problem, Rule } from '../rule';
import { countedPayments, isBlank, lineFigures, quoted } from './payments';
import { runsOverLimit, type DatedPayment } from './payment-runs';
import { plannedAmounts } from './planned-amounts';

/**
 * Fires at the later of several payments to one payee that are each below a limit and together above it
 * within some days (both settings), or equal on one day for one beneficiary and together above the
 * settlement threshold. Leaves alone amounts equal to a planned one, and the lines of one voucher.
 */
export const E18: Rule = {
  code: 'E18',
  name: 'payment-splitting',
  title: '疑似拆分支付',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.payee', 'expenditure.date', 'expenditure.amount'],
  yieldsTo: ['E04'],
  basis: 'accounting practice',
  *check(context) {
    const { settings } = context;
    const byPayee = paymentsByPayee(context);
    for (const payments of byPayee) {
      for (const near of runsOverLimit(payments, settings.splittingLimit, settings.splittingDays)) {
        yield report(near, settings.splittingLimit, 'together');
      }
    }
    for (const payments of byPayee.flatMap(equalOnOneDay)) {
      for (const equal of runsOverLimit(payments, settings.cashLimit, 0)) {
        yield report(equal, settings.cashLimit, 'equal');
      }
    }
  },
};

/** The payments to each named payee that are below the limit and together above one, by date. */
function paymentsByPayee({ ledgers, plan, settings }: CheckContext): DatedPayment[][] {
  const planned = plannedAmounts(plan.plan);
  const lowest = Math.min(settings.splittingLimit, settings.cashLimit);
  const small: DatedPayment[] = [];
  for (const { ledger, row, spent } of countedPayments(ledgers.expenditure, 'payee', 'date')) {
    if (row.date === null || isBlank(row.payee)) continue;
    if (planned.has(spent) || spent >= settings.splittingLimit) continue;
    small.push({ ledger, row, spent, date: row.date });
  }
  const byPayee = groupBy(small, ({ row }) => squeeze(row.payee));
  return [...byPayee.values()]
    .filter((list) => sumFen(list.map(({ spent }) => spent)) > lowest)
    .map((list) => list.sort((a, b) => a.date - b.date));
}

/** Of the payments to one payee those on one day that are equal in amount, line and beneficiary. */
function equalOnOneDay(payments: readonly DatedPayment[]): DatedPayment[][] {
  const sorted = [...payments].sort((a, b) => a.date - b.date || a.spent - b.spent);
  const isLike = (one: DatedPayment, other: DatedPayment | undefined) =>
    one.date === other?.date && one.spent === other.spent;
  const alike = sorted.filter((one, at) => isLike(one, sorted[at - 1]) || isLike(one, sorted[at + 1]));
  const groups = groupBy(alike, ({ row, date, spent }) => {
    return [date, spent, row.lineId, row.beneficiary].join('|');
  });
  return [...groups.values()];
}

function report(payments: readonly DatedPayment[], limit: Fen, variant: 'together' | 'equal'): Problem {
  const [first, last] = [payments[0], payments.at(-1)] as [DatedPayment, DatedPayment];
  const sum = formatYuan(sumFen(payments.map(({ spent }) => spent)));
  return problem({
    sheet: last.ledger.sheet,
    range: cellOf(last.ledger, last.row.row, 'voucher_no', 'date'),
    expected: `≤${formatYuan(limit)}`,
    actual: sum,
    figures: {
      variant,
      ...lineFigures(last.row),
      payee: quoted(last.row.payee),
      payments: payments.length,
      sum,
      limit: formatYuan(limit),
      from: formatDate(first.date),
      to: formatDate(last.date),
      first: addressOf(
        first.ledger.sheet,
        rangeRef(cellOf(first.ledger, first.row.row, 'voucher_no', 'date')),
      ),
    },
  });
}
