import {
  participations,
  rosterStandings,
  visitStandings,
  type RosterStanding,
} from '../ledgers/derive/people';
import type { Ledgers } from '../ledgers/ledgers';
import type { Undetermined } from '../rules/rule';
import { multiplyRational, rational } from '../values/rational';
import { counted, labelOf, ledgerGap, leftOut, maskedOf, part, rowsUnreadable, unmeasured } from './evidence';
import type { Evidence, ExclusionReason, Measure } from './measure';
import { labelOfParticipant, participantsGap } from './participants';
import { settle } from './settle';

const KEY = 'key-person-coverage';

/**
 * 协会重点残疾人覆盖率: people of the roster among the participants or the visited ÷ people of the
 * roster × 100, by 18-digit ID. A name with 活动 (协会活动…覆盖率) asks for participants only.
 */
export const keyPersonCoverage: Measure = {
  subject: 'key-person-coverage',
  unit: '%',
  measure: ({ ledgers, fiscalYear }, target) => {
    const gap = ledgerGap('roster', ledgers.roster);
    if (gap) return unmeasured(KEY, gap, [], { kind: 'percentage' });
    const visitsCount = !/活动/.test(target?.name ?? '');
    const contacts = contactsOf(ledgers, fiscalYear, visitsCount);
    const roster = rosterStandings(ledgers);
    const people = roster.filter(({ reason }) => reason === null);
    const met = new Set(contacts.flatMap(({ id, reason }) => (reason === null && id !== null ? [id] : [])));
    const reached = people.filter(({ id }) => id !== null && met.has(id)).length;
    const doubt = doubtOf(ledgers, people, contacts, visitsCount);
    const parts = [
      part(
        'numerator',
        people.map((person) => numeratorRow(person, met)),
      ),
      part('denominator', roster.map(denominatorRow)),
      part('reached', contactRows(contacts, people)),
    ];
    if (people.length === 0) return unmeasured(KEY, NOBODY, parts, { kind: 'percentage' });
    const share = (count: number) => multiplyRational(rational(count, people.length), rational(100));
    const high = doubt.possible === null ? people.length : Math.min(people.length, reached + doubt.possible);
    return {
      ...settle({ low: share(reached), high: share(high) }, '%', target, doubt.why),
      parts,
      combination: { kind: 'percentage' },
      asides: [],
      method: {
        key: visitsCount ? KEY : 'key-person-coverage-activities',
        figures: { reached, people: people.length },
      },
    };
  },
};

const NOBODY: Undetermined = { kind: 'undetermined', reason: 'ledger-empty', figures: { ledger: 'roster' } };

/** A row by which somebody was reached: a participation or a visit. */
interface Contact {
  readonly place: Parameters<typeof counted>[0];
  readonly kind: 'attendance' | 'activities' | 'visits';
  readonly id: string | null;
  readonly reason: ExclusionReason | null;
  readonly uncertain: boolean;
  readonly label: string;
}

function contactsOf(ledgers: Ledgers, fiscalYear: number, visitsCount: boolean): Contact[] {
  const took = participations(ledgers, fiscalYear).map((one): Contact => {
    const { source: kind, id, reason, uncertain } = one;
    return { place: one, kind, id, reason, uncertain, label: labelOfParticipant(one) };
  });
  const visits = visitsCount ? visitStandings(ledgers, fiscalYear) : [];
  const visited = visits.map((one): Contact => {
    const { id, reason, uncertain, row } = one;
    return {
      place: one,
      kind: 'visits',
      id,
      reason,
      uncertain,
      label: labelOf(row.date, row.visitor, maskedOf(row.cert)),
    };
  });
  return [...took, ...visited];
}

/** How many more could have been reached (null: any number), and why that is not known. */
function doubtOf(
  ledgers: Ledgers,
  people: readonly RosterStanding[],
  contacts: readonly Contact[],
  visitsCount: boolean,
): { possible: number | null; why: Undetermined | null } {
  const missing =
    participantsGap(ledgers) ?? (visitsCount ? ledgerGap('visits', ledgers.visits, 'cert', 'date') : null);
  if (missing) return { possible: null, why: missing };
  const unmatched = people.filter(({ id }) => id === null).length;
  const unread = contacts.filter(({ uncertain }) => uncertain);
  const why =
    rowsUnreadable('roster', unmatched) ?? rowsUnreadable(unread[0]?.kind ?? 'roster', unread.length);
  return { possible: unmatched + unread.length, why };
}

function numeratorRow(person: RosterStanding, met: ReadonlySet<string>): Evidence {
  const label = labelOfPerson(person);
  if (person.id === null) return leftOut(person, label, 'no-id');
  return met.has(person.id) ? counted(person, label) : leftOut(person, label, 'not-reached');
}

function denominatorRow(person: RosterStanding): Evidence {
  const label = labelOfPerson(person);
  return person.reason === null ? counted(person, label) : leftOut(person, label, person.reason);
}

function labelOfPerson({ row }: RosterStanding): string {
  return labelOf(row.person, maskedOf(row.cert) || maskedOf({ text: row.id }));
}

/** The contacts by which people of the roster were reached; the first of each counts. */
function contactRows(contacts: readonly Contact[], people: readonly RosterStanding[]): Evidence[] {
  const wanted = new Set(people.flatMap(({ id }) => (id === null ? [] : [id])));
  return contacts.map(({ place, label, id, reason }) => {
    if (reason !== null || id === null) return leftOut(place, label, reason ?? 'no-id');
    return wanted.delete(id) ? counted(place, label) : leftOut(place, label, 'duplicate');
  });
}
