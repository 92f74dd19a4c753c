import { heldActivities, type Activity } from '../../ledgers/derive/activities';
import { answersOf } from '../../ledgers/derive/answers';
import type { AnswerLedger, AnswerRow } from '../../ledgers/kinds/satisfaction';
import type { Placed } from '../../ledgers/derive/placed';
import { formatDate } from '../../values/calendar';
import { excerpt } from '../../values/text';
import { cellOf, problem } from '../place';
import type { CheckContext, Problem, Rule } from '../rule';
import { activityFinder } from './answered-activities';

/**
 * Fires at an activity of the year that nobody was asked about, and at an answer dated before its activity
 * or after the day of judgement (a setting). While answers name activities that cannot be matched, what is
 * missing cannot be told.
 */
export const M04: Rule = {
  code: 'M04',
  name: 'survey-coverage-gap',
  title: '调查未覆盖全部活动',
  group: 'satisfaction',
  severity: 'warning',
  needs: ['satisfaction.activity', 'activities.date'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const { held } = heldActivities(context.ledgers, context.fiscalYear);
    const activityOf = activityFinder(held);
    const asked = new Set<Activity>();
    let unmatched = 0;
    for (const answer of answersOf(context.ledgers)) {
      const activity = activityOf(answer.row);
      if (activity) asked.add(activity);
      else unmatched += 1;
      const found = activity && badlyDated(answer, activity, context);
      if (found) yield found;
    }
    const missing = held.filter((activity) => !asked.has(activity));
    if (unmatched > 0 && missing.length > 0) {
      const figures = { ledger: 'satisfaction', count: unmatched };
      yield { kind: 'undetermined', reason: 'rows-unreadable', figures };
      return;
    }
    for (const activity of missing) {
      const first = activity.rows[0];
      if (!first) continue;
      yield problem({
        sheet: first.ledger.sheet,
        range: cellOf(first.ledger, first.row.row, 'date'),
        figures: { variant: 'no-answers', theme: excerpt(first.row.theme) },
      });
    }
  },
};

function badlyDated(
  { ledger, row }: Placed<AnswerRow> & { readonly ledger: Pick<AnswerLedger, 'sheet'> },
  activity: Activity,
  { settings }: CheckContext,
): Problem | null {
  if (row.date === null) return null;
  const { asOf } = settings;
  const early = activity.date !== null && row.date < activity.date;
  if (!early && (asOf === null || row.date <= asOf)) return null;
  const limit = early ? activity.date : asOf;
  if (limit === null) return null;
  const [date, other] = [formatDate(row.date), formatDate(limit)];
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, 'date'),
    expected: `${early ? '≥' : '≤'}${other}`,
    actual: date,
    figures: { variant: early ? 'too-early' : 'too-late', date, other },
  });
}
