import type { PlanIndicator } from '../plan/plan';
import { subjectOf, type Subject } from '../plan/subject';
import type { Undetermined } from '../rules/rule';
import type { Rational } from '../values/rational';
import { unmeasured } from './evidence';
import { measureOf } from './index';
import type { Measured, MeasureContext } from './measure';
import { meets, targetFigure } from './target';

export type IndicatorStatus = 'met' | 'unmet' | 'undetermined';

/** An indicator of the plan with its figure and whether its annual target is met. */
export interface JudgedIndicator {
  readonly indicator: PlanIndicator;
  /** Null where no measure fits the indicator's name. */
  readonly subject: Subject | null;
  /** Where the status is undetermined, `undetermined` says why, even beside a value. */
  readonly measured: Measured;
  /** The target in the unit of the measured value; null where it has no figure there. */
  readonly target: Rational | null;
  readonly status: IndicatorStatus;
}

/** Measures every indicator of the plan and holds it, unrounded, against its annual target. */
export function judgeIndicators(context: MeasureContext): readonly JudgedIndicator[] {
  return context.plan.plan.indicators.map((indicator) => judgeIndicator(indicator, context));
}

function judgeIndicator(indicator: PlanIndicator, context: MeasureContext): JudgedIndicator {
  const { annual } = indicator;
  const subject = subjectOf(annual.name);
  if (subject === null) {
    const measured = unmeasured('no-measure', nameOnly('no-measure', annual.name));
    return { indicator, subject, measured, target: null, status: 'undetermined' };
  }
  const { unit, measure } = measureOf(subject);
  const measured = measure(context, annual);
  const target = targetFigure(annual, unit);
  if (measured.value === null) return { indicator, subject, measured, target, status: 'undetermined' };
  if (target === null || annual.operator === '定性') {
    const undetermined = nameOnly('plan-figure-absent', annual.name);
    return {
      indicator,
      subject,
      measured: { ...measured, undetermined },
      target: null,
      status: 'undetermined',
    };
  }
  const status = meets(measured.value, annual.operator, target) ? 'met' : 'unmet';
  return { indicator, subject, measured, target, status };
}

function nameOnly(reason: 'no-measure' | 'plan-figure-absent', name: string): Undetermined {
  return { kind: 'undetermined', reason, figures: { name } };
}

/** Figures that are measured although no indicator of the plan may ask for them. */
const ASIDES = ['people-visited', 'person-times', 'equipment-sets'] as const;

/** The asides that no indicator of the plan covers: people visited, person-times, sets. */
export function measureAsides(
  context: MeasureContext,
): readonly { readonly subject: Subject; readonly measured: Measured }[] {
  const asked = new Set(context.plan.plan.indicators.map(({ annual }) => subjectOf(annual.name)));
  return ASIDES.filter((subject) => !asked.has(subject)).map((subject) => ({
    subject,
    measured: measureOf(subject).measure(context, null),
  }));
}
