import type { Placed } from '../../ledgers/derive/placed';
import type { VisitRow } from '../../ledgers/kinds/visits';
import { formatDate } from '../../values/calendar';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { visitRecords } from './records';

/**
 * Fires when one visitor makes more visits on one day than the setting allows, once a visitor and day,
 * at the visit that first passes it. Several names in one cell are several visitors; an organisation
 * (盲协, 区残联) has many legs and is left alone. Visits have no time of day, so two places at once
 * cannot be told.
 */
export const V05: Rule = {
  code: 'V05',
  name: 'visitor-day-implausible',
  title: '走访人当日行程不合理',
  group: 'visits',
  severity: 'warning',
  needs: ['visits.visitor', 'visits.date'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const limit = context.settings.visitsPerDay;
    for (const { visitor, visits } of visitorDays(visitRecords(context, 'visitor'))) {
      const passing = visits[limit];
      if (!passing || passing.row.date === null) continue;
      yield problem({
        sheet: passing.ledger.sheet,
        range: cellOf(passing.ledger, passing.row.row, 'visitor'),
        expected: `≤${limit}`,
        actual: String(visits.length),
        figures: { visitor, date: formatDate(passing.row.date), count: visits.length, limit },
      });
    }
  },
};

interface VisitorDay {
  readonly visitor: string;
  readonly visits: Placed<VisitRow>[];
}

function visitorDays(records: readonly Placed<VisitRow>[]): Iterable<VisitorDay> {
  const days = new Map<string, VisitorDay>();
  for (const placed of records) {
    const { date, visitor: cell } = placed.row;
    if (date === null) continue;
    for (const visitor of new Set(visitorsIn(cell))) {
      const key = `${visitor} ${date}`;
      const day = days.get(key) ?? { visitor, visits: [] };
      days.set(key, day);
      day.visits.push(placed);
    }
  }
  return days.values();
}

const ORGANISATION = /(?:协会?|会|联|队|组|社区|街道|办|等人?)$/;

/** The people of a visitor cell. Spaces only spread a short name (张 三) and separate nobody. */
function visitorsIn(text: string): string[] {
  return squeeze(text)
    .split(/[、,;/]/)
    .filter((name) => !/^[-—]*$/.test(name) && !ORGANISATION.test(name));
}
