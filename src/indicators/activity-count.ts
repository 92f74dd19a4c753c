import { heldActivities, type Activity, type ActivityStanding } from '../ledgers/derive/activities';
import type { Undetermined } from '../rules/rule';
import type { CalendarDate } from '../values/calendar';
import { rational } from '../values/rational';
import { columnAbsent, counted, labelOf, ledgerGap, leftOut, rowsUnreadable } from './evidence';
import type { Evidence, Measure, MeasureContext } from './measure';
import { measureTally, type TallyOrGap } from './tally';

/**
 * 专门协会开展活动次数: distinct activities (date, set of hosts, theme) held in the year, with
 * participants. A joint activity counts once, a cancelled one not at all.
 */
export const activityCount: Measure = {
  subject: 'activity-count',
  unit: '次',
  measure: (context, target) =>
    measureTally(tallyActivities(context, null), 'activity-count', '次', target, context),
};

/** Activities of the year, up to and including a day where one is given. */
export function tallyActivities(context: MeasureContext, by: CalendarDate | null): TallyOrGap {
  const { ledgers, fiscalYear } = context;
  const gap = ledgerGap('activities', ledgers.activities, 'association');
  if (gap) return gap;
  const { all, standings } = heldActivities(ledgers, fiscalYear);
  const uncertain = all.filter(mayCount);
  return {
    rows: standings.map((standing) => evidenceOf(standing, by)),
    possible: rational(uncertain.length),
    unsure: whyUncertain(uncertain),
  };
}

/** Left out only for what could not be read, be it a cell or a column that is not there. */
function mayCount(activity: Activity): boolean {
  if (activity.uncertain) return true;
  return activity.reason === 'no-association' && !hasColumn(activity, 'association');
}

function hasColumn(activity: Activity, field: string): boolean {
  return activity.rows.some(({ ledger }) => ledger.columns.has(field));
}

function whyUncertain(activities: readonly Activity[]): Undetermined | null {
  for (const activity of activities) {
    if (activity.reason === 'no-association') return columnAbsent('activities', 'association');
    if (activity.reason === 'no-participants' && !hasColumn(activity, 'participants')) {
      return columnAbsent('activities', 'participants');
    }
  }
  return rowsUnreadable('activities', activities.length);
}

function evidenceOf(standing: ActivityStanding, by: CalendarDate | null): Evidence {
  const { row, reason } = standing;
  const label = labelOfActivity(standing);
  if (reason !== null) return leftOut(standing, label, reason);
  const late = by !== null && row.date !== null && row.date > by;
  return late ? leftOut(standing, label, 'after-deadline') : counted(standing, label);
}

/** Date, hosts and theme of an activity's row. */
export function labelOfActivity({ row }: Pick<ActivityStanding, 'row'>): string {
  return labelOf(row.date, row.association, row.theme);
}
