import { formatDate, yearOf, type CalendarDate } from '../../values/calendar';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { lineFigures, payments } from './payments';

/**
 * Fires at the date of a payment after the year's deadline (完成时限, a setting) and still inside the
 * year; the deadline itself is in time. Leaves alone refunds and reversals, and dates outside the year (E01).
 */
export const E20: Rule = {
  code: 'E20',
  name: 'payment-after-deadline',
  title: '支出晚于完成时限',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.date'],
  yieldsTo: ['E01', 'E02'],
  basis: 'the project document',
  *check({ ledgers, settings, fiscalYear }) {
    const { month, day } = settings.deadline;
    // Only compared and printed, so a 29 February of a common year does no harm.
    const deadline = (fiscalYear * 10_000 + month * 100 + day) as CalendarDate;
    for (const { ledger, row } of payments(ledgers.expenditure, 'date')) {
      if (row.date === null || row.date <= deadline || yearOf(row.date) !== fiscalYear) continue;
      const date = formatDate(row.date);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'date'),
        expected: `≤${formatDate(deadline)}`,
        actual: date,
        figures: { ...lineFigures(row), date, deadline: formatDate(deadline) },
      });
    }
  },
};
