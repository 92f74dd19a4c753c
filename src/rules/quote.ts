import { maskNumbersIn } from '../values/certificate';
import { excerpt, fold } from '../values/text';

/**
 * What stands in a cell as a message quotes it: one line, cut to `length`, and personal numbers masked
 * before the cut, which could leave a piece too short to be known for one.
 */
export function quote(text: string, length?: number): string {
  return excerpt(maskNumbersIn(fold(text)), length);
}
