import { formatDate, yearOf } from '../../values/calendar';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { ownLines } from './own-lines';

/** A line's date lies outside the fiscal year, 1/1–12/31. A date that cannot be read is E02's. */
export const E01: Rule = {
  code: 'E01',
  name: 'expenditure-outside-year',
  title: '支出日期不在本年度',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.date'],
  yieldsTo: ['E02'],
  basis: '预算法第18条 (to be re-checked against the official text)',
  *check({ ledgers, fiscalYear }) {
    for (const { ledger, row } of ownLines(ledgers.expenditure, 'date')) {
      if (row.date === null || yearOf(row.date) === fiscalYear) continue;
      const date = formatDate(row.date);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'date'),
        expected: `${fiscalYear}-01-01～${fiscalYear}-12-31`,
        actual: date,
        figures: { date, year: fiscalYear },
      });
    }
  },
};
