import type { Plan, PlanQuantity } from './plan';
import { subjectOf, type Subject } from './subject';

/** What a planned quantity is about; the unit 人次 says more than its name (组织残疾人 250 人次). */
export function subjectOfQuantity(quantity: PlanQuantity): Subject | null {
  return quantity.unit === '人次' ? 'person-times' : subjectOf(quantity.name);
}

/** The planned quantity of a subject; null where the plan has none. The first one stated wins. */
export function plannedQuantity(plan: Plan, subject: Subject): PlanQuantity | null {
  return plan.quantities.find((quantity) => subjectOfQuantity(quantity) === subject) ?? null;
}
