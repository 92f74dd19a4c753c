import { formatYuan, type Fen } from '../../values/money';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { activityRecords } from './records';

/**
 * Fires where an activity's expense per participant (元/人次) is above the ceiling (a setting). Without a
 * number of participants nothing is divided; exactly at the ceiling is within it.
 */
export const A10: Rule = {
  code: 'A10',
  name: 'activity-unit-cost-high',
  title: '活动人均费用偏高',
  group: 'activities',
  severity: 'warning',
  needs: ['activities.participants', 'activities.expense'],
  yieldsTo: ['A04', 'A12'],
  basis: 'accounting practice',
  *check(context) {
    const limit = context.settings.activityUnitCost;
    for (const { ledger, row, activity, reason } of activityRecords(context, 'expense')) {
      const { participants } = activity;
      if (row.expense === null || reason === 'duplicate' || participants.kind !== 'counted') continue;
      const { count } = participants;
      if (!(count > 0) || row.expense <= limit * count) continue;
      // Above the ceiling by less than a fen must not print as the ceiling itself.
      const each = formatYuan(Math.max(Math.round(row.expense / count), limit + 1) as Fen);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'expense'),
        expected: `≤${formatYuan(limit)}`,
        actual: each,
        figures: { expense: formatYuan(row.expense), participants: count, each, limit: formatYuan(limit) },
      });
    }
  },
};
