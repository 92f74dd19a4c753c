import { formatYuan } from '../../values/money';
import { squeeze } from '../../values/text';
import { problem } from '../place';
import type { Rule } from '../rule';
import { amountCell } from './amount-cell';
import { countedPayments, lineFigures } from './payments';

/**
 * Fires at the amount of a line paid in cash above the settlement threshold (结算起点, a setting).
 * Leaves alone an amount exactly at it, 非现金 and cash cheques. Whether an item belongs to the catalogue
 * of the 公务卡 is not judged.
 */
export const E17: Rule = {
  code: 'E17',
  name: 'cash-over-limit',
  title: '现金支付超过结算起点',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.amount', 'expenditure.pay_method'],
  yieldsTo: [],
  basis: '现金管理暂行条例 (to be re-checked against the official text)',
  *check({ ledgers, settings }) {
    for (const { ledger, row, spent } of countedPayments(ledgers.expenditure, 'pay_method')) {
      if (spent <= settings.cashLimit || !isCash(row.pay_method)) continue;
      const [limit, amount] = [formatYuan(settings.cashLimit), formatYuan(spent)];
      yield problem({
        sheet: ledger.sheet,
        range: amountCell(ledger, row),
        expected: `≤${limit}`,
        actual: amount,
        figures: { ...lineFigures(row), amount, limit },
      });
    }
  },
};

function isCash(method: string): boolean {
  return /(?<![非无])现金(?!支票|流)/.test(squeeze(method));
}
