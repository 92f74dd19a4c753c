import { amountInForce, type Allocation, type LineId, type Plan } from '../../plan/plan';
import { plannedQuantity } from '../../plan/quantities';
import { sumFen, type Fen } from '../../values/money';
import { addRational, type Rational } from '../../values/rational';

/** The approved lines for equipment (设备购置). */
function equipmentLines(plan: Plan): readonly Allocation[] {
  return plan.allocations.filter(({ role }) => role === 'equipment');
}

export function equipmentLineIds(plan: Plan): ReadonlySet<LineId | null> {
  return new Set(equipmentLines(plan).map(({ line }) => line));
}

/** What the lines may cost together, adjusted amounts in force; null without such a line. */
export function equipmentBudget(plan: Plan): Fen | null {
  const lines = equipmentLines(plan);
  return lines.length === 0 ? null : sumFen(lines.map(amountInForce));
}

/** Planned number of sets (套): the plan's quantity, else that of the lines; null where neither says. */
export function plannedSets(plan: Plan): Rational | null {
  const stated = plannedQuantity(plan, 'equipment-sets');
  if (stated) return stated.value;
  const quantities = equipmentLines(plan).flatMap(({ quantity }) => (quantity ? [quantity] : []));
  return quantities.length === 0 ? null : quantities.reduce(addRational);
}
