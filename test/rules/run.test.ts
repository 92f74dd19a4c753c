import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/rules';
import { cellAt, problem } from '../../src/rules/place';
import type { Rule, Severity } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run';
import { book, contextOf } from '../support/book';

const [RULE] = rules;
if (!RULE) throw new Error('there are rules');

function severities(...found: Severity[]): Severity[] {
  const rule: Rule = {
    ...(RULE as Rule),
    severity: 'error',
    needs: [],
    *check() {
      for (const severity of found) yield problem({ sheet: '支出', range: cellAt(1, 1), severity });
    },
  };
  const steps = runRules([rule], contextOf(book({ 支出: [['随手记下的话']] })));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.findings.map(({ severity }) => severity);
  }
}

describe('two problems of one rule at one cell', () => {
  it.each<[Severity[], Severity]>([
    [['warning', 'error'], 'error'],
    [['error', 'info'], 'error'],
    [['info', 'warning'], 'warning'],
  ])('%p are one finding, the harsher', (found, kept) => expect(severities(...found)).toEqual([kept]));
});
