import { heldActivities } from '../../ledgers/derive/activities';
import type { CheckContext } from '../rule';

/** A count of the ledgers; `most` is above `sure` where rows could not be judged. */
export interface LedgerCount {
  readonly sure: number;
  /** Null where there is no telling how many more it may be. */
  readonly most: number | null;
  /** Rows that could not be judged. */
  readonly doubtful: number;
}

/** Activities held in the year, and how many more it may be. */
export function activityCount({ ledgers, fiscalYear }: CheckContext): LedgerCount {
  const { all, held } = heldActivities(ledgers, fiscalYear);
  const doubtful = all.filter(({ reason, uncertain }) => uncertain || reason === 'no-association').length;
  return { sure: held.length, most: held.length + doubtful, doubtful };
}

/** Person-times (人次) at the activities held in the year. */
export function personTimes(context: CheckContext): LedgerCount {
  const { held } = heldActivities(context.ledgers, context.fiscalYear);
  const counts = held.map(({ participants }) =>
    participants.kind === 'counted' ? participants.count : null,
  );
  const unknown = counts.filter((count) => count === null).length;
  const doubtful = unknown + activityCount(context).doubtful;
  const sure = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return { sure, most: doubtful > 0 ? null : sure, doubtful };
}
