import type { Plan, PlanQuantity } from './plan';
import { isAboutOtherEvents, subjectOf, type Subject } from './subject';

/**
 * What a planned quantity is about; the unit 人次 says more than its name (组织残疾人 250 人次), unless
 * that is about visits, training or surveys, whose person-times nothing of ours measures.
 */
export function subjectOfQuantity(quantity: PlanQuantity): Subject | null {
  const { name, unit } = quantity;
  if (unit !== '人次') return subjectOf(name);
  return isAboutOtherEvents(name) ? null : 'person-times';
}

/** The planned quantity of a subject; null where the plan has none. The first one stated wins. */
export function plannedQuantity(plan: Plan, subject: Subject): PlanQuantity | null {
  return plan.quantities.find((quantity) => subjectOfQuantity(quantity) === subject) ?? null;
}
