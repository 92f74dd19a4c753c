import type { SummaryRow, Trouble } from '../../ledgers/ledger';
import { fen, formatYuan } from '../../values/money';
import { cellAt, cellOf, problem } from '../place';
import type { Fact, Problem } from '../rule';
import { headerOf, typeOfField, type PlainLedger, type PlainRow } from './ledgers';
import { countsOf, summedRows, sumOf } from './totals';

const SUMS: ReadonlySet<SummaryRow['type']> = new Set(['subtotal', 'period', 'year-to-date', 'final']);
const NOT_ADDED_UP: ReadonlySet<string> = new Set(['unit_price', 'score']);
/** Ledgers in which a line is a person or a certificate, so that 合计50人 can be counted. */
const COUNTED_KINDS: ReadonlySet<PlainLedger['kind']> = new Set([
  'attendance',
  'visits',
  'certificates',
  'satisfaction',
  'roster',
]);

/**
 * The typed totals of a ledger, and the numbers of lines in their labels, that no set of its rows gives;
 * `discounted` rows may be left out of a sum.
 */
export function* wrongTotals(ledger: PlainLedger, discounted: ReadonlySet<PlainRow>): Generator<Fact> {
  for (const summary of ledger.summaryRows) {
    if (SUMS.has(summary.type)) yield* judgeSummary(ledger, summary, discounted);
  }
}

function* judgeSummary(
  ledger: PlainLedger,
  summary: SummaryRow,
  discounted: ReadonlySet<PlainRow>,
): Generator<Fact> {
  const sets = summedRows(ledger, summary);
  for (const [field, total] of [...summary.money, ...summary.counts]) {
    if (!summary.typed.has(field) || NOT_ADDED_UP.has(field)) continue;
    const unread = unreadRows(ledger, field);
    if (unread > 0) {
      yield {
        kind: 'undetermined',
        reason: 'rows-unreadable',
        figures: { ledger: ledger.kind, count: unread },
      };
      continue;
    }
    const sums = sets.flatMap((rows) => [rows, rows.filter((row) => !discounted.has(row))]);
    if (!sums.some((rows) => isSame(sumOf(rows, field), total))) {
      yield wrongTotal(ledger, summary, field, sumOf(sets[0] ?? [], field), total);
    }
  }
  const { statedRows } = summary;
  if (statedRows === null || !COUNTED_KINDS.has(ledger.kind)) return;
  if (!sets.some((rows) => countsOf(rows).includes(statedRows))) {
    yield wrongCount(ledger, summary, statedRows, sets[0]?.length ?? 0);
  }
}

/** Cells of the column that hold something without giving a number. */
function unreadRows(ledger: PlainLedger, field: string): number {
  const kinds: readonly Trouble['kind'][] = ['unreadable', 'vague', 'formula-error', 'no-cached-value'];
  return ledger.troubles.all.filter((each) => each.field === field && kinds.includes(each.kind)).length;
}

/** Fen are whole; counts such as 4.5 carry the noise of doubles. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

function wrongTotal(
  ledger: PlainLedger,
  summary: SummaryRow,
  field: string,
  sum: number,
  total: number,
): Problem {
  const money = typeOfField(ledger.kind, field) === 'money';
  const show = (value: number) => (money ? formatYuan(fen(value)) : String(Number(value.toPrecision(12))));
  const [expected, actual] = [show(sum), show(total)];
  const difference = show(Math.abs(total - sum));
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, summary.row, field),
    expected,
    actual,
    figures: {
      variant: 'total',
      label: summary.label,
      header: headerOf(ledger, field),
      expected,
      actual,
      difference,
    },
  });
}

function wrongCount(ledger: PlainLedger, summary: SummaryRow, stated: number, rows: number): Problem {
  const [expected, actual] = [String(rows), String(stated)];
  return problem({
    sheet: ledger.sheet,
    range: cellAt(summary.row, ledger.firstColumn),
    expected,
    actual,
    figures: { variant: 'count', label: summary.label, expected, actual },
  });
}
