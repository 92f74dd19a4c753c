import { addressOf, rangeRef } from '../../values/cell-ref';
import { formatDate } from '../../values/calendar';
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
    for (const payments of groups(context, ({ row }) => squeeze(row.payee))) {
      for (const near of runsOverLimit(payments, settings.splittingLimit, settings.splittingDays)) {
        yield report(near, settings.splittingLimit, 'together');
      }
    }
    const sameDay = ({ row, date, spent }: DatedPayment) =>
      [squeeze(row.payee), date, spent, row.lineId, row.beneficiary].join('|');
    for (const payments of groups(context, sameDay)) {
      for (const equal of runsOverLimit(payments, settings.cashLimit, 0)) {
        yield report(equal, settings.cashLimit, 'equal');
      }
    }
  },
};

/** The payments to a named payee that are below the limit, by a key, each group by date. */
function groups(
  { ledgers, plan, settings }: CheckContext,
  key: (payment: DatedPayment) => string,
): DatedPayment[][] {
  const planned = plannedAmounts(plan.plan);
  const byKey = new Map<string, DatedPayment[]>();
  for (const { ledger, row, spent } of countedPayments(ledgers.expenditure, 'payee', 'date')) {
    if (row.date === null || isBlank(row.payee)) continue;
    if (planned.has(spent) || spent >= settings.splittingLimit) continue;
    const payment = { ledger, row, spent, date: row.date };
    const list = byKey.get(key(payment));
    if (list) list.push(payment);
    else byKey.set(key(payment), [payment]);
  }
  return [...byKey.values()].map((list) => list.sort((a, b) => a.date - b.date));
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
