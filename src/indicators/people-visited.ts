import { visitStandings, type VisitStanding } from '../ledgers/derive/people';
import type { CalendarDate } from '../values/calendar';
import { rational } from '../values/rational';
import { counted, labelOf, ledgerGap, leftOut, maskedOf, rowsUnreadable } from './evidence';
import type { Evidence, Measure, MeasureContext } from './measure';
import { measureTally, type TallyOrGap } from './tally';

/** 走访人数: distinct people (18-digit ID) visited in the year; people, not person-times. */
export const peopleVisited: Measure = {
  subject: 'people-visited',
  unit: '人',
  measure: (context, target) =>
    measureTally(tallyVisited(context, null), 'people-visited', '人', target, context),
};

/** People visited in the year, up to and including a day where one is given. */
export function tallyVisited({ ledgers, fiscalYear }: MeasureContext, by: CalendarDate | null): TallyOrGap {
  const gap = ledgerGap('visits', ledgers.visits, 'date', 'cert');
  if (gap) return gap;
  const met = new Set<string>();
  const standings = visitStandings(ledgers, fiscalYear);
  const unreadable = standings.filter(({ uncertain }) => uncertain).length;
  return {
    rows: standings.map((standing) => evidenceOf(standing, by, met)),
    possible: rational(unreadable),
    unsure: rowsUnreadable('visits', unreadable),
  };
}

/** A person's first visit in the sheet may lie after the day, and a later row before it. */
function evidenceOf(standing: VisitStanding, by: CalendarDate | null, met: Set<string>): Evidence {
  const { row, id, reason } = standing;
  const label = labelOf(row.date, row.visitor, maskedOf(row.cert));
  if (id === null || (reason !== null && reason !== 'duplicate')) {
    return leftOut(standing, label, reason ?? 'no-id');
  }
  if (by !== null && row.date !== null && row.date > by) return leftOut(standing, label, 'after-deadline');
  if (met.has(id)) return leftOut(standing, label, 'duplicate');
  met.add(id);
  return counted(standing, label);
}
