import { cellOf, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { ownLines, type LedgerLine } from './own-lines';
import { quoted } from './payments';

/**
 * A line's date is blank, cannot be read, or is ambiguous (3/5/20: the user is asked); an Excel
 * serial, 2020.3.5, 2020年3月5日, 20200305 and split 年/月/日 columns are all readable and raise
 * nothing. A date merged over several lines stands for each of them.
 */
export const E02: Rule = {
  code: 'E02',
  name: 'expenditure-date-unreadable',
  title: '支出日期无法识别或有歧义',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.date'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check({ ledgers }) {
    for (const line of ownLines(ledgers.expenditure, 'date')) {
      if (line.row.date === null) yield undated(line);
    }
  },
};

function undated({ ledger, row }: LedgerLine): Problem {
  const [trouble] = ledger.troubles.at(row.row, 'date');
  const raw = quoted(trouble?.raw ?? '');
  const variant = trouble === undefined ? 'blank' : trouble.kind === 'ambiguous' ? 'ambiguous' : 'unreadable';
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, 'date'),
    actual: raw === '' ? null : raw,
    figures: { variant, raw },
  });
}
