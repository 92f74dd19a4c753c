import { rangeRef } from '../../values/cell-ref';
import { problem } from '../place';
import type { Rule } from '../rule';
import { allLedgers } from './ledgers';

/**
 * Fires for every run of hidden rows or columns, every active filter and every figure merged over
 * differing rows, where it holds data of a ledger. Leaves alone empty hidden columns and other merges.
 */
export const H02: Rule = {
  code: 'H02',
  name: 'hidden-or-merged-data',
  title: '隐藏、筛选或合并数据',
  group: 'sheet-hygiene',
  severity: 'warning',
  needs: [],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    for (const { sheet, hidden } of allLedgers(context)) {
      for (const { kind, range } of hidden) {
        const count =
          kind === 'columns' ? range.lastColumn - range.firstColumn : range.lastRow - range.firstRow;
        const figures = { variant: kind, range: rangeRef(range), count: count + 1 };
        yield problem({ sheet, range, figures });
      }
    }
  },
};
