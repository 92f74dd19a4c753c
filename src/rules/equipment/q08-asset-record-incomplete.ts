import { blankCells } from '../blank-cells';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { isConsumable } from './rows';

const FIELDS = ['model', 'user', 'place'] as const;

/**
 * Fires at each blank model, custodian or location of an item where the ledger has the column; a column
 * blank throughout is one finding about the sheet. Leaves alone consumables and merged cells.
 */
export const Q08: Rule = {
  code: 'Q08',
  name: 'asset-record-incomplete',
  title: '资产保管信息不全',
  group: 'equipment-assets',
  severity: 'warning',
  needs: ['equipment.name'],
  yieldsTo: [],
  basis: 'seen in published material',
  *check({ ledgers }) {
    for (const ledger of ledgers.equipment) {
      const items = ledger.rows.filter(({ name }) => !isConsumable(name));
      for (const field of FIELDS) {
        for (const { row, rows } of blankCells(ledger, items, field)) {
          const name = items.find((item) => item.row === row)?.name ?? '';
          yield problem({
            sheet: ledger.sheet,
            range: row === null ? null : cellOf(ledger, row, field),
            figures: { variant: row === null ? 'column' : 'blank', field, rows, name },
          });
        }
      }
    }
  },
};
