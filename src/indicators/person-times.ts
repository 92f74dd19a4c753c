import { heldActivities, type Activity, type ActivityStanding } from '../ledgers/derive/activities';
import type { Ledger } from '../ledgers/ledger';
import type { Undetermined } from '../rules/rule';
import { addRational, type Rational } from '../values/rational';
import { labelOfActivity } from './activity-count';
import {
  columnAbsent,
  counted,
  ledgerGap,
  leftOut,
  NOTHING,
  rationalOfCount,
  rowsUnreadable,
} from './evidence';
import type { Evidence, Measure, MeasureContext } from './measure';
import { measureTally, type TallyOrGap } from './tally';

/** 人次: the participants of the year's activities together, each as often as they came. */
export const personTimes: Measure = {
  subject: 'person-times',
  unit: '人次',
  measure: (context, target) =>
    measureTally(tallyPersonTimes(context), 'person-times', '人次', target, context),
};

function tallyPersonTimes({ ledgers, fiscalYear }: MeasureContext): TallyOrGap {
  const gap = ledgerGap('activities', ledgers.activities, 'association');
  if (gap) return gap;
  const { all, standings } = heldActivities(ledgers, fiscalYear);
  const unknown = all.filter((activity) => activity.uncertain || isVague(activity));
  return {
    rows: standings.map(evidenceOf),
    possible: possibleOf(unknown),
    unsure: whyUnknown(unknown),
  };
}

function isVague(activity: Activity): boolean {
  return activity.reason === null && activity.participants.kind !== 'counted';
}

/** Null as soon as one activity's count itself cannot be read. */
function possibleOf(activities: readonly Activity[]): Rational | null {
  let sum = NOTHING;
  for (const { participants } of activities) {
    if (participants.kind !== 'counted') return null;
    sum = addRational(sum, rationalOfCount(participants.count));
  }
  return sum;
}

function whyUnknown(activities: readonly Activity[]): Undetermined | null {
  const noColumn = activities.some(
    ({ participants, rows }) =>
      participants.kind === 'unrecorded' && !rows.some(({ ledger }) => ledger.columns.has('participants')),
  );
  return noColumn
    ? columnAbsent('activities', 'participants')
    : rowsUnreadable('activities', activities.length);
}

/** The row that states an activity's count carries it; otherwise its first row does. */
function evidenceOf(standing: ActivityStanding): Evidence {
  const { ledger, row, activity } = standing;
  const label = labelOfActivity(standing);
  if (activity.reason !== null) return leftOut(standing, label, activity.reason);
  const { participants } = activity;
  const count = participants.kind === 'counted' ? participants.count : null;
  const stating = activity.rows.find((placed) => placed.row.participants === count) ?? activity.rows[0];
  if (stating?.row !== row || stating.ledger !== ledger) return leftOut(standing, label, 'duplicate');
  if (participants.kind !== 'counted' || count === null) return leftOut(standing, label, 'amount-unreadable');
  const cells = participants.from === 'column' ? countCells(ledger, row.row, 'participants') : [];
  return counted(standing, label, rationalOfCount(count), cells);
}

/** The cell of a count where a reference to it gives the count: a plain number, read as it is. */
export function countCells(
  ledger: Ledger<{ readonly row: number }>,
  row: number,
  field: string,
): Evidence['cells'] {
  const place = ledger.columns.get(field);
  if (!place || ledger.troubles.at(row, field).length > 0) return [];
  return [{ column: place.first, sign: 1, factor: 1 }];
}
