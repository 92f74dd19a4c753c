import type { Activity, AttendanceStanding } from '../../ledgers/derive/activities';
import { personIn } from '../../ledgers/derive/person';
import { formatDate } from '../../values/calendar';
import { maskNumber } from '../../values/certificate';
import { cellRef } from '../../values/cell-ref';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Rule, Severity } from '../rule';
import { dayOfSignIn, hostsOfSignIn, signIns } from './sign-ins';
import { overlap, readTimeSpan } from './start-time';

/**
 * Error where one person, told by the 18-digit ID, is signed in at two activities whose times overlap,
 * at the later row; warning where they are on one day and no time is known. Activities at different
 * hours, untimed ones at the same place, and two sheets of one activity are left alone.
 */
export const A07: Rule = {
  code: 'A07',
  name: 'person-in-two-places',
  title: '同一人同时参加两场活动',
  group: 'activities',
  severity: 'error',
  needs: ['attendance.cert', 'attendance.date'],
  yieldsTo: ['A03'],
  basis: 'accounting practice',
  *check(context) {
    const days = new Map<string, AttendanceStanding[]>();
    for (const signIn of signIns(context, 'cert', 'date')) {
      const { ledger, row } = signIn;
      const { id } = personIn(row.cert);
      const date = dayOfSignIn(signIn);
      if (id === null || date === null) continue;
      const key = `${id} ${date}`;
      const earlier = days.get(key) ?? [];
      days.set(key, [...earlier, signIn]);
      const clash = worstClash(earlier, signIn);
      if (!clash) continue;
      const number = maskNumber(row.cert?.text ?? '');
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        actual: number,
        figures: {
          variant: clash.severity === 'error' ? 'overlap' : 'same-day',
          number,
          date: formatDate(date),
          sheet: clash.with.ledger.sheet,
          cell: cellRef(clash.with.row.row, clash.with.ledger.columns.get('cert')?.first ?? 0),
        },
        severity: clash.severity,
        explainedBy: [
          { sheet: ledger.sheet, row: row.row },
          ...[signIn, clash.with].flatMap(({ activity }) => rowsOf(activity)),
        ],
      });
    }
  },
};

interface Clash {
  readonly with: AttendanceStanding;
  readonly severity: Severity;
}

function worstClash(earlier: readonly AttendanceStanding[], later: AttendanceStanding): Clash | null {
  const clashes = earlier.flatMap((one) => {
    const severity = differ(one, later) ? clashOf(one.activity, later.activity) : null;
    return severity === null ? [] : [{ with: one, severity }];
  });
  return clashes.find(({ severity }) => severity === 'error') ?? clashes[0] ?? null;
}

/** Whether two sign-ins are surely for two activities. */
function differ(a: AttendanceStanding, b: AttendanceStanding): boolean {
  if (a.activity && b.activity) return a.activity !== b.activity;
  const [one, other] = [squeeze(a.row.activity), squeeze(b.row.activity)];
  if (one !== '' && other !== '') return !one.includes(other) && !other.includes(one);
  const [hosts, others] = [hostsOfSignIn(a), hostsOfSignIn(b)];
  return hosts.length > 0 && others.length > 0 && !hosts.some((host) => others.includes(host));
}

function clashOf(a: Activity | null, b: Activity | null): Severity | null {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first && second) return overlap(first, second) ? 'error' : null;
  const [place, other] = [placeOf(a), placeOf(b)];
  return place !== '' && place === other ? null : 'warning';
}

const timeOf = (activity: Activity | null) => readTimeSpan(activity?.rows[0]?.row.start_time ?? '');
const placeOf = (activity: Activity | null) => squeeze(activity?.rows[0]?.row.place ?? '');

function rowsOf(activity: Activity | null) {
  return (activity?.rows ?? []).map(({ ledger, row }) => ({ sheet: ledger.sheet, row: row.row }));
}
