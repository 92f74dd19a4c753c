import { formatDate, monthOf, type CalendarDate } from '../../values/calendar';
import { addFen, formatYuan, sumFen, ZERO, type Fen } from '../../values/money';
import { compareRational, formatAgainst, rational } from '../../values/rational';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { countedPayments } from './payments';
import { percentage } from './percentage';

/**
 * Fires at the December payment with which December's spending first passes a share of the year's (a
 * setting). The last ten days need no test of their own: what they pass, December passes. Folded under
 * E20 where December lies after the deadline.
 */
export const E19: Rule = {
  code: 'E19',
  name: 'year-end-rush',
  title: '年末突击花钱',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.date', 'expenditure.amount'],
  yieldsTo: ['E20'],
  basis: 'accounting practice',
  *check({ ledgers, settings }) {
    const all = [...countedPayments(ledgers.expenditure, 'date')];
    const year = sumFen(all.map(({ spent }) => spent));
    const limit = percentage(settings.yearEndPercent);
    const shareOf = (spent: Fen) => rational(BigInt(spent) * 100n, year);
    const december = all
      .filter(({ row }) => row.date !== null && monthOf(row.date) === 12)
      .sort((a, b) => (a.row.date ?? 0) - (b.row.date ?? 0));
    const spent = sumFen(december.map((one) => one.spent));
    let running = ZERO;
    const passing = december.find((one) => {
      running = addFen(running, one.spent);
      return compareRational(shareOf(running), limit) > 0;
    });
    if (!passing) return;
    const share = formatAgainst(shareOf(spent), limit);
    yield problem({
      sheet: passing.ledger.sheet,
      range: cellOf(passing.ledger, passing.row.row, 'date'),
      expected: `≤${settings.yearEndPercent}%`,
      actual: `${share}%`,
      figures: {
        share,
        limit: settings.yearEndPercent,
        spent: formatYuan(spent),
        year: formatYuan(year),
        date: formatDate(passing.row.date as CalendarDate),
      },
    });
  },
};
