import {
  heldActivities,
  type Activity,
  type ActivityStanding,
  type AttendanceStanding,
} from '../../ledgers/derive/activities';
import { plannedQuantity } from '../../plan/quantities';
import { compareRational, formatRational, rational, type Rational } from '../../values/rational';
import { cellOf, hasColumn, problem } from '../place';
import { quote } from '../quote';
import type { CheckContext, Fact, Figures, Rule } from '../rule';
import { isWhole, personTimes, signInCounts, vagueNumber, vagueRows } from './person-times';
import { activityRecords, continuesAbove } from './records';

/**
 * Fires at a participant count that is no whole number or is missing, at one that is not the number of
 * sign-in rows where a sign-in sheet covers just this activity, and once for the sheet where all counts
 * together are below the plan (250 person-times here). Vague counts (50余人) are A12's, dates outside
 * the year A01's; the sum is not judged while counts are missing from it, and is left open where the
 * numbers in vague ones would make it enough.
 */
export const A04: Rule = {
  code: 'A04',
  name: 'participant-count-wrong',
  title: '参加人数不符或不足',
  group: 'activities',
  severity: 'error',
  needs: ['activities.participants', 'plan'],
  yieldsTo: ['A12'],
  basis: 'the project document',
  *check(context) {
    const { attendance } = heldActivities(context.ledgers, context.fiscalYear);
    const coveredOn = coveredDays(attendance);
    const signed = signInCounts(attendance);
    for (const record of activityRecords(context, 'participants')) {
      const { ledger, row, activity } = record;
      const fault =
        countFault(record) ?? (coveredOn(activity.date) ? signInFault(record, signed.get(activity)) : null);
      if (!fault) continue;
      const range = cellOf(ledger, row.row, 'participants');
      yield problem({ sheet: ledger.sheet, range, ...fault });
    }
    yield* belowPlan(context);
  },
};

interface Fault {
  readonly expected?: string;
  readonly actual: string | null;
  readonly figures: Figures;
}

function countFault(record: ActivityStanding): Fault | null {
  const { ledger, row, activity } = record;
  const text = quote(ledger.troubles.at(row.row, 'participants')[0]?.raw ?? '');
  if (ledger.troubles.has(row.row, 'participants', 'unreadable')) {
    return { actual: text, figures: { variant: 'unreadable', text } };
  }
  if (row.participants !== null && !isWhole(row.participants)) {
    const shown = String(row.participants);
    return { actual: shown, figures: { variant: 'not-whole', text: shown } };
  }
  const missing = activity.participants.kind === 'unrecorded' && !continuesAbove(record);
  return missing ? { actual: null, figures: { variant: 'blank' } } : null;
}

function signInFault({ row }: ActivityStanding, signed: readonly number[] | undefined): Fault | null {
  if (!signed || row.participants === null || signed.includes(row.participants)) return null;
  const [rows = 0] = signed;
  const stated = String(row.participants);
  const difference = Math.abs(row.participants - rows);
  return {
    expected: String(rows),
    actual: stated,
    figures: { variant: 'sign-in', stated, signed: rows, difference },
  };
}

/**
 * Whether every sign-in of a day could be told to belong to an activity; a sign-in that could not,
 * undated ones included, may be one that a count lacks.
 */
function coveredDays(attendance: readonly AttendanceStanding[]): (date: number | null) => boolean {
  const astray = attendance.filter(({ activity, leftOut }) => activity === null && !leftOut);
  const days = new Set<number | null>(astray.map(({ row }) => row.date));
  return (date) => !days.has(null) && !days.has(date);
}

function* belowPlan(context: CheckContext): Generator<Fact> {
  const planned = plannedQuantity(context.plan.plan, 'person-times')?.value;
  if (planned === undefined) return;
  const { sum, vague, unknown } = personTimes(activityRecords(context, 'date', 'theme', 'participants'));
  if (compareRational(rational(sum), planned) >= 0) return;
  if (unknown > 0) {
    const figures = { ledger: 'activities', count: unknown };
    yield { kind: 'undetermined', reason: 'rows-unreadable', figures };
    return;
  }
  const ledger = context.ledgers.activities.find((one) => hasColumn(one, 'participants'));
  const plan = formatRational(planned);
  const open = vague.length > 0 && mayReach(planned, sum, vague);
  yield problem({
    ...(open ? { severity: 'warning' } : {}),
    sheet: ledger?.sheet ?? null,
    range: null,
    expected: `≥${plan}`,
    actual: String(sum),
    figures: {
      variant: vague.length > 0 ? 'sum-with-vague' : 'sum',
      sum,
      planned: plan,
      vague: vague.length,
    },
    explainedBy: open ? vague.flatMap(vagueRows) : [],
  });
  const figures = { ledger: 'activities', count: vague.length };
  if (open) yield { kind: 'undetermined', reason: 'rows-unreadable', figures };
}

/** Whether the numbers in vague counts, taken at their word, bring the sum to the plan. */
function mayReach(planned: Rational, sum: number, vague: readonly Activity[]): boolean {
  const numbers = vague.map(vagueNumber);
  if (numbers.includes(null)) return true;
  const most = numbers.reduce<number>((total, number) => total + (number ?? 0), sum);
  return compareRational(rational(most), planned) >= 0;
}
