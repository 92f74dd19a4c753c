import { squeeze } from '../../values/text';

/** Minutes of the day, first inclusive, last exclusive. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const CLOCK = /(上午|下午|晚上)?(\d{1,2})[:点时](\d{1,2})?/g;
const HALF_DAYS: readonly (readonly [RegExp, TimeSpan])[] = [
  [/^上午$/, { from: 0, to: 720 }],
  [/^下午$/, { from: 720, to: 1080 }],
  [/^晚上$/, { from: 1080, to: 1440 }],
];
/** A meeting without an end is taken to last this long at least, in minutes. */
const AT_LEAST = 30;

/**
 * Reads 9:00, 09:00-11:30, 下午2点, 上午, or a time of day stored as a number (0.375); null for anything
 * else.
 */
export function readTimeSpan(text: string): TimeSpan | null {
  const plain = squeeze(text);
  const half = HALF_DAYS.find(([word]) => word.test(plain));
  if (half) return half[1];
  if (/^0?\.\d+$/.test(plain)) {
    const from = Math.round(Number(plain) * 1440);
    return { from, to: from + AT_LEAST };
  }
  const [from, to] = [...plain.matchAll(CLOCK)].map(minutesOf);
  if (from === undefined) return null;
  return { from, to: to !== undefined && to > from ? to : from + AT_LEAST };
}

function minutesOf([, part, hour, minute]: RegExpMatchArray): number {
  const plain = Number(hour);
  const shifted = part !== undefined && part !== '上午' && plain < 12 ? plain + 12 : plain;
  return shifted * 60 + Number(minute ?? 0);
}

export function overlap(a: TimeSpan, b: TimeSpan): boolean {
  return a.from < b.to && b.from < a.to;
}
