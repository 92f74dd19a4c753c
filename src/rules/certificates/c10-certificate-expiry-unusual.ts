import {
  calendarDate,
  dayOf,
  daysBetween,
  formatDate,
  monthOf,
  yearOf,
  type CalendarDate,
} from '../../values/calendar';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { certificateRows } from './rows';

const YEARS = 10;

/**
 * Fires when a card does not expire ten years after it was made. Leaves alone the day before the tenth
 * anniversary, 长期 and blank cells, and a renewal (换领), which may run up to a year longer because it
 * is allowed in the old card's last year.
 */
export const C10: Rule = {
  code: 'C10',
  name: 'certificate-expiry-unusual',
  title: '有效期不是十年',
  group: 'certificates',
  severity: 'info',
  needs: ['certificates.issue_date', 'certificates.valid_to'],
  yieldsTo: [],
  basis: 'seen in published material',
  *check(context) {
    for (const { ledger, row } of certificateRows(context, 'issue_date', 'valid_to')) {
      if (row.issue_date === null || row.valid_to === null) continue;
      const due = yearsLater(row.issue_date, YEARS);
      const over = daysBetween(due, row.valid_to);
      const renewal = /换/.test(row.business);
      if (over >= -1 && over <= (renewal ? 366 : 0)) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'valid_to'),
        expected: formatDate(due),
        actual: formatDate(row.valid_to),
        figures: {
          expected: formatDate(due),
          actual: formatDate(row.valid_to),
          issued: formatDate(row.issue_date),
        },
      });
    }
  },
};

/** 29 February becomes 1 March where the later year has no such day. */
function yearsLater(date: CalendarDate, years: number): CalendarDate {
  const year = yearOf(date) + years;
  return calendarDate(year, monthOf(date), dayOf(date)) ?? ((year * 10_000 + 301) as CalendarDate);
}
