import type { PlanIndicator } from '../plan/plan';
import { subjectOf, type Subject } from '../plan/subject';
import type { Undetermined } from '../rules/rule';
import type { Rational } from '../values/rational';
import { unmeasured } from './evidence';
import { measures } from './index';
import type { Measured, MeasureContext } from './measure';
import { meets, targetFigure } from './target';

export type IndicatorStatus = 'met' | 'unmet' | 'undetermined';

/** An indicator of the plan with its figure and whether its annual target is met. */
export interface JudgedIndicator {
  readonly indicator: PlanIndicator;
  /** Null where no measure fits the indicator's name. */
  readonly subject: Subject | null;
  readonly measured: Measured;
  /** Unit of the measured value; empty where there is no measure. */
  readonly unit: string;
  /** The target in the unit of the measure; null where it has no figure. */
  readonly target: Rational | null;
  readonly status: IndicatorStatus;
  /** Why the status is undetermined; null otherwise. */
  readonly undetermined: Undetermined | null;
}

/** Measures every indicator of the plan and holds it, unrounded, against its annual target. */
export function judgeIndicators(context: MeasureContext): readonly JudgedIndicator[] {
  return context.plan.plan.indicators.map((indicator) => judgeIndicator(indicator, context));
}

function judgeIndicator(indicator: PlanIndicator, context: MeasureContext): JudgedIndicator {
  const { annual } = indicator;
  const subject = subjectOf(annual.name);
  if (subject === null) {
    const undetermined = {
      kind: 'undetermined',
      reason: 'no-measure',
      figures: { name: annual.name },
    } as const;
    const measured = unmeasured('no-measure', undetermined);
    return { indicator, subject, measured, unit: '', target: null, status: 'undetermined', undetermined };
  }
  const { unit, measure } = measures[subject];
  const measured = measure(context, annual);
  const target = targetFigure(annual, unit);
  const judged = { indicator, subject, measured, unit, target };
  if (measured.value === null || measured.undetermined !== null) {
    return { ...judged, status: 'undetermined', undetermined: measured.undetermined };
  }
  if (target === null || annual.operator === '定性') {
    const undetermined = {
      kind: 'undetermined',
      reason: 'plan-figure-absent',
      figures: { name: annual.name },
    } as const;
    return { ...judged, status: 'undetermined', undetermined };
  }
  const met = meets(measured.value, annual.operator, target);
  return { ...judged, status: met ? 'met' : 'unmet', undetermined: null };
}
