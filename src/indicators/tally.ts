import type { IndicatorTarget } from '../plan/plan';
import type { Undetermined } from '../rules/rule';
import { addRational, type Rational } from '../values/rational';
import { part, sumOf, unmeasured } from './evidence';
import type { Evidence, Measured, MeasureContext } from './measure';
import { settle } from './settle';

/** Things counted row by row. */
export interface Tally {
  readonly rows: readonly Evidence[];
  /** What rows that could not be read might add; null where nobody can say how much. */
  readonly possible: Rational | null;
  /** Why they could not be read; null where all could. */
  readonly unsure: Undetermined | null;
}

/** A tally, or what is missing to make one. */
export type TallyOrGap = Tally | Undetermined;

export function isGap(tally: TallyOrGap): tally is Undetermined {
  return 'kind' in tally;
}

/** The measure of a plain count: the tally of the year, held against the target. */
export function measureTally(
  tally: TallyOrGap,
  key: string,
  unit: string,
  target: IndicatorTarget | null,
  context: MeasureContext,
  asides: Measured['asides'] = [],
): Measured {
  if (isGap(tally)) return unmeasured(key, tally);
  const low = sumOf(tally.rows);
  const high = tally.possible && addRational(low, tally.possible);
  return {
    ...settle({ low, high }, unit, target, tally.unsure),
    parts: [part('counted', tally.rows)],
    combination: { kind: 'sum' },
    asides,
    method: { key, figures: { year: context.fiscalYear } },
  };
}
