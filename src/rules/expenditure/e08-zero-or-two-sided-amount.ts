import { formatYuan } from '../../values/money';
import { hasColumn, problem } from '../place';
import type { Rule } from '../rule';
import { amountCell } from './amount-cell';
import { isLost, MONEY_FIELDS, ownLines, type LedgerLine } from './own-lines';
import { lineFigures } from './payments';

/**
 * A line's amount is zero or blank, or its debit and credit are both filled or both blank. A cell
 * under a merge and one that could not be read say nothing here.
 */
export const E08: Rule = {
  code: 'E08',
  name: 'zero-or-two-sided-amount',
  title: '金额为零或借贷同填同空',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.amount'],
  yieldsTo: ['E06'],
  basis: 'accounting practice',
  *check({ ledgers }) {
    for (const line of ownLines(ledgers.expenditure)) {
      const { ledger, row } = line;
      const variant = oddity(line);
      if (variant === null) continue;
      yield problem({
        sheet: ledger.sheet,
        range: amountCell(ledger, row),
        actual: variant === 'zero' ? '0.00' : null,
        figures: {
          variant,
          ...lineFigures(row),
          debit: row.debit === null ? '' : formatYuan(row.debit),
          credit: row.credit === null ? '' : formatYuan(row.credit),
        },
      });
    }
  },
};

function oddity(line: LedgerLine): 'both' | 'zero' | 'blank' | 'neither' | null {
  const { ledger, row } = line;
  if (isLost(line, ...MONEY_FIELDS)) return null;
  if (MONEY_FIELDS.some((field) => ledger.troubles.has(row.row, field, 'covered'))) return null;
  if (row.debit && row.credit) return 'both';
  if (MONEY_FIELDS.some((field) => row[field])) return null;
  if (MONEY_FIELDS.some((field) => row[field] === 0)) return 'zero';
  return hasColumn(ledger, 'debit') && hasColumn(ledger, 'credit') ? 'neither' : 'blank';
}
