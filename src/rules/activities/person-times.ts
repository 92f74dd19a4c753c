import type { Activity, ActivityStanding } from '../../ledgers/derive/activities';

/** All participants of the activities together, and how many activities give no figure. */
export interface PersonTimes {
  readonly sum: number;
  /** Counts such as 50余人, which A12 names. */
  readonly vague: number;
  /** Counts that are missing or no whole number. */
  readonly unknown: number;
}

/** A count that people can have. */
export function isWhole(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

/** Sums the participants over distinct activities, so that a row entered twice counts once. */
export function personTimes(records: readonly ActivityStanding[]): PersonTimes {
  let [sum, vague, unknown] = [0, 0, 0];
  for (const { participants } of new Set(records.map(({ activity }) => activity))) {
    if (participants.kind === 'counted' && isWhole(participants.count)) sum += participants.count;
    else if (participants.kind === 'vague') vague += 1;
    else unknown += 1;
  }
  return { sum, vague, unknown };
}

/**
 * The sign-in rows of an activity: all rows, and distinct people where a number stands twice. Null
 * where nobody signed in for it.
 */
export function signInCounts({ attendees }: Activity): { rows: number; people: number } | null {
  if (attendees.length === 0) return null;
  const numbered = attendees.flatMap(({ row }) => (row.cert === null ? [] : [row.cert.text]));
  const people = attendees.length - numbered.length + new Set(numbered).size;
  return { rows: attendees.length, people };
}
