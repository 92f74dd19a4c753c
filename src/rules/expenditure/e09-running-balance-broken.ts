import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import { fen, formatYuan, subtractFen } from '../../values/money';
import { squeeze } from '../../values/text';
import { cellOf, hasColumn, problem } from '../place';
import type { Problem, Rule } from '../rule';
import type { ChainBreak } from './balance-chain';
import { followBalance } from './balance-reading';

/**
 * The previous balance plus or minus debit/credit is not the line's 余额, or its 方向 does not fit
 * the sign. Whether the balance grows or falls by spending is told by what fits most rows; only the
 * row where the chain breaks is named. A column that is no running balance is left alone.
 */
export const E09: Rule = {
  code: 'E09',
  name: 'running-balance-broken',
  title: '余额推算不符',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.balance', 'expenditure.amount'],
  yieldsTo: ['E06', 'E08'],
  basis: 'accounting practice',
  *check({ ledgers }) {
    for (const ledger of ledgers.expenditure) {
      if (!hasColumn(ledger, 'balance')) continue;
      for (const found of followBalance(ledger)?.breaks ?? []) yield broken(ledger, found);
    }
  },
};

function broken(ledger: ExpenditureLedger, found: ChainBreak): Problem {
  const { sheet } = ledger;
  const explainedBy = found.from.map((row) => ({ sheet, row }));
  if (found.kind === 'direction') {
    const [expected, actual] = [found.expected < 0 ? '贷' : '借', squeeze(found.row.direction)];
    return problem({
      sheet,
      range: cellOf(ledger, found.row.row, 'direction'),
      expected,
      actual,
      figures: { variant: 'direction', expected, actual, balance: formatYuan(found.expected) },
      explainedBy,
    });
  }
  // The ledger prints a 贷 balance without a sign.
  const shown = (amount: typeof found.stated) =>
    formatYuan(
      squeeze(found.row.direction).startsWith('贷') && found.row.balance !== found.stated
        ? fen(-amount)
        : amount,
    );
  const [expected, actual] = [shown(found.expected), shown(found.stated)];
  const difference = formatYuan(subtractFen(found.stated, found.expected));
  return problem({
    sheet,
    range: cellOf(ledger, found.balanceRow, 'balance'),
    expected,
    actual,
    figures: { variant: 'amount', expected, actual, difference },
    explainedBy,
  });
}
