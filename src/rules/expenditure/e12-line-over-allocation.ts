import { budgetInForce } from '../../plan/plan';
import { formatYuan, sumFen } from '../../values/money';
import { problem } from '../place';
import type { Problem, Rule } from '../rule';
import { amountCell } from './amount-cell';
import {
  lineExcesses,
  openFor,
  placeOf,
  shareExcesses,
  unreadAmounts,
  type LineExcess,
  type ShareExcess,
} from './caps';
import { quoted } from './payments';

/**
 * The spending of one line is above its allocation, or all spending is above the budget; exactly at
 * the amount is within it. Folded under E13 when the excess is wholly explained by it. An adjusted
 * amount (调整后) replaces the planned one.
 */
export const E12: Rule = {
  code: 'E12',
  name: 'line-over-allocation',
  title: '项目支出超出安排额度',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount', 'plan'],
  yieldsTo: ['E13', 'E29'],
  basis: '预算法第13、72条 (to be re-checked against the official text)',
  *check(context) {
    const shares = shareExcesses(context);
    for (const excess of lineExcesses(context, budgetInForce(context.plan.plan))) yield above(excess, shares);
    yield* openFor(unreadAmounts(context));
  },
};

function above(excess: LineExcess, shares: readonly ShareExcess[]): Problem {
  const { allocation, at, cap, total, over, single } = excess;
  const causes = shares.filter((share) => allocation === null || share.allocation.line === allocation.line);
  const whole = sumFen(causes.map((share) => share.over)) >= over;
  return problem({
    sheet: at.ledger.sheet,
    range: amountCell(at.ledger, at.row),
    expected: `≤${formatYuan(cap)}`,
    actual: formatYuan(total),
    figures: {
      variant: allocation === null ? 'budget' : 'line',
      name: allocation === null ? '' : quoted(allocation.name),
      cap: formatYuan(cap),
      total: formatYuan(total),
      over: formatYuan(over),
    },
    explainedBy: [...single, ...(whole ? causes.map((share) => placeOf(share.at)) : [])],
    isOfSum: true,
  });
}
