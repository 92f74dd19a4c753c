import { calendarDate, formatDate, yearOf } from '../../values/calendar';
import { cellOf, problem } from '../place';
import { quote } from '../quote';
import type { CheckContext, Rule } from '../rule';
import { activityRecords, continuesAbove } from './records';

/**
 * Error when an activity's date lies outside the fiscal year or cannot be read (the activity then
 * counts nowhere); warning when it lies in the year but after the deadline (a setting): late for 时效,
 * not wrong. Called-off activities are left alone.
 */
export const A01: Rule = {
  code: 'A01',
  name: 'activity-date-unfit',
  title: '活动日期超出年度或时限',
  group: 'activities',
  severity: 'error',
  needs: ['activities.date'],
  yieldsTo: [],
  basis: 'the project document',
  *check(context) {
    const year = context.fiscalYear;
    const deadline = deadlineOf(context);
    const inYear = `${year}-01-01～${year}-12-31`;
    for (const record of activityRecords(context, 'date')) {
      const { ledger, row } = record;
      const place = { sheet: ledger.sheet, range: cellOf(ledger, row.row, 'date') };
      if (row.date === null) {
        const raw = quote(ledger.troubles.at(row.row, 'date')[0]?.raw ?? '');
        const variant = raw === '' ? 'blank' : 'unreadable';
        if (variant === 'blank' && continuesAbove(record)) continue;
        yield problem({
          ...place,
          expected: inYear,
          actual: raw || null,
          figures: { variant, text: raw, year },
        });
        continue;
      }
      const date = formatDate(row.date);
      if (yearOf(row.date) !== year) {
        yield problem({
          ...place,
          expected: inYear,
          actual: date,
          figures: { variant: 'outside', date, year },
        });
      } else if (deadline !== null && row.date > deadline) {
        const limit = formatDate(deadline);
        const figures = { variant: 'late', date, deadline: limit, year };
        yield problem({ ...place, expected: `≤${limit}`, actual: date, figures, severity: 'warning' });
      }
    }
  },
};

function deadlineOf({ fiscalYear, settings }: CheckContext) {
  return calendarDate(fiscalYear, settings.deadline.month, settings.deadline.day);
}
