import type { IndicatorTarget, Operator } from '../plan/plan';
import {
  compareRational,
  multiplyRational,
  parseRational,
  rational,
  type Rational,
} from '../values/rational';
import { squeeze } from '../values/text';

/** How many of the base unit a unit of money is. */
const MONEY: Readonly<Record<string, number>> = { 元: 1, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 };
const PERCENT = /^(?:%|百分比|百分之|百分点)$/;

type Family = 'money' | 'percent' | 'count';

function familyOf(unit: string): Family {
  if (unit in MONEY) return 'money';
  return PERCENT.test(unit) ? 'percent' : 'count';
}

/**
 * The target's figure in the unit of the measure (万元 becomes 元). Null where it has none (定性,
 * words), or where its unit measures something else.
 */
export function targetFigure(target: IndicatorTarget, measureUnit: string): Rational | null {
  if (target.operator === '定性') return null;
  const text = squeeze(target.value);
  const value = parseRational(text.replace(/,/g, '').replace(/%$/, ''));
  const unit = squeeze(target.unit) || (text.endsWith('%') ? '%' : measureUnit);
  if (value === null || familyOf(unit) !== familyOf(measureUnit)) return null;
  return multiplyRational(value, rational(scaleOf(unit)));
}

function scaleOf(unit: string): number {
  return MONEY[unit] ?? (unit.startsWith('万') ? 10_000 : 1);
}

/** Whether a figure meets a target, unrounded. */
export function meets(value: Rational, operator: Exclude<Operator, '定性'>, target: Rational): boolean {
  const order = compareRational(value, target);
  switch (operator) {
    case '≥':
      return order >= 0;
    case '≤':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
  }
}
