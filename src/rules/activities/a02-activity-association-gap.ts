import { hostsOf } from '../../ledgers/derive/activities';
import { ASSOCIATIONS } from '../../values/association';
import { cellOf, hasColumn, problem } from '../place';
import { quote } from '../quote';
import type { Rule } from '../rule';
import { activityRecords, continuesAbove } from './records';

/**
 * Fires where an activity names none of the five associations, and once for each association without
 * any activity. Joint activities (盲协、聋协) and 五个专门协会 name their hosts. Called-off activities do not
 * count; one dated outside the year is A01's. An association is not called idle while unnamed
 * activities could be all that is missing.
 */
export const A02: Rule = {
  code: 'A02',
  name: 'activity-association-gap',
  title: '活动协会不明或协会无活动',
  group: 'activities',
  severity: 'error',
  needs: ['activities.association'],
  yieldsTo: [],
  basis: 'the project document',
  *check(context) {
    const records = activityRecords(context, 'date', 'association', 'theme');
    const active = new Set(records.flatMap(({ row }) => hostsOf(row)));
    const unnamed = records.filter((record) => hostsOf(record.row).length === 0 && !continuesAbove(record));
    for (const { ledger, row } of unnamed) {
      if (!hasColumn(ledger, 'association')) continue;
      const text = quote(row.association);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'association'),
        expected: ASSOCIATIONS.join('/'),
        actual: text || null,
        figures: { variant: text === '' ? 'blank' : 'unknown', text },
      });
    }
    const idle = ASSOCIATIONS.filter((association) => !active.has(association));
    if (idle.length <= unnamed.length) return;
    const sheet =
      context.ledgers.activities.find((ledger) => hasColumn(ledger, 'association'))?.sheet ?? null;
    for (const association of idle) {
      const figures = { variant: 'idle', association };
      yield problem({ sheet, range: null, expected: '≥1', actual: '0', figures });
    }
  },
};
