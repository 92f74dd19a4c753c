import type { Statement } from '../../plan/statements';
import { formatYuan, type Fen } from '../../values/money';
import { fixed, rationalOfFen, type Rational } from '../../values/rational';
import { cellAt, problem } from '../place';
import type { CheckContext, Problem, Rule } from '../rule';
import { agreesWith, distance } from './stated-money';

/**
 * Fires when the year's spending differs from an executed amount (全年执行数) or a 资金使用总量 that is
 * stated in the workbook, at the stated figure. Leaves alone what rounding to the stated unit explains
 * and stated texts that hold no single amount.
 */
export const X01: Rule = {
  code: 'X01',
  name: 'spending-total-disagreement',
  title: '支出合计与自评不符',
  group: 'cross-ledger',
  severity: 'error',
  needs: ['expenditure.amount'],
  yieldsTo: ['E06', 'E29'],
  basis: 'accounting practice',
  *check(context) {
    const { total } = context.spending;
    const stated = context.statements.filter(({ subject }) => subject === 'funds-used');
    if (stated.length === 0) yield { kind: 'not-applicable', need: 'stated-figure' };
    for (const statement of stated) {
      const { value } = statement;
      if (value === null) continue;
      const figure = { ...statement, value };
      if (agreesWith(total, figure)) continue;
      yield differs(total, figure);
    }
    const count = unreadRows(context);
    if (count > 0) {
      yield { kind: 'undetermined', reason: 'rows-unreadable', figures: { ledger: 'expenditure', count } };
    }
  },
};

function differs(total: Fen, statement: Statement & { readonly value: Rational }): Problem {
  const [expected, actual] = [formatYuan(total), fixed(statement.value, 2, 'round')];
  return problem({
    sheet: statement.sheet,
    range: cellAt(statement.row, statement.column),
    expected,
    actual,
    figures: {
      variant: statement.from,
      text: statement.text,
      stated: actual,
      spent: expected,
      difference: fixed(distance(rationalOfFen(total), statement.value), 2, 'round'),
    },
    explainedBy: 'any',
  });
}

/** Lines whose amount or date could not be read may belong to the total. */
function unreadRows({ ledgers, statements }: CheckContext): number {
  if (!statements.some(({ subject }) => subject === 'funds-used')) return 0;
  const rows = ledgers.expenditure.flatMap((ledger) => ledger.rows);
  return rows.filter(({ leftOut }) => leftOut === 'amount-unreadable' || leftOut === 'date-unreadable')
    .length;
}
