import type { Combination } from '../indicators/measure';
import { fixed } from '../values/rational';
import type { ShownActual } from './print-actual';

/**
 * The live formula of a figure from the formulas of its parts, in the unit and with the rounding in
 * which the figure is shown.
 */
export function figureFormula(
  parts: readonly string[],
  combination: Combination,
  shown: ShownActual,
): string {
  // A part may be a sum itself, so each stands in brackets.
  const bracketed = parts.map((part) => `(${part})`);
  const [first = '0', second = '0'] = bracketed;
  const round = shown.cut ? 'ROUNDDOWN' : 'ROUND';
  switch (combination.kind) {
    case 'sum':
      return `${round}(${first}${shown.factor.denominator === 1n ? '' : `/${shown.factor.denominator}`},2)`;
    case 'percentage':
      return `IF(${second}=0,0,${round}(${first}/${second}*100,2))`;
    case 'mean-completion': {
      const shares = bracketed.map((part, index) => {
        const planned = combination.planned[index];
        return `MIN(1,${part}/${planned ? fixed(planned, 6, 'round') : '1'})`;
      });
      return `${round}(AVERAGE(${shares.join(',')})*100,2)`;
    }
  }
}
