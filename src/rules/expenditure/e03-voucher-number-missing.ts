import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { isLost, ownLines } from './own-lines';
import { isBlank, lineFigures } from './payments';

/** A line has no voucher number. A number merged over several lines stands for each of them. */
export const E03: Rule = {
  code: 'E03',
  name: 'voucher-number-missing',
  title: '凭证号缺失',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.voucher_no'],
  yieldsTo: [],
  basis: '会计基础工作规范 (to be re-checked against the official text)',
  *check({ ledgers }) {
    for (const line of ownLines(ledgers.expenditure, 'voucher_no')) {
      const { ledger, row } = line;
      if (!isBlank(row.voucher) || isLost(line, 'voucher_no')) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'voucher_no'),
        figures: lineFigures(row),
      });
    }
  },
};
