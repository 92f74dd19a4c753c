import { plannedQuantity } from '../../plan/quantities';
import { compareRational, formatRational, rational } from '../../values/rational';
import { problem } from '../place';
import type { Rule } from '../rule';
import { visitsOfYear } from './records';

/**
 * Fires when the distinct people visited in the year are fewer than the plan (50 here), counted as 人
 * and not 人次, by the 18-digit ID. Rows without a readable certificate number count for nobody; how
 * many there are is said. A row whose date cannot be read is V07's and counts here.
 */
export const V01: Rule = {
  code: 'V01',
  name: 'too-few-people-visited',
  title: '走访人数不足',
  group: 'visits',
  severity: 'error',
  needs: ['visits.cert', 'plan'],
  yieldsTo: [],
  basis: 'the project document',
  *check(context) {
    const planned = plannedQuantity(context.plan.plan, 'people-visited')?.value;
    if (planned === undefined) {
      yield { kind: 'not-applicable', need: 'plan-figure' };
      return;
    }
    const { known, nameless } = visitsOfYear(context);
    const people = new Set(known.map(({ id }) => id)).size;
    if (compareRational(rational(people), planned) >= 0) return;
    const plan = formatRational(planned);
    yield problem({
      sheet: context.ledgers.visits[0]?.sheet ?? null,
      range: null,
      expected: `≥${plan}`,
      actual: String(people),
      figures: {
        variant: nameless > 0 ? 'with-nameless' : 'plain',
        people,
        visits: known.length,
        planned: plan,
        nameless,
      },
    });
    if (compareRational(rational(people + nameless), planned) >= 0) {
      yield {
        kind: 'undetermined',
        reason: 'rows-unreadable',
        figures: { ledger: 'visits', count: nameless },
      };
    }
  },
};
