import type { Statement } from '../../plan/statements';
import { compareRational, formatRational, rational, type Rational } from '../../values/rational';
import { cellAt, problem } from '../place';
import type { Fact, Rule } from '../rule';
import { activityCount, personTimes, type LedgerCount } from './activity-totals';

/**
 * Fires when a self-evaluation's number of activities or person-times differs from that of the
 * activity ledgers, at the self-evaluation's cell. Leaves open what rows that could not be read, or
 * that name no association, may explain.
 */
export const X02: Rule = {
  code: 'X02',
  name: 'activity-actuals-disagreement',
  title: '活动数据与自评不符',
  group: 'cross-ledger',
  severity: 'warning',
  needs: ['activities.date', 'self-evaluation'],
  yieldsTo: ['A12'],
  basis: 'accounting practice',
  *check(context) {
    for (const statement of context.statements) {
      const { from, subject, value } = statement;
      if (from !== 'self-evaluation' || value === null) continue;
      if (subject === 'activity-count') yield* compare(activityCount(context), { ...statement, value });
      if (subject === 'person-times') yield* compare(personTimes(context), { ...statement, value });
    }
  },
};

function* compare(count: LedgerCount, statement: Statement & { readonly value: Rational }): Generator<Fact> {
  const { value, subject, sheet, row, column } = statement;
  const stated = formatRational(value);
  const belowSure = compareRational(value, rational(count.sure)) < 0;
  const aboveMost = count.most !== null && compareRational(value, rational(count.most)) > 0;
  if (belowSure || aboveMost) {
    yield problem({
      sheet,
      range: cellAt(row, column),
      expected: String(count.sure),
      actual: stated,
      figures: { variant: subject, text: statement.text, stated, counted: count.sure },
      // A vague head count explains a wrong number of persons, not of activities.
      explainedBy: subject === 'person-times' ? 'any' : [],
    });
  } else if (count.doubtful > 0) {
    const figures = { ledger: 'activities', count: count.doubtful };
    yield { kind: 'undetermined', reason: 'rows-unreadable', figures };
  }
}
