import { problem } from '../place';
import type { Rule } from '../rule';

/**
 * Fires for a sheet that looks like a ledger and has no header that could be read, for one that
 * holds a second ledger of another kind, and for a ledger without a single data row. Leaves alone sheets of other matters.
 */
export const H01: Rule = {
  code: 'H01',
  name: 'ledger-header-not-found',
  title: '台账表头无法识别或无数据',
  group: 'sheet-hygiene',
  severity: 'error',
  needs: [],
  yieldsTo: [],
  basis: 'accounting practice',
  *check({ recognised }) {
    for (const { sheet, why, headerRow } of recognised.unrecognised) {
      const row = headerRow === null ? '' : headerRow + 1;
      yield problem({ sheet, range: null, figures: { variant: why, sheet, row } });
    }
  },
};
