import { shareInForce, type Plan } from '../../plan/plan';
import type { Fen } from '../../values/money';

/**
 * Amounts that the plan itself sets: unit amounts, lines, adjusted lines and shares. Payments of exactly
 * these are equal, round and large by the plan's own will.
 */
export function plannedAmounts(plan: Plan): ReadonlySet<Fen> {
  const amounts = plan.allocations.flatMap((allocation) => [
    allocation.unitAmount,
    allocation.amount,
    allocation.adjustedAmount,
    shareInForce(allocation),
  ]);
  return new Set(amounts.filter((amount) => amount !== null));
}
