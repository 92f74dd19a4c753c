import type { Spending } from '../ledgers/spending';
import { amountInForce, shareInForce, type Plan } from '../plan/plan';
import { ASSOCIATIONS, type Association } from '../values/association';
import { subtractFen, ZERO, type Fen } from '../values/money';
import type { AllocationLine } from './report';

/**
 * Allocated, spent and remaining by line and association. Every planned pair is listed, spent or
 * not; a line's own row without association, other associations and unclassified money only where
 * money stands there, with nothing allocated.
 */
export function allocationLines(plan: Plan, spending: Spending): AllocationLine[] {
  const lines: AllocationLine[] = [];
  for (const allocation of plan.allocations) {
    const { line, name, beneficiaries } = allocation;
    const add = (association: Association | null, allocated: Fen) => {
      const spent = spending.ofPair(line, association);
      lines.push({ line, name, association, allocated, spent, remaining: subtractFen(allocated, spent) });
    };
    if (beneficiaries.length === 0) {
      add(null, amountInForce(allocation));
    } else {
      beneficiaries.forEach((association) => add(association, shareInForce(allocation) ?? ZERO));
      if (spending.ofPair(line, null) !== 0) add(null, ZERO);
    }
    const others = ASSOCIATIONS.filter(
      (one) => !beneficiaries.includes(one) && spending.ofPair(line, one) !== 0,
    );
    others.forEach((association) => add(association, ZERO));
  }
  const spent = spending.ofLine(null);
  if (spent !== 0) {
    const remaining = subtractFen(ZERO, spent);
    lines.push({ line: 'unclassified', name: null, association: null, allocated: ZERO, spent, remaining });
  }
  return lines;
}
