import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import { cellOf, problem } from '../place';
import type { Figures, Problem, Rule } from '../rule';
import { quoted } from './payments';
import { isMonthly, keepsMonthOrder, seriesOf, vouchersOf, type Numbered } from './voucher-series';

/**
 * A voucher number is missing from or out of order in its month and 凭证字, judged only for a ledger
 * that shows consecutive numbering from 1 in most months (an extract of one project has gaps by
 * nature). The order is judged only where the ledger goes month by month: one that is sorted by
 * account or association repeats its months.
 */
export const E05: Rule = {
  code: 'E05',
  name: 'voucher-number-gap',
  title: '凭证号断号或乱序',
  group: 'expenditure-ledger',
  severity: 'info',
  needs: ['expenditure.voucher_no', 'expenditure.date'],
  yieldsTo: ['E02', 'E03', 'E04'],
  basis: 'accounting practice',
  *check({ ledgers }) {
    for (const ledger of ledgers.expenditure) {
      const all = seriesOf(ledger);
      if (!isMonthly(all)) continue;
      const ordered = keepsMonthOrder(ledger);
      for (const series of all) {
        const vouchers = vouchersOf(series);
        yield* gaps(ledger, series.month, vouchers);
        if (ordered) yield* disorder(ledger, series.month, vouchers);
      }
    }
  },
};

function* gaps(ledger: ExpenditureLedger, month: string, vouchers: readonly Numbered[]): Generator<Problem> {
  let previous = 0;
  for (const voucher of [...vouchers].sort((a, b) => a.number - b.number)) {
    const [first, last] = [previous + 1, voucher.number - 1];
    previous = voucher.number;
    if (last < first) continue;
    const missing = first === last ? `${first}` : `${first}～${last}`;
    yield at(ledger, voucher, { variant: 'gap', month, missing });
  }
}

function* disorder(
  ledger: ExpenditureLedger,
  month: string,
  vouchers: readonly Numbered[],
): Generator<Problem> {
  let previous: Numbered | null = null;
  for (const voucher of vouchers) {
    if (previous && voucher.number < previous.number) {
      yield at(ledger, voucher, { variant: 'order', month, previous: quoted(previous.voucher) });
    }
    previous = voucher;
  }
}

function at(ledger: ExpenditureLedger, voucher: Numbered, figures: Figures): Problem {
  const text = quoted(voucher.voucher);
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, voucher.row, 'voucher_no'),
    actual: text,
    figures: { ...figures, voucher: text },
  });
}
