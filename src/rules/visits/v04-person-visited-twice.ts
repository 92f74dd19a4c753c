import { formatDate } from '../../values/calendar';
import { maskNumber } from '../../values/certificate';
import { cellRef } from '../../values/cell-ref';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { visitsOfYear, type VisitOfPerson } from './records';

/**
 * Fires at each later visit of the year to a person who was visited before, told by the 18-digit ID
 * over all visits ledgers; the person counts once. A visit in another year is no second one of this.
 */
export const V04: Rule = {
  code: 'V04',
  name: 'person-visited-twice',
  title: '同一人重复走访',
  group: 'visits',
  severity: 'warning',
  needs: ['visits.cert'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const first = new Map<string, VisitOfPerson>();
    for (const visit of visitsOfYear(context).known) {
      const earlier = first.get(visit.id);
      if (!earlier) {
        first.set(visit.id, visit);
        continue;
      }
      const { ledger, row } = visit;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        actual: maskNumber(row.cert?.text ?? ''),
        figures: {
          number: maskNumber(row.cert?.text ?? ''),
          sheet: earlier.ledger.sheet,
          cell: cellRef(earlier.row.row, earlier.ledger.columns.get('cert')?.first ?? 0),
          date: earlier.row.date === null ? '' : formatDate(earlier.row.date),
        },
      });
    }
  },
};
