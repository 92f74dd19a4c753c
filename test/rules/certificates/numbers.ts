import { idCheckDigit } from '../../../src/values/certificate';

interface Parts {
  /** yyyymmdd */
  readonly birth?: string;
  readonly sex?: '男' | '女';
  readonly category?: number;
  readonly level?: number;
  readonly suffix?: string;
}

/** An 18-digit ID with the right check digit; `person` (0–49) tells people apart. */
export function idOf(person: number, { birth = '19800512', sex = '男' }: Parts = {}): string {
  const order = person * 2 + (sex === '男' ? 1 : 0);
  const first17 = `530111${birth}${order.toString().padStart(3, '0')}`;
  return first17 + idCheckDigit(first17);
}

/** A certificate number in order: 肢体 (4), level 2 unless told otherwise. */
export function numberOf(person: number, parts: Parts = {}): string {
  return `${idOf(person, parts)}${parts.category ?? 4}${parts.level ?? 2}${parts.suffix ?? ''}`;
}
