import { heldActivities, isParticipantRow, type ActivityStanding } from '../../ledgers/derive/activities';
import { hasColumn } from '../place';
import type { CheckContext } from '../rule';

/**
 * Every row of the activity ledgers that have one of the columns, called-off activities left out, in
 * workbook order.
 */
export function activityRecords(context: CheckContext, ...fields: readonly string[]): ActivityStanding[] {
  const { standings } = heldActivities(context.ledgers, context.fiscalYear);
  return standings.filter(({ ledger, activity }) => {
    return activity.reason !== 'cancelled' && hasColumn(ledger, ...fields);
  });
}

/**
 * Whether a row only continues the activity above it: a participant below the activity's first row, or
 * a row of a block whose figures are merged.
 */
export function continuesAbove({ ledger, row }: ActivityStanding): boolean {
  if (ledger.troubles.has(row.row, 'participants', 'covered')) return true;
  return isParticipantRow(row) && row.theme === '' && row.participants === null;
}
