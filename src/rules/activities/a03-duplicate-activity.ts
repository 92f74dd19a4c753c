import { isParticipantRow, type ActivityStanding } from '../../ledgers/derive/activities';
import { formatDate } from '../../values/calendar';
import { cellRef } from '../../values/cell-ref';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import { quote } from '../quote';
import type { Rule } from '../rule';
import { activityRecords, continuesAbove } from './records';

/**
 * Fires at the later of two rows with the same hosts, date and theme, on one sheet or on two. Rows that
 * name one participant each, and rows of a merged block, belong to one activity and are left alone.
 */
export const A03: Rule = {
  code: 'A03',
  name: 'duplicate-activity',
  title: '活动重复登记',
  group: 'activities',
  severity: 'error',
  needs: ['activities.association', 'activities.date', 'activities.theme'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const first = new Map<string, ActivityStanding>();
    for (const record of activityRecords(context, 'theme')) {
      const { ledger, row, activity } = record;
      if (row.date === null || activity.theme === '') continue;
      if (isParticipantRow(row) || continuesAbove(record)) continue;
      const hosts = activity.hosts.join('、') || squeeze(row.association);
      const key = `${row.date}|${hosts}|${activity.theme}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, record);
        continue;
      }
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'date'),
        actual: formatDate(row.date),
        figures: {
          association: quote(hosts),
          date: formatDate(row.date),
          theme: quote(row.theme),
          sheet: earlier.ledger.sheet,
          cell: cellRef(earlier.row.row, earlier.ledger.columns.get('date')?.first ?? 0),
        },
      });
    }
  },
};
