import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { lineFigures, payments } from './payments';
import { priorYearIn } from './prior-year';

/**
 * Fires at the summary of a payment that names an expense of a year before the ledger's (2019年…,
 * 上年度). Leaves alone document numbers (〔2019〕12号), contracts and approvals of a former year, funds carried
 * over, years of birth, and a period that reaches into the ledger's year.
 */
export const E28: Rule = {
  code: 'E28',
  name: 'prior-year-expense',
  title: '列支以前年度费用',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.summary'],
  yieldsTo: ['E01'],
  basis: 'accounting practice',
  *check({ ledgers, fiscalYear }) {
    for (const { ledger, row } of payments(ledgers.expenditure, 'summary')) {
      const words = priorYearIn(row.summary, fiscalYear);
      if (words === null) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'summary'),
        expected: String(fiscalYear),
        actual: words,
        figures: { ...lineFigures(row), words, fiscalYear },
      });
    }
  },
};
