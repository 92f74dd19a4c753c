import type { TroubleKind } from '../../ledgers/ledger';
import type { Statement } from '../../plan/statements';
import { countedRows } from '../../ledgers/spending';
import { formatYuan, subtractFen, sumFen, type Fen } from '../../values/money';
import { fixed, rationalOfFen, type Rational } from '../../values/rational';
import { cellAt, problem } from '../place';
import { placeOf } from '../expenditure/caps';
import { MONEY_FIELDS } from '../expenditure/own-lines';
import { unitSuspicion } from '../expenditure/unit-suspicion';
import type { CheckContext, Problem, RowRef, Rule } from '../rule';
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
      yield { ...differs(total, figure), explainedBy: explanationOf(context, figure) };
    }
    const count = unreadRows(context);
    if (count > 0) {
      yield { kind: 'undetermined', reason: 'rows-unreadable', figures: { ledger: 'expenditure', count } };
    }
  },
};

type Figure = Statement & { readonly value: Rational };

function differs(total: Fen, statement: Figure): Problem {
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
  });
}

const TEXT_AMOUNT: readonly TroubleKind[] = ['number-as-text', 'unit-in-cell'];

/**
 * The rows that account for the difference: amounts typed as text, which a sum in Excel passes over;
 * amounts in the wrong unit; else those that nobody can read.
 */
function explanationOf(context: CheckContext, figure: Figure): readonly RowRef[] {
  const { ledgers, spending } = context;
  const texts = countedRows(ledgers.expenditure).filter(({ ledger, row }) =>
    MONEY_FIELDS.some((field) => ledger.troubles.has(row.row, field, ...TEXT_AMOUNT)),
  );
  const withoutTexts = subtractFen(spending.total, sumFen(texts.map(({ spent }) => spent)));
  if (agreesWith(withoutTexts, figure)) return texts.map(placeOf);
  const suspects = countedRows(ledgers.expenditure).flatMap((counted) => {
    const corrected = unitSuspicion(counted, context)?.corrected;
    return corrected === undefined ? [] : [{ ...counted, excess: subtractFen(counted.spent, corrected) }];
  });
  const inOneUnit = subtractFen(spending.total, sumFen(suspects.map(({ excess }) => excess)));
  if (agreesWith(inOneUnit, figure)) return suspects.map(placeOf);
  return ledgers.expenditure.flatMap((ledger) =>
    ledger.rows
      .filter(({ leftOut }) => leftOut === 'amount-unreadable')
      .map(({ row }) => ({ sheet: ledger.sheet, row })),
  );
}

/** Lines whose amount or date could not be read may belong to the total. */
function unreadRows({ ledgers, statements }: CheckContext): number {
  if (!statements.some(({ subject }) => subject === 'funds-used')) return 0;
  const rows = ledgers.expenditure.flatMap((ledger) => ledger.rows);
  return rows.filter(({ leftOut }) => leftOut === 'amount-unreadable' || leftOut === 'date-unreadable')
    .length;
}
