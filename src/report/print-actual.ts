import type { JudgedIndicator } from '../indicators/judge';
import {
  formatAgainst,
  formatRational,
  multiplyRational,
  parseRational,
  rational,
  type Rational,
} from '../values/rational';

/** A figure as it is shown beside its target: in the target's unit, never rounded across it. */
export interface ShownActual {
  readonly text: string;
  /** Rounding would have carried it across the target, so it was cut. */
  readonly cut: boolean;
  /** Shown unit = measured unit × factor: 1, or 1/10000 where a target is in 万元. */
  readonly factor: Rational;
}

/** Null where the figure could not be determined. */
export function shownActual({ measured, indicator, unit }: JudgedIndicator): ShownActual | null {
  if (measured.value === null) return null;
  const factor = unit === '元' && indicator.annual.unit === '万元' ? rational(1, 10_000) : rational(1);
  const value = multiplyRational(measured.value, factor);
  const target = parseRational(indicator.annual.value);
  const text = target ? formatAgainst(value, target) : formatRational(value);
  const inYuan = unit === '元' && indicator.annual.unit === '元';
  return { text: inYuan ? withFen(text) : text, cut: text !== formatRational(value), factor };
}

/** Amounts in yuan are printed with two places. */
function withFen(text: string): string {
  const [whole, fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}

/** The figure's text, or null where it could not be determined. */
export function printActual(judged: JudgedIndicator): string | null {
  return shownActual(judged)?.text ?? null;
}
