import { dayOf, formatDate, monthOf, weekdayOf, yearOf, type CalendarDate } from '../../values/calendar';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { countedPayments, lineFigures } from './payments';

/** Public holidays that are the same day each year, as month × 100 + day. */
const HOLIDAYS: ReadonlySet<number> = new Set([101, 501, 1001, 1002, 1003]);

/**
 * Fires, for information, at the date of a payment on a Saturday, a Sunday or a holiday of fixed date.
 * Holidays of the lunar calendar and shifted working days (调休) differ each year and are not known here.
 */
export const E26: Rule = {
  code: 'E26',
  name: 'weekend-payment',
  title: '周末或节假日付款',
  group: 'expenditure-ledger',
  severity: 'info',
  needs: ['expenditure.date'],
  yieldsTo: ['E01', 'E02'],
  basis: 'accounting practice',
  *check({ ledgers, fiscalYear }) {
    for (const { ledger, row } of countedPayments(ledgers.expenditure, 'date')) {
      if (row.date === null || yearOf(row.date) !== fiscalYear) continue;
      const variant = dayOff(row.date);
      if (variant === null) continue;
      const date = formatDate(row.date);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'date'),
        actual: date,
        figures: { variant, ...lineFigures(row), date },
      });
    }
  },
};

function dayOff(date: CalendarDate): 'holiday' | 'saturday' | 'sunday' | null {
  if (HOLIDAYS.has(monthOf(date) * 100 + dayOf(date))) return 'holiday';
  const weekday = weekdayOf(date);
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : null;
}
