import { formatYuan } from '../../values/money';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { equipmentRows, isConsumable, isUnfilled } from './rows';

/**
 * Fires when an item's unit price reaches the fixed-asset threshold (a setting) and it has no asset
 * number, also where the ledger has no such column. Leaves alone consumables and services.
 */
export const Q02: Rule = {
  code: 'Q02',
  name: 'asset-number-missing',
  title: '应入固定资产未登记编号',
  group: 'equipment-assets',
  severity: 'error',
  needs: ['equipment.unit_price'],
  yieldsTo: [],
  basis: 'seen in published material',
  *check(context) {
    const threshold = context.settings.assetThreshold;
    for (const entry of equipmentRows(context, 'unit_price')) {
      const { ledger, row } = entry;
      if (row.unit_price === null || row.unit_price < threshold) continue;
      if (isConsumable(row.name) || !isUnfilled(entry, 'asset_no')) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'asset_no', 'name'),
        actual: row.asset_no === '' ? null : row.asset_no,
        figures: { name: row.name, price: formatYuan(row.unit_price), threshold: formatYuan(threshold) },
      });
    }
  },
};
