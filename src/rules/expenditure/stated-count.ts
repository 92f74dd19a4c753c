import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import type { SummaryRow } from '../../ledgers/ledger';
import { cellOf, problem } from '../place';
import type { Fact } from '../rule';
import { rowsSinceSubtotal } from './column-sums';

/**
 * The number of lines that a total states (`合计 27笔`) against the ledger: lines, lines with an amount or
 * vouchers may be meant; 人 and 张 count something else.
 */
export function* judgeStatedCount(ledger: ExpenditureLedger, total: SummaryRow): Generator<Fact> {
  const stated = total.statedRows;
  if (stated === null || !/\d(?:笔|条|行)/.test(total.label)) return;
  const rows = ledger.rows;
  const meant = [rows, rowsSinceSubtotal(ledger, total)].flatMap((some) => [
    some.length,
    some.filter(({ spent }) => spent !== 0).length,
    new Set(some.map(({ voucher, date }) => `${voucher} ${date ?? ''}`)).size,
  ]);
  if (meant.includes(stated)) return;
  yield problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, total.row, 'amount', 'debit', 'credit'),
    expected: String(rows.length),
    actual: String(stated),
    figures: { variant: 'count', label: total.label, stated, lines: rows.length },
    explainedBy: [],
  });
}
