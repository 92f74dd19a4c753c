import type { IndicatorTarget, PlanQuantity } from '../plan/plan';
import { subjectOfQuantity } from '../plan/quantities';
import type { Subject } from '../plan/subject';
import type { Undetermined } from '../rules/rule';
import { calendarDate, formatDate, type CalendarDate } from '../values/calendar';
import { addRational, minRational, multiplyRational, rational, type Rational } from '../values/rational';
import { tallyActivities } from './activity-count';
import { tallyCertificates } from './certificates-issued';
import { tallyEquipment } from './equipment-sets';
import { NOTHING, ONE, part, sumOf, unmeasured } from './evidence';
import type { Measure, Measured, MeasureContext } from './measure';
import { tallyVisited } from './people-visited';
import { settle } from './settle';
import { isGap, type Tally, type TallyOrGap } from './tally';

const KEY = 'work-completion';

/** How each item of work is counted up to a day. Person-times belong to the activities. */
const ITEMS: Partial<Record<Subject, (context: MeasureContext, by: CalendarDate) => TallyOrGap>> = {
  'activity-count': tallyActivities,
  'people-visited': tallyVisited,
  'equipment-sets': tallyEquipment,
  'certificates-issued': tallyCertificates,
};

/**
 * 每年11月30日前工作完成率: mean over the planned items of min(1, done by the deadline ÷ plan) × 100.
 * An item whose ledger is missing leaves the whole rate open.
 */
export const workCompletion: Measure = {
  subject: KEY,
  unit: '%',
  measure: (context, target) => {
    const planned = context.plan.plan.quantities.filter(isItem);
    const name = target?.name ?? '';
    if (planned.length === 0) return unmeasured(KEY, unknown('plan-figure-absent', name), [], noItems());
    const by = deadlineOf(context);
    const items: Item[] = [];
    const gaps: Undetermined[] = [];
    for (const quantity of planned) {
      const subject = subjectOfQuantity(quantity);
      const tally = (subject && ITEMS[subject]?.(context, by)) ?? unknown('no-measure', quantity.name);
      if (isGap(tally)) gaps.push(tally);
      else items.push({ key: subject ?? '', plan: quantity.value, tally });
    }
    return completion(items, gaps[0] ?? null, by, target);
  },
};

interface Item {
  readonly key: string;
  readonly plan: Rational;
  readonly tally: Tally;
}

function isItem(quantity: PlanQuantity): boolean {
  return subjectOfQuantity(quantity) !== 'person-times' && quantity.value.numerator > 0n;
}

function deadlineOf({ settings, fiscalYear }: MeasureContext): CalendarDate {
  const { month, day } = settings.deadline;
  // 29 February set in a leap year is the end of February in the others.
  return calendarDate(fiscalYear, month, day) ?? (calendarDate(fiscalYear, 2, 28) as CalendarDate);
}

function completion(
  items: readonly Item[],
  gap: Undetermined | null,
  by: CalendarDate,
  target: IndicatorTarget | null,
): Measured {
  const parts = items.map(({ key, tally }) => part(key, tally.rows));
  const combination = { kind: 'mean-completion', planned: items.map(({ plan }) => plan) } as const;
  const method = { key: KEY, figures: { deadline: formatDate(by), items: items.length } };
  if (gap) return { ...unmeasured(KEY, gap, parts, combination), method };
  const low = mean(items.map(({ plan, tally }) => share(sumOf(tally.rows), plan)));
  const high = mean(items.map(highest));
  const unsure = items.find(({ tally }) => tally.unsure !== null)?.tally.unsure ?? null;
  return { ...settle({ low, high }, '%', target, unsure), parts, combination, asides: [], method };
}

function highest({ plan, tally }: Item): Rational {
  return tally.possible === null ? ONE : share(addRational(sumOf(tally.rows), tally.possible), plan);
}

function share(done: Rational, plan: Rational): Rational {
  return minRational(ONE, multiplyRational(done, rational(plan.denominator, plan.numerator)));
}

function mean(shares: readonly Rational[]): Rational {
  const sum = shares.reduce(addRational, NOTHING);
  return multiplyRational(sum, rational(100, shares.length));
}

function unknown(reason: 'plan-figure-absent' | 'no-measure', name: string): Undetermined {
  return { kind: 'undetermined', reason, figures: { name } };
}

function noItems(): Measured['combination'] {
  return { kind: 'mean-completion', planned: [] };
}
