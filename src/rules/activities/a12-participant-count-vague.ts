import { cellOf, problem } from '../place';
import { quote } from '../quote';
import type { Rule } from '../rule';
import { activityRecords } from './records';

/** Fires at a participant count such as 50余人 or 约50, which is not a number. */
export const A12: Rule = {
  code: 'A12',
  name: 'participant-count-vague',
  title: '参加人数不是确数',
  group: 'activities',
  severity: 'warning',
  needs: ['activities.participants'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    for (const { ledger, row } of activityRecords(context, 'participants')) {
      const vague = ledger.troubles.at(row.row, 'participants').find(({ kind }) => kind === 'vague');
      if (!vague) continue;
      const text = quote(vague.raw);
      const range = cellOf(ledger, row.row, 'participants');
      yield problem({ sheet: ledger.sheet, range, actual: text, figures: { text } });
    }
  },
};
