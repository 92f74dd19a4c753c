import type { Activity, ActivityStanding, AttendanceStanding } from '../../ledgers/derive/activities';
import { squeeze } from '../../values/text';
import type { RowRef } from '../rule';
import { standingOf } from './sign-ins';

/** All participants of the activities together, and how many activities give no figure. */
export interface PersonTimes {
  readonly sum: number;
  /** Counts such as 50余人, which A12 names. */
  readonly vague: readonly Activity[];
  /** Counts that are missing or no whole number. */
  readonly unknown: number;
}

/** A count that people can have. */
export function isWhole(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

/** Sums the participants over distinct activities, so that a row entered twice counts once. */
export function personTimes(records: readonly ActivityStanding[]): PersonTimes {
  let [sum, unknown] = [0, 0];
  const vague: Activity[] = [];
  for (const activity of new Set(records.map((record) => record.activity))) {
    const { participants } = activity;
    if (participants.kind === 'counted' && isWhole(participants.count)) sum += participants.count;
    else if (participants.kind === 'vague') vague.push(activity);
    else unknown += 1;
  }
  return { sum, vague, unknown };
}

/** The rows of an activity with a vague count, as typed. */
export function vagueRows({ rows }: Activity): readonly (RowRef & { readonly text: string })[] {
  return rows.flatMap(({ ledger, row: { row } }) => {
    const found = ledger.troubles.at(row, 'participants').find(({ kind }) => kind === 'vague');
    return found ? [{ sheet: ledger.sheet, row, text: squeeze(found.raw) }] : [];
  });
}

/** The number that a vague count is built on (50余人), the larger of two; null for 几十人. */
export function vagueNumber(activity: Activity): number | null {
  const numbers = vagueRows(activity).flatMap(({ text }) => (text.match(/\d+/g) ?? []).map(Number));
  return numbers.length > 0 ? Math.max(...numbers) : null;
}

/**
 * How many signed in for each activity, counted in every way that a count column may mean: rows,
 * distinct people where a number stands twice, without the relatives, and with the staff. The first is
 * the number of rows. Activities for which nobody signed in are left out.
 */
export function signInCounts(
  attendance: readonly AttendanceStanding[],
): ReadonlyMap<Activity, readonly [number, ...number[]]> {
  const staff = new Map<Activity, number>();
  const present = new Map<Activity, AttendanceStanding[]>();
  for (const signIn of attendance) {
    const { activity, leftOut } = signIn;
    if (!activity) continue;
    if (!leftOut) {
      const rows = present.get(activity);
      if (rows) rows.push(signIn);
      else present.set(activity, [signIn]);
    } else if (standingOf(signIn) === 'companion') staff.set(activity, (staff.get(activity) ?? 0) + 1);
  }
  return new Map([...present].map(([activity, rows]) => [activity, waysOf(rows, staff.get(activity) ?? 0)]));
}

function waysOf(rows: readonly AttendanceStanding[], staff: number): [number, ...number[]] {
  const numbers = rows.flatMap(({ row }) => (row.cert === null ? [] : [row.cert.text]));
  const people = rows.length - numbers.length + new Set(numbers).size;
  const relatives = rows.filter((signIn) => standingOf(signIn) === 'companion').length;
  return [rows.length, people, rows.length - relatives, rows.length + staff];
}
