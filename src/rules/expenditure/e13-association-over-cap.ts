import { formatYuan } from '../../values/money';
import { problem } from '../place';
import type { Rule } from '../rule';
import { amountCell } from './amount-cell';
import { openFor, shareExcesses, unreadAmounts, unresolved } from './caps';
import { quoted } from './payments';

/**
 * One association's spending of a line is above its share in force; exactly at the share is within
 * it, and so is what refunds brought back to it. The finding points at the row where the running
 * sum first passes the share. An adjusted amount (调整后) replaces the planned one.
 */
export const E13: Rule = {
  code: 'E13',
  name: 'association-over-cap',
  title: '协会超出核定额度',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount', 'plan'],
  yieldsTo: ['E29'],
  basis: 'the project document',
  *check(context) {
    for (const { allocation, association, at, cap, total, over, single } of shareExcesses(context)) {
      yield problem({
        sheet: at.ledger.sheet,
        range: amountCell(at.ledger, at.row),
        expected: `≤${formatYuan(cap)}`,
        actual: formatYuan(total),
        figures: {
          association,
          name: quoted(allocation.name),
          cap: formatYuan(cap),
          total: formatYuan(total),
          over: formatYuan(over),
        },
        explainedBy: single,
        isOfSum: true,
      });
    }
    const shared = context.plan.plan.allocations.some(({ beneficiaries }) => beneficiaries.length > 0);
    if (shared) yield* openFor(unreadAmounts(context) + unresolved(context).length);
  },
};
