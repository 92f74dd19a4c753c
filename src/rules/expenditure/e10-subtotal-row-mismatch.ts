import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import type { SummaryRow, SummaryType } from '../../ledgers/ledger';
import type { Plan } from '../../plan/plan';
import { formatYuan, subtractFen, ZERO, type Fen } from '../../values/money';
import { cellOf, hasColumn, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { quoted } from './payments';
import { belowReading, readingsOf, type Mark } from './summary-readings';
import { keysOf, Tally } from './summary-tally';

const FIELDS = ['amount', 'debit', 'credit'] as const;
type Field = (typeof FIELDS)[number];

/** What ends the rows of a subtotal that stands above them. */
const ENDS_BLOCK: ReadonlySet<SummaryType> = new Set(['subtotal', 'final']);

/**
 * A subtotal row (本月合计, 当前合计, 本期合计, 小计, 本年累计, 当前累计, 过次页, 承前页) disagrees with
 * the rows above it under every sensible reading: since the last such row, this month, the year to
 * date with or without what it opened with, the page, the rows that its label names. The final 合计
 * is E27's.
 */
export const E10: Rule = {
  code: 'E10',
  name: 'subtotal-row-mismatch',
  title: '小计累计行与明细不符',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount'],
  yieldsTo: ['E06', 'E29'],
  basis: 'seen in published material',
  *check({ ledgers, plan }) {
    for (const ledger of ledgers.expenditure) {
      for (const field of FIELDS) {
        if (ledger.summaryRows.some(({ money }) => money.has(field)))
          yield* mismatches(ledger, field, plan.plan);
      }
    }
  },
};

interface Judged {
  readonly mark: Mark;
  readonly readings: readonly Fen[];
}

function* mismatches(ledger: ExpenditureLedger, field: Field, plan: Plan): Generator<Problem> {
  const gross = walk(ledger, field, plan, (row) => row[field] ?? ZERO);
  // An amount column may be totalled net of the refunds beside it.
  const net = hasColumn(ledger, 'refund')
    ? walk(ledger, field, plan, (row) => subtractFen(row[field] ?? ZERO, row.refund ?? ZERO))
    : gross;
  for (const [index, { mark, readings }] of gross.entries()) {
    const { summary, stated } = mark;
    const [expected] = readings;
    if (stated === null || expected === undefined) continue;
    if (readings.includes(stated) || net[index]?.readings.includes(stated)) continue;
    yield mismatch(ledger, summary, field, stated, expected);
  }
}

/** Goes down the sheet once and notes at each summary row what it may state. */
function walk(
  ledger: ExpenditureLedger,
  field: Field,
  plan: Plan,
  figureOf: (row: ExpenditureRow) => Fen,
): Judged[] {
  const tally = new Tally(figureOf);
  const judged: Judged[] = [];
  const marks: Mark[] = [];
  let next = 0;
  for (const summary of ledger.summaryRows) {
    for (; (ledger.rows[next]?.row ?? Infinity) < summary.row; next += 1) {
      const row = ledger.rows[next] as ExpenditureRow;
      tally.add(row, keysOf(row));
    }
    const mark = { summary, before: tally.total, stated: summary.money.get(field) ?? null };
    const last = ledger.rows[next - 1] ?? null;
    judged.push({ mark, readings: readingsOf(summary, { field, tally, marks, last, plan }) });
    marks.push(mark);
  }
  for (; next < ledger.rows.length; next += 1) tally.add(ledger.rows[next] as ExpenditureRow, []);
  return isHeadedBySubtotals(ledger) ? withBelow(judged, tally.total) : judged;
}

/** A 小计 above the first row of data sums the rows below it, and so do the others. */
function isHeadedBySubtotals({ rows, summaryRows }: ExpenditureLedger): boolean {
  const first = summaryRows.find(({ type }) => type === 'subtotal');
  return first !== undefined && first.row < (rows[0]?.row ?? 0);
}

function withBelow(judged: readonly Judged[], total: Fen): Judged[] {
  return judged.map((one, index) => {
    if (one.mark.summary.type !== 'subtotal') return one;
    const next = judged.slice(index + 1).find(({ mark: { summary } }) => ENDS_BLOCK.has(summary.type));
    return { ...one, readings: [belowReading(one.mark, next?.mark, total), ...one.readings] };
  });
}

/** Rows from the last summary row of the same type to this one; from the top for what adds up over the year. */
function summed({ rows, summaryRows, sheet }: ExpenditureLedger, summary: SummaryRow) {
  const fromTop: readonly SummaryType[] = ['year-to-date', 'carried-forward', 'brought-forward'];
  const previous = summaryRows.findLast(({ row, type }) => row < summary.row && type === summary.type);
  const first = fromTop.includes(summary.type) ? 0 : (previous?.row ?? 0);
  return rows.filter(({ row }) => row >= first && row < summary.row).map(({ row }) => ({ sheet, row }));
}

function mismatch(
  ledger: ExpenditureLedger,
  summary: SummaryRow,
  field: Field,
  stated: Fen,
  sum: Fen,
): Problem {
  const [expected, actual] = [formatYuan(sum), formatYuan(stated)];
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, summary.row, field),
    expected,
    actual,
    figures: {
      label: quoted(summary.label),
      expected,
      actual,
      difference: formatYuan(subtractFen(stated, sum)),
    },
    explainedBy: summed(ledger, summary),
  });
}
