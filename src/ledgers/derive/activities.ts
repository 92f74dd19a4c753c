import type { Association } from '../../values/association';
import { yearOf, type CalendarDate } from '../../values/calendar';
import { squeeze } from '../../values/text';
import type { ActivityRow } from '../kinds/activities';
import type { AttendanceRow } from '../kinds/attendance';
import type { TroubleKind } from '../ledger';
import type { Ledgers } from '../ledgers';
import { hostsOf, isCancelled } from './activity-words';
import { AttendanceMatcher } from './attendance-match';
import { oncePerYear } from './once';
import { personIn } from './person';
import { placedRows, type Placed } from './placed';

export { hostsIn, hostsOf } from './activity-words';

/** Why an activity row does not count as an activity of the year. */
type ActivityExclusion =
  'cancelled' | 'date-outside-year' | 'date-unreadable' | 'no-association' | 'no-participants' | 'duplicate';

/** How many took part: a number, a vague one (50余人), one that cannot be read, or none recorded. */
type Participants =
  | { readonly kind: 'counted'; readonly count: number; readonly from: 'column' | 'rows' | 'attendance' }
  | { readonly kind: 'vague' | 'unreadable' | 'unrecorded' };

/** One activity: the rows with the same date, set of hosts and theme. */
export interface Activity {
  readonly date: CalendarDate | null;
  readonly hosts: readonly Association[];
  /** Squeezed. */
  readonly theme: string;
  readonly rows: readonly Placed<ActivityRow>[];
  /** Sign-in rows that belong to it; staff, volunteers and absent people left out. */
  readonly attendees: readonly Placed<AttendanceRow>[];
  readonly participants: Participants;
  /** Null where it counts: held in the year, by an association, with participants. */
  readonly reason: Exclude<ActivityExclusion, 'duplicate'> | null;
  /** It is left out only for a cell that could not be read, so it may have counted. */
  readonly uncertain: boolean;
}

/** A row of an activity ledger and whether it counts. */
export interface ActivityStanding extends Placed<ActivityRow> {
  readonly activity: Activity;
  /** `duplicate` for every row of a counting activity after its first. */
  readonly reason: ActivityExclusion | null;
  readonly uncertain: boolean;
}

/** A sign-in row and the activity it belongs to; null where none or several fit. */
export interface AttendanceStanding extends Placed<AttendanceRow> {
  readonly activity: Activity | null;
  /** Staff and volunteers (工作人员, 志愿者), or the sign cell says absent. */
  readonly leftOut: boolean;
}

export interface Activities {
  /** Every distinct activity, counting or not, in workbook order. */
  readonly all: readonly Activity[];
  /** Those that count. */
  readonly held: readonly Activity[];
  /** Every row, in workbook order. */
  readonly standings: readonly ActivityStanding[];
  readonly attendance: readonly AttendanceStanding[];
}

const STAFF = /工作人员|志愿者/;
const ABSENT = /^(?:否|未到|未参加|未签到?|缺席|请假|×|x|✗)$/i;

/** Whether a row of an activity ledger is one participant, and not the whole activity. */
export function isParticipantRow(row: Pick<ActivityRow, 'person' | 'cert'>): boolean {
  return row.person !== '' || row.cert !== null;
}

/**
 * The activities of a workbook, judged for a year: distinct by date, set of hosts and theme. The
 * participants are those of the count column; where it is missing, the rows where each is a
 * participant, or else the sign-in rows.
 */
export const heldActivities: (ledgers: Ledgers, fiscalYear: number) => Activities = oncePerYear(
  (ledgers, fiscalYear) => {
    const rows = placedRows(ledgers.activities);
    const groups = groupRows(rows);
    const matcher = new AttendanceMatcher(groups);
    const attendance = placedRows(ledgers.attendance).map((placed) => {
      const group = matcher.find(placed.row);
      const leftOut = STAFF.test(placed.row.role) || ABSENT.test(squeeze(placed.row.sign));
      if (group && !leftOut) group.attendees.push(placed);
      return { placed, group, leftOut };
    });
    const judged = new Map(groups.map((group) => [group, judge(group, fiscalYear)]));
    const all = [...judged.values()];
    const ofRow = new Map(
      all.flatMap((activity) => activity.rows.map((placed) => [placed, activity] as const)),
    );
    return {
      all,
      held: all.filter((activity) => activity.reason === null),
      standings: standingsOf(rows, (placed) => ofRow.get(placed) as Activity),
      attendance: attendance.map(({ placed, group, leftOut }) => ({
        ...placed,
        activity: (group && judged.get(group)) ?? null,
        leftOut,
      })),
    };
  },
);

interface Group {
  readonly date: CalendarDate | null;
  readonly hosts: readonly Association[];
  readonly theme: string;
  readonly rows: Placed<ActivityRow>[];
  readonly attendees: Placed<AttendanceRow>[];
}

function groupRows(rows: readonly Placed<ActivityRow>[]): Group[] {
  const groups = new Map<string, Group>();
  for (const placed of rows) {
    const { row } = placed;
    const hosts = hostsOf(row);
    const theme = squeeze(row.theme);
    // A called-off activity is told apart from one that was held on the same day after all.
    const key = `${row.date ?? ''}|${hosts.join()}|${theme}|${isCancelled(row)}`;
    const group = groups.get(key);
    if (group) group.rows.push(placed);
    else groups.set(key, { date: row.date, hosts, theme, rows: [placed], attendees: [] });
  }
  return [...groups.values()];
}

function judge(group: Group, fiscalYear: number): Activity {
  const participants = participantsOf(group);
  const reason = reasonOf(group, participants, fiscalYear);
  const noColumn = !group.rows.some(({ ledger }) => ledger.columns.has('participants'));
  const uncertain =
    (reason === 'date-unreadable' && group.hosts.length > 0 && hasParticipants(participants) !== false) ||
    (reason === 'no-participants' &&
      (participants.kind === 'unreadable' || (participants.kind === 'unrecorded' && noColumn)));
  return { ...group, participants, reason, uncertain };
}

function reasonOf(
  group: Group,
  participants: Participants,
  fiscalYear: number,
): Exclude<ActivityExclusion, 'duplicate'> | null {
  if (group.rows.some(({ row }) => isCancelled(row))) return 'cancelled';
  if (group.date === null) return 'date-unreadable';
  if (yearOf(group.date) !== fiscalYear) return 'date-outside-year';
  if (group.hosts.length === 0) return 'no-association';
  return hasParticipants(participants) === true ? null : 'no-participants';
}

/** Undefined where it cannot be told. */
function hasParticipants(participants: Participants): boolean | undefined {
  switch (participants.kind) {
    case 'counted':
      return participants.count > 0;
    case 'vague':
      return true;
    case 'unreadable':
      return undefined;
    case 'unrecorded':
      return false;
  }
}

function participantsOf(group: Group): Participants {
  const stated = largestStated(group.rows);
  if (stated !== null) return { kind: 'counted', count: stated, from: 'column' };
  const people = group.rows.filter(({ row }) => isParticipantRow(row));
  if (people.length > 0) {
    return { kind: 'counted', count: countPeople(people), from: 'rows' };
  }
  if (group.attendees.length > 0) {
    return { kind: 'counted', count: countPeople(group.attendees), from: 'attendance' };
  }
  if (troubled(group, 'vague')) return { kind: 'vague' };
  return {
    kind: troubled(group, 'unreadable', 'formula-error', 'no-cached-value') ? 'unreadable' : 'unrecorded',
  };
}

/** Rows that repeat an activity may state different counts; the order of rows must not decide. */
function largestStated(rows: readonly Placed<ActivityRow>[]): number | null {
  return rows.reduce<number | null>((most, { row: { participants } }) => {
    return participants !== null && (most === null || participants > most) ? participants : most;
  }, null);
}

function troubled(group: Group, ...kinds: readonly TroubleKind[]): boolean {
  return group.rows.some(({ ledger, row }) => ledger.troubles.has(row.row, 'participants', ...kinds));
}

/** One person signed in twice at one activity is one; rows without a number are one each. */
function countPeople(rows: readonly Placed<Pick<ActivityRow, 'row' | 'cert'>>[]): number {
  const ids = new Set<string>();
  let unnumbered = 0;
  for (const { row } of rows) {
    const { id } = personIn(row.cert);
    if (id === null) unnumbered += 1;
    else ids.add(id);
  }
  return ids.size + unnumbered;
}

function standingsOf(
  rows: readonly Placed<ActivityRow>[],
  activityOf: (placed: Placed<ActivityRow>) => Activity,
): ActivityStanding[] {
  const seen = new Set<Activity>();
  return rows.map((placed) => {
    const activity = activityOf(placed);
    const reason = activity.reason ?? (seen.has(activity) ? 'duplicate' : null);
    seen.add(activity);
    return { ...placed, activity, reason, uncertain: activity.uncertain };
  });
}
