import { addressOf, rangeRef } from '../../values/cell-ref';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { equipmentRows, isUnfilled, type EquipmentEntry } from './rows';

const FIELDS = ['asset_no', 'serial'] as const;

/**
 * Fires at the later row when an asset number or a serial number stands twice in the equipment ledgers.
 * Leaves alone blank cells, words such as 无 or 待登记, and the parts of one item: rows whose amount is
 * merged with that of the row above.
 */
export const Q03: Rule = {
  code: 'Q03',
  name: 'duplicate-asset-number',
  title: '资产编号或序列号重复',
  group: 'equipment-assets',
  severity: 'error',
  needs: ['equipment.asset_no'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    for (const field of FIELDS) {
      const seen = new Map<string, EquipmentEntry>();
      for (const entry of equipmentRows(context, field)) {
        if (isUnfilled(entry, field)) continue;
        if (field === 'asset_no' && isPartOfItemAbove(entry)) continue;
        const { ledger, row } = entry;
        const number = squeeze(row[field]).toUpperCase();
        const first = seen.get(number);
        if (number === '' || !first) {
          seen.set(number, entry);
          continue;
        }
        yield problem({
          sheet: ledger.sheet,
          range: cellOf(ledger, row.row, field),
          actual: row[field],
          figures: {
            variant: field,
            number: row[field],
            first: addressOf(first.ledger.sheet, rangeRef(cellOf(first.ledger, first.row.row, field))),
          },
        });
      }
    }
  },
};

function isPartOfItemAbove({ ledger, row }: EquipmentEntry): boolean {
  return ledger.troubles.has(row.row, 'amount', 'covered');
}
