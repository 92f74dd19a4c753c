import { personIn } from '../../ledgers/derive/person';
import type { Ledger } from '../../ledgers/ledger';
import type { CertificateCell } from '../../ledgers/spec';
import { personId, readCategories, readLevel, type Category } from '../../values/certificate';
import { squeeze } from '../../values/text';
import type { CheckContext } from '../rule';

/** What one row of a ledger says of a person. */
export interface Sighting {
  readonly ledger: Ledger<{ readonly row: number }>;
  readonly row: number;
  /** The 18-digit ID. */
  readonly id: string;
  /** Null where the name is blank, masked, or may be somebody else's. */
  readonly name: string | null;
  readonly category: Told<readonly Category[]> | null;
  readonly level: Told<number> | null;
}

/** A property and the column that told it. */
interface Told<T> {
  readonly value: T;
  readonly field: 'category' | 'level' | 'cert';
}

interface PersonRow {
  readonly row: number;
  readonly cert: CertificateCell | null;
  readonly person?: string;
  readonly id?: string;
  readonly category?: string;
  readonly level?: string;
  readonly role?: string;
}

/** Every row of the ledgers that names a person by ID, in workbook order. */
export function sightings({ ledgers, recognised }: CheckContext): Sighting[] {
  const seen = [
    ...ledgers.activities.flatMap((ledger) => sightingsIn(ledger)),
    ...ledgers.attendance.flatMap((ledger) => sightingsIn(ledger)),
    ...ledgers.visits.flatMap((ledger) => sightingsIn(ledger)),
    ...ledgers.certificates.flatMap((ledger) => sightingsIn(ledger)),
    // The number of an answer sheet (问卷编号) is no ID.
    ...ledgers.satisfaction.flatMap((ledger) => sightingsIn(ledger, (row) => ({ ...row, id: '' }))),
    ...ledgers.roster.flatMap((ledger) => sightingsIn(ledger)),
  ];
  const tab = new Map(recognised.order.map((sheet, index) => [sheet, index]));
  return seen.sort((a, b) => (tab.get(a.ledger.sheet) ?? 0) - (tab.get(b.ledger.sheet) ?? 0));
}

function sightingsIn<R extends PersonRow>(
  ledger: Ledger<R>,
  read: (row: R) => PersonRow = (row) => row,
): Sighting[] {
  return ledger.rows.map(read).flatMap((row) => {
    const id = personIn(row.cert).id ?? personId(row.id ?? '');
    if (id === null) return [];
    return [{ ledger, row: row.row, id, name: nameOf(row), category: categoryOf(row), level: levelOf(row) }];
  });
}

/** Relatives sign in with the number of the person they come for. */
const RELATIVE = /亲友|亲属|家属|家长|监护|陪|代/;
const WHOLE_NAME = /^[\p{Script=Han}A-Za-z]{2,}$/u;

function nameOf({ person = '', role = '' }: PersonRow): string | null {
  const noted = /[(（【[]/.test(person) && RELATIVE.test(person);
  if (noted || RELATIVE.test(role)) return null;
  const name = squeeze(person)
    .replace(/[([【].*$/, '')
    .replace(/[·•.]/g, '');
  return WHOLE_NAME.test(name) && !/某/.test(name) ? name : null;
}

function categoryOf({ category = '', cert }: PersonRow): Told<readonly Category[]> | null {
  const stated = readCategories(category);
  if (stated.length > 0) return { value: stated, field: 'category' };
  const certificate = cert?.certificate;
  return certificate ? { value: [certificate.category], field: 'cert' } : null;
}

function levelOf({ level = '', cert }: PersonRow): Told<number> | null {
  const stated = readLevel(level);
  if (stated !== null) return { value: stated, field: 'level' };
  const certificate = cert?.certificate;
  return certificate ? { value: certificate.level, field: 'cert' } : null;
}

/** The first row, in workbook order, that says something of a person, by ID. */
export class FirstSightings {
  readonly #byId = new Map<string, Sighting>();

  /** The first sighting of the person where it stands in an earlier sheet; remembers the very first. */
  beforeSheetOf(sighting: Sighting): Sighting | null {
    const first = this.#byId.get(sighting.id) ?? sighting;
    this.#byId.set(sighting.id, first);
    return first.ledger === sighting.ledger ? null : first;
  }
}
