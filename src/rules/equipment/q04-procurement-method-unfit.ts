import { formatYuan, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import { blankCells } from '../blank-cells';
import { cellOf, problem } from '../place';
import type { Fact, Rule } from '../rule';
import { purchasesOfYear } from './rows';

const OPEN_TENDER = /公开招标/;
/** Ways of buying under 政府采购, the open tender included. */
const GOVERNMENT =
  /招标|竞争性|询价|单一来源|框架协议|政府采购|集中采购|分散采购|电子卖场|网上超市|协议供货|定点/;

/**
 * Fires when the way of procurement is blank, and when an amount from the limit for 政府采购 or from that
 * for 公开招标 on (settings) was not bought so. Leaves alone whether an item stands in the central
 * catalogue (集中采购目录), which differs by province and year.
 */
export const Q04: Rule = {
  code: 'Q04',
  name: 'procurement-method-unfit',
  title: '采购方式缺失或不合规',
  group: 'equipment-assets',
  severity: 'warning',
  needs: ['equipment.procurement', 'equipment.amount'],
  yieldsTo: [],
  basis: 'seen in published material',
  *check(context) {
    const { openTenderLimit, governmentProcurementLimit } = context.settings;
    const purchases = purchasesOfYear(context, 'procurement');
    for (const ledger of context.ledgers.equipment) {
      const rows = purchases.filter((entry) => entry.ledger === ledger).map(({ row }) => row);
      for (const { row, rows: count } of blankCells(ledger, rows, 'procurement')) {
        const range = row === null ? null : cellOf(ledger, row, 'procurement');
        const figures = { variant: row === null ? 'column' : 'blank', rows: count };
        yield problem({ sheet: ledger.sheet, range, figures });
      }
    }
    for (const { ledger, row } of purchases) {
      const method = squeeze(row.procurement);
      if (method === '' || row.amount === null) continue;
      const unfit = (limit: Fen, required: string, amount: Fen): Fact =>
        problem({
          sheet: ledger.sheet,
          range: cellOf(ledger, row.row, 'procurement'),
          expected: required,
          actual: row.procurement,
          figures: {
            variant: 'method',
            method,
            required,
            amount: formatYuan(amount),
            limit: formatYuan(limit),
          },
        });
      if (row.amount >= openTenderLimit) {
        if (!OPEN_TENDER.test(method)) yield unfit(openTenderLimit, '公开招标', row.amount);
      } else if (row.amount >= governmentProcurementLimit && !GOVERNMENT.test(method)) {
        yield unfit(governmentProcurementLimit, '政府采购', row.amount);
      }
    }
  },
};
