import { daysBetween, type CalendarDate } from '../../values/calendar';
import { formatYuan, sumFen, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { equipmentRows, type EquipmentEntry } from './rows';

interface Purchase {
  readonly entry: EquipmentEntry;
  readonly date: CalendarDate;
  readonly amount: Fen;
}

/**
 * Fires at the row with which items of one name, bought within a few days (a setting) and each below the
 * limit (a setting), together reach it. Leaves alone a single purchase that reaches the limit by itself.
 */
export const Q09: Rule = {
  code: 'Q09',
  name: 'purchase-splitting',
  title: '疑似化整为零采购',
  group: 'equipment-assets',
  severity: 'warning',
  needs: ['equipment.name', 'equipment.acquire_date', 'equipment.amount'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const { purchaseSplittingLimit: limit, splittingDays: days } = context.settings;
    const byName = new Map<string, Purchase[]>();
    for (const entry of equipmentRows(context, 'name', 'acquire_date', 'amount')) {
      const { name, acquire_date: date, amount } = entry.row;
      if (name === '' || date === null || amount === null || amount >= limit) continue;
      const key = squeeze(name);
      byName.set(key, [...(byName.get(key) ?? []), { entry, date, amount }]);
    }
    for (const purchases of byName.values()) {
      const ordered = [...purchases].sort((a, b) => a.date - b.date);
      for (const [index, { entry, date }] of ordered.entries()) {
        const near = ordered.slice(0, index + 1).filter((other) => daysBetween(other.date, date) <= days);
        const total = sumFen(near.map(({ amount }) => amount));
        if (total < limit) continue;
        const { ledger, row } = entry;
        yield problem({
          sheet: ledger.sheet,
          range: cellOf(ledger, row.row, 'amount'),
          expected: `<${formatYuan(limit)}`,
          actual: formatYuan(total),
          figures: {
            name: row.name,
            count: near.length,
            total: formatYuan(total),
            limit: formatYuan(limit),
            days,
          },
        });
        break;
      }
    }
  },
};
