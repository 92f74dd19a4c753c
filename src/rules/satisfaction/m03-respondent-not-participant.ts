import { heldActivities } from '../../ledgers/derive/activities';
import { answersOf } from '../../ledgers/derive/answers';
import { participantIds, personIn } from '../../ledgers/derive/people';
import { maskNumber } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { activityFinder } from './answered-activities';

/**
 * Fires when a respondent is not among the year's participants, matched by the ID in the certificate
 * number, and at a person's second answer about one activity. Leaves alone respondents without a number,
 * and those of activities for which nobody signed in.
 */
export const M03: Rule = {
  code: 'M03',
  name: 'respondent-not-participant',
  title: '被调查人未参加活动',
  group: 'satisfaction',
  severity: 'warning',
  needs: ['satisfaction.cert', 'attendance.cert'],
  yieldsTo: ['C07'],
  basis: 'the project document',
  *check({ ledgers, fiscalYear }) {
    const participants = participantIds(ledgers, fiscalYear);
    const { held } = heldActivities(ledgers, fiscalYear);
    const activityOf = activityFinder(held);
    const allSignedIn = held.every(({ attendees }) => attendees.length > 0);
    for (const { ledger, row, reason } of answersOf(ledgers)) {
      const { id } = personIn(row.cert);
      if (id === null) continue;
      const about = activityOf(row);
      const known = about ? about.attendees.length > 0 : allSignedIn;
      const absent = known && !participants.has(id);
      if (!absent && reason !== 'duplicate') continue;
      const number = maskNumber(row.cert?.text ?? '');
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        actual: number,
        figures: { variant: absent ? 'absent' : 'twice', number },
      });
    }
  },
};
