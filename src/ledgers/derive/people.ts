import type { Association } from '../../values/association';
import { yearOf } from '../../values/calendar';
import { personId, readCategories, type Category } from '../../values/certificate';
import { squeeze } from '../../values/text';
import type { RosterPersonRow } from '../kinds/roster';
import type { VisitRow } from '../kinds/visits';
import type { Ledger } from '../ledger';
import type { Ledgers } from '../ledgers';
import type { CertificateCell } from '../spec';
import { heldActivities, isParticipantRow, type Activity } from './activities';
import { hostsIn } from './activity-words';
import { oncePerYear } from './once';
import { personIn } from './person';
import { placedRows, type Placed } from './placed';

export { personIn } from './person';

/** A row that names somebody at an activity: a sign-in, or a participant's row of an activity ledger. */
export interface Participation extends Placed<{
  readonly row: number;
  readonly cert: CertificateCell | null;
}> {
  readonly source: 'attendance' | 'activities';
  readonly activity: Activity | null;
  /** The 18-digit ID; null where there is none or it cannot be read. */
  readonly id: string | null;
  readonly reason: 'cancelled' | 'date-outside-year' | 'date-unreadable' | 'no-participants' | 'no-id' | null;
  /** Left out only for a cell that could not be read. */
  readonly uncertain: boolean;
}

/**
 * Who took part in the year's activities, a row each, in workbook order. A sign-in counts with
 * its activity, and by its own date where no activity can be told; an undated sheet is the year's.
 */
export const participations: (ledgers: Ledgers, fiscalYear: number) => readonly Participation[] = oncePerYear(
  (ledgers, fiscalYear) => {
    const { standings, attendance } = heldActivities(ledgers, fiscalYear);
    const signedIn = attendance.map(({ ledger, row, activity, leftOut }): Participation => {
      const base = { ledger, row, source: 'attendance' as const, activity };
      const own = ownDate(ledger, row.row, row.date, fiscalYear);
      const date = own ?? (activity ? activityGap(activity) : null);
      if (leftOut) return { ...base, ...identify(row.cert, 'no-participants') };
      return { ...base, ...identify(row.cert, date) };
    });
    const listed = standings
      .filter(({ row }) => isParticipantRow(row))
      .map(({ ledger, row, activity }): Participation => {
        const base = { ledger, row, source: 'activities' as const, activity };
        return { ...base, ...identify(row.cert, activityGap(activity)) };
      });
    return [...signedIn, ...listed];
  },
);

type DateGap = 'cancelled' | 'date-outside-year' | 'date-unreadable' | 'no-participants';

function ownDate(
  ledger: Ledger<{ readonly row: number }>,
  row: number,
  date: VisitRow['date'],
  fiscalYear: number,
): DateGap | null {
  if (date !== null) return yearOf(date) === fiscalYear ? null : 'date-outside-year';
  return ledger.troubles.has(row, 'date', 'unreadable', 'ambiguous', 'formula-error')
    ? 'date-unreadable'
    : null;
}

/** An activity without hosts or without a count still had the people who signed in. */
function activityGap(activity: Activity): DateGap | null {
  const { reason } = activity;
  return reason === 'cancelled' || reason === 'date-outside-year' || reason === 'date-unreadable'
    ? reason
    : null;
}

function identify(
  cert: CertificateCell | null,
  gap: DateGap | null,
): Pick<Participation, 'id' | 'reason' | 'uncertain'> {
  const { id, unreadable } = personIn(cert);
  if (gap !== null && gap !== 'date-unreadable') return { id, reason: gap, uncertain: false };
  if (id === null) return { id, reason: 'no-id', uncertain: unreadable };
  return { id, reason: gap, uncertain: gap !== null };
}

/** Distinct IDs of the people who took part in the year. */
export function participantIds(ledgers: Ledgers, fiscalYear: number): ReadonlySet<string> {
  const took = participations(ledgers, fiscalYear).filter(({ reason }) => reason === null);
  return new Set(took.flatMap(({ id }) => id ?? []));
}

/** A row of the visits ledgers and whether it adds a person. */
export interface VisitStanding extends Placed<VisitRow> {
  readonly id: string | null;
  /** The associations that its association cell names, or else its visitor cell (盲协主席张三). */
  readonly associations: readonly Association[];
  /** Whether the visit lies in the year; null where its date is missing or cannot be read. */
  readonly inYear: boolean | null;
  /** `duplicate` from a person's second visit on: people are counted, not person-times. */
  readonly reason: 'date-outside-year' | 'date-unreadable' | 'no-id' | 'duplicate' | null;
  readonly uncertain: boolean;
}

/** Every visit, in workbook order, judged for a year. */
export const visitStandings: (ledgers: Ledgers, fiscalYear: number) => readonly VisitStanding[] = oncePerYear(
  (ledgers, fiscalYear) => {
    const met = new Set<string>();
    return placedRows(ledgers.visits).map((placed): VisitStanding => {
      const { row } = placed;
      const { id, unreadable } = personIn(row.cert);
      const inYear = row.date === null ? null : yearOf(row.date) === fiscalYear;
      const own = hostsIn(row.association);
      const base = { ...placed, id, inYear, associations: own.length > 0 ? own : hostsIn(row.visitor) };
      if (inYear === false) return { ...base, reason: 'date-outside-year', uncertain: false };
      if (id === null) return { ...base, reason: 'no-id', uncertain: unreadable };
      if (inYear === null) return { ...base, reason: 'date-unreadable', uncertain: true };
      if (met.has(id)) return { ...base, reason: 'duplicate', uncertain: false };
      met.add(id);
      return { ...base, reason: null, uncertain: false };
    });
  },
);

/** A row of the roster of key persons. */
export interface RosterStanding extends Placed<RosterPersonRow> {
  readonly id: string | null;
  /** `no-id` stays on the roster: a person who cannot be matched is a person not reached. */
  readonly reason: 'not-on-register' | 'duplicate' | null;
}

const OFF_REGISTER = /^(?:否|不在册|×)$|注销|死亡|去世|病故|迁出|移出|退出|不在册|已故/;
const NOT_KEY = /^(?:否|非重点|不是|×)$/;

/** Every row of the rosters, in workbook order; each person counts once. */
export function rosterStandings(ledgers: Ledgers): readonly RosterStanding[] {
  const listed = new Set<string>();
  return placedRows(ledgers.roster).map((placed): RosterStanding => {
    const { row } = placed;
    const id = personIn(row.cert).id ?? personId(row.id);
    if (OFF_REGISTER.test(squeeze(row.status)) || NOT_KEY.test(squeeze(row.kind))) {
      return { ...placed, id, reason: 'not-on-register' };
    }
    if (id !== null && listed.has(id)) return { ...placed, id, reason: 'duplicate' };
    if (id !== null) listed.add(id);
    return { ...placed, id, reason: null };
  });
}

/**
 * The single categories of people whose number says 多重 (7), by ID, where the category column of
 * a roster, visits or certificate ledger names them: 多重(视力、肢体).
 */
export function namedComponents(ledgers: Ledgers): ReadonlyMap<string, ReadonlySet<Category>> {
  const named = new Map<string, Set<Category>>();
  for (const ledger of [...ledgers.roster, ...ledgers.visits, ...ledgers.certificates]) {
    for (const row of ledger.rows) {
      const { certificate } = row.cert ?? { certificate: null };
      if (certificate?.category !== 7) continue;
      const components = readCategories(row.category).filter((category) => category !== 7);
      if (components.length === 0) continue;
      const known = named.get(certificate.id) ?? new Set<Category>();
      components.forEach((category) => known.add(category));
      named.set(certificate.id, known);
    }
  }
  return named;
}
