import { idCheckDigit } from '../../src/values/certificate';

/** A sound certificate number, another one for each `n` (0 … 999). */
export function certificateNo(n: number, category = 4, level = 2): string {
  const first17 = `53012119800101${String(n).padStart(3, '0')}`;
  return `${first17}${idCheckDigit(first17)}${category}${level}`;
}
