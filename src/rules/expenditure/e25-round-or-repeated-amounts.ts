import { formatYuan, type Fen } from '../../values/money';
import { compareRational, formatAgainst, rational } from '../../values/rational';
import { cellOf, hasColumn, problem } from '../place';
import type { CheckContext, Fact, Rule } from '../rule';
import { amountField } from './amount-cell';
import { countedPayments, type Payment } from './payments';
import { percentage } from './percentage';
import { plannedAmounts } from './planned-amounts';

/** Whole thousands: whole hundreds are what things cost. */
const ROUND = 100_000;

/**
 * Fires once for a ledger, at its amounts, when more than a share of its lines (a setting, from a least
 * number of lines on) are whole thousands, or have one and the same amount. Leaves out amounts equal to a
 * planned one, and the chair's visits, whose gifts are equal by nature.
 */
export const E25: Rule = {
  code: 'E25',
  name: 'round-or-repeated-amounts',
  title: '整数或相同金额过多',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.amount'],
  yieldsTo: ['E04', 'E18'],
  basis: 'accounting practice',
  *check(context) {
    const planned = plannedAmounts(context.plan.plan);
    const visits = new Set(
      context.plan.plan.allocations.filter(({ role }) => role === 'chair-work').map(({ line }) => line),
    );
    for (const ledger of context.ledgers.expenditure) {
      if (!hasColumn(ledger, 'amount', 'debit', 'credit')) continue;
      const lines = [...countedPayments([ledger])].filter(({ row, spent }) => {
        return !planned.has(spent) && (row.lineId === null || !visits.has(row.lineId));
      });
      if (lines.length >= context.settings.roundMinimumLines) yield* judge(lines, context);
    }
  },
};

function* judge(lines: readonly (Payment & { spent: Fen })[], { settings }: CheckContext): Generator<Fact> {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const [amount, times] = mostFrequent(lines.map(({ spent }) => spent));
  const round = lines.filter(({ spent }) => spent % ROUND === 0).length;
  const limit = percentage(settings.roundPercent);
  const over = (count: number) => compareRational(rational(count * 100, lines.length), limit) > 0;
  if (!over(times) && !over(round)) return;
  const count = over(times) ? times : round;
  const share = formatAgainst(rational(count * 100, lines.length), limit);
  const { ledger, row } = first;
  yield problem({
    sheet: ledger.sheet,
    range: { ...cellOf(ledger, row.row, amountField(ledger, row)), lastRow: last.row.row },
    expected: `≤${settings.roundPercent}%`,
    actual: `${share}%`,
    figures: {
      variant: over(times) ? 'repeated' : 'round',
      amount: formatYuan(amount),
      count,
      lines: lines.length,
      share,
      limit: settings.roundPercent,
    },
    // A single duplicate or split payment does not explain most lines of a ledger.
    explainedBy: [],
  });
}

function mostFrequent(amounts: readonly Fen[]): readonly [amount: Fen, times: number] {
  const times = new Map<Fen, number>();
  for (const amount of amounts) times.set(amount, (times.get(amount) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0 as Fen, 0]);
}
