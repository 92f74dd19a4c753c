import type { Activity } from '../../ledgers/derive/activities';
import { AttendanceMatcher } from '../../ledgers/derive/attendance-match';
import type { AnswerRow } from '../../ledgers/kinds/satisfaction';

/** Finds the activity that an answer is about: by its name, else by the association it names. */
export function activityFinder(activities: readonly Activity[]): (answer: AnswerRow) => Activity | null {
  const matcher = new AttendanceMatcher(activities);
  return ({ activity, association }) =>
    matcher.find({ date: null, activity, association }) ??
    matcher.find({ date: null, activity: '', association: activity });
}
