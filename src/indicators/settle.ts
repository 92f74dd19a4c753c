import type { IndicatorTarget } from '../plan/plan';
import type { Undetermined } from '../rules/rule';
import { compareRational, type Rational } from '../values/rational';
import type { Measured } from './measure';
import { meets, targetFigure } from './target';

/**
 * What a figure can be: `low` is what was read; `high` adds every row that could not be read but
 * might count. Null where nobody can say how high.
 */
export interface Range {
  readonly low: Rational;
  readonly high: Rational | null;
}

/**
 * The figure, where what could not be read cannot change whether the target is met; else null
 * with the reason. Without a target an uncertain figure is never given.
 */
export function settle(
  { low, high }: Range,
  unit: string,
  target: IndicatorTarget | null,
  unsure: Undetermined | null,
): Pick<Measured, 'value' | 'undetermined'> {
  const certain = unsure === null || (high !== null && compareRational(low, high) === 0);
  if (certain || isSettled(low, high, unit, target)) return { value: low, undetermined: null };
  return { value: null, undetermined: unsure };
}

function isSettled(
  low: Rational,
  high: Rational | null,
  unit: string,
  target: IndicatorTarget | null,
): boolean {
  const figure = target && targetFigure(target, unit);
  if (!target || !figure || target.operator === '定性') return false;
  const now = meets(low, target.operator, figure);
  if (target.operator === '=') return !now && compareRational(low, figure) > 0;
  if (high === null) return now === (target.operator === '≥' || target.operator === '>');
  return now === meets(high, target.operator, figure);
}
