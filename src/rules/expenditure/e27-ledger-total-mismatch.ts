import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import type { SummaryRow } from '../../ledgers/ledger';
import { formatYuan, subtractFen, sumFen, ZERO, type Fen } from '../../values/money';
import { cellOf, problem } from '../place';
import type { CheckContext, Fact, Rule } from '../rule';
import { judgeStatedCount } from './stated-count';
import { columnSums, rowsSinceSubtotal, type SummedField } from './column-sums';

const FIELDS: readonly SummedField[] = ['amount', 'debit', 'credit', 'refund'];

/**
 * Fires at the last 合计 or 总计 of an expenditure ledger whose figure is not the sum of the ledger's
 * lines (also of those that do not count as spending), or whose stated number of lines is wrong. Leaves
 * alone a total of the rows since the last subtotal, one over all expenditure sheets, and differences
 * within the rounding of amounts below a fen. Subtotals are E10's.
 */
export const E27: Rule = {
  code: 'E27',
  name: 'ledger-total-mismatch',
  title: '台账合计与明细不符',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount'],
  yieldsTo: ['E06'],
  basis: 'accounting practice',
  *check(context) {
    for (const ledger of context.ledgers.expenditure) {
      const total = ledger.summaryRows.filter(({ type }) => type === 'final').at(-1);
      if (!total) continue;
      let wrong = false;
      for (const field of FIELDS) {
        for (const fact of judgeSum(context, ledger, total, field)) {
          wrong ||= fact.kind === 'problem';
          yield fact;
        }
      }
      if (!wrong) yield* judgeStatedCount(ledger, total);
    }
  },
};

function* judgeSum(
  { ledgers }: CheckContext,
  ledger: ExpenditureLedger,
  total: SummaryRow,
  field: SummedField,
): Generator<Fact> {
  const stated = total.money.get(field);
  if (stated === undefined) return;
  const whole = columnSums(ledger, field);
  if (whole.lost.length > 0) {
    yield {
      kind: 'undetermined',
      reason: 'rows-unreadable',
      figures: { ledger: 'expenditure', count: whole.lost.length },
    };
  }
  const fits = (sum: Fen) => Math.abs(stated - sum) <= whole.tolerance;
  if (fits(whole.all) || whole.formulaLost) return;
  const since = rowsSinceSubtotal(ledger, total);
  if (since.length > 0 && fits(sumFen(since.map((row) => row[field] ?? ZERO)))) return;
  if (fits(sumFen(ledgers.expenditure.map((one) => columnSums(one, field).all)))) return;
  // A sum formula passes over texts: then these rows are what is wrong, and so are unreadable ones.
  const causes = fits(whole.numbers) ? whole.texts : whole.lost;
  const difference = subtractFen(stated, whole.all);
  yield problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, total.row, field),
    expected: formatYuan(whole.all),
    actual: formatYuan(stated),
    figures: {
      variant: 'sum',
      label: total.label,
      stated: formatYuan(stated),
      sum: formatYuan(whole.all),
      difference: formatYuan(difference),
      lines: ledger.rows.length,
    },
    explainedBy: causes.map((row) => ({ sheet: ledger.sheet, row })),
  });
}
