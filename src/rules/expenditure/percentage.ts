import { parseRational, rational, type Rational } from '../../values/rational';

/** A percentage from the settings, such as 40 or 12.5, as an exact fraction; zero where it is no number. */
export function percentage(percent: number): Rational {
  return parseRational(String(percent)) ?? rational(0);
}
