import type { Association } from '../../values/association';
import type { CalendarDate } from '../../values/calendar';
import { squeeze } from '../../values/text';
import { hostsIn } from './activity-words';
import type { AttendanceRow } from '../kinds/attendance';

/** What an activity is known by. */
export interface ActivityKey {
  readonly date: CalendarDate | null;
  readonly hosts: readonly Association[];
  /** Squeezed. */
  readonly theme: string;
}

/** Shorter themes (培训) stand inside too many others to tell an activity. */
const SHORTEST_PART = 4;

/**
 * Finds the activity of a sign-in row: by its name, date and association, each as far as given;
 * failing that by date and association. Null where none or several fit.
 */
export class AttendanceMatcher<A extends ActivityKey> {
  readonly #activities: readonly A[];
  readonly #found = new Map<string, A | null>();

  constructor(activities: readonly A[]) {
    this.#activities = activities;
  }

  find(row: Pick<AttendanceRow, 'date' | 'activity' | 'association'>): A | null {
    const theme = squeeze(row.activity);
    const hosts = hostsIn(row.association);
    const key = `${row.date ?? ''}|${hosts.join()}|${theme}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#search({ date: row.date, hosts, theme });
    this.#found.set(key, found);
    return found;
  }

  #search(wanted: ActivityKey): A | null {
    const { date, hosts, theme } = wanted;
    if (date === null && hosts.length === 0 && theme === '') return null;
    const near = this.#activities.filter(
      (activity) =>
        (date === null || activity.date === date) &&
        (hosts.length === 0 || hosts.some((host) => activity.hosts.includes(host))),
    );
    if (theme === '') return only(near);
    const same = near.filter((activity) => activity.theme === theme);
    if (same.length > 0) return only(same);
    const alike = near.filter((activity) => overlaps(activity.theme, theme));
    if (alike.length > 0) return only(alike);
    return date !== null && hosts.length > 0 ? only(near) : null;
  }
}

function overlaps(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && long.includes(short);
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
