import { countedRows } from '../../ledgers/spending';
import { formatYuan } from '../../values/money';
import { problem } from '../place';
import type { Rule } from '../rule';
import { cellOrKey, textAt } from './own-lines';
import { lineFigures, quoted } from './payments';

/**
 * A line maps to no single allocation, neither exactly nor by an alias; it counts as 'unclassified'
 * and is never guessed silently.
 */
export const E11: Rule = {
  code: 'E11',
  name: 'line-item-unclassified',
  title: '支出无法归入资金项目',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount', 'plan'],
  yieldsTo: [],
  basis: 'the project document',
  *check({ plan, ledgers }) {
    const lines = plan.plan.allocations.map(({ name }) => name).join('、');
    for (const { ledger, row, spent } of countedRows(ledgers.expenditure)) {
      if (row.lineId !== null) continue;
      const text = quoted(textAt({ ledger, row }, row.lineColumn));
      yield problem({
        sheet: ledger.sheet,
        range: cellOrKey({ ledger, row }, row.lineColumn ?? ledger.columns.get('summary')?.first ?? null),
        actual: text === '' ? null : text,
        figures: { ...lineFigures(row), text, lines, amount: formatYuan(spent) },
      });
    }
  },
};
