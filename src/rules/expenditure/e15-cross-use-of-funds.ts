import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { contradictingWord } from './contradicting-words';
import { lineFigures, payments } from './payments';

/**
 * Fires at the summary whose words contradict the line it is booked under: 打印机 or 设备 in the chair's
 * or the activity money, 走访 or 慰问 in the activity money, 活动 or 场地 in the chair's, 餐 or 交通 in the
 * equipment's. Leaves alone hired equipment, calls that are named an activity, words of the line's own
 * name, and lines that could not be classified (E11).
 */
export const E15: Rule = {
  code: 'E15',
  name: 'cross-use-of-funds',
  title: '资金用途与项目不符',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.summary', 'plan'],
  yieldsTo: ['E16'],
  basis: 'seen in published material; 预算法第72条 (to be re-checked against the official text)',
  *check({ plan, ledgers }) {
    const allocations = new Map(plan.plan.allocations.map((one) => [one.line, one]));
    for (const { ledger, row } of payments(ledgers.expenditure, 'summary')) {
      const allocation = row.lineId === null ? undefined : allocations.get(row.lineId);
      const word = allocation && contradictingWord(row.summary, allocation.role, allocation.name);
      if (!allocation || !word) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'summary'),
        expected: allocation.name,
        actual: word,
        figures: { ...lineFigures(row), word, allocation: allocation.name },
      });
    }
  },
};
