import type { ExpenditureLedger, ExpenditureRow } from '../ledgers/kinds/expenditure';
import { yearOf } from '../values/calendar';
import { addFen, ZERO, type Fen } from '../values/money';
import { rationalOfFen } from '../values/rational';
import { counted, labelOf, ledgerGap, leftOut, partOnDemand, rowsUnreadable, unmeasured } from './evidence';
import type { Evidence, Measure, MeasureContext } from './measure';
import { meets, targetFigure } from './target';
import type { IndicatorTarget } from '../plan/plan';

/**
 * 资金使用总量: Σ(debit − credit − refunds) of the project in the year, in yuan; summary rows left
 * out. It equals the sum over the lines plus what is unclassified.
 */
export const fundsUsed: Measure = {
  subject: 'funds-used',
  unit: '元',
  measure: (context, target) => {
    const { ledgers, spending, fiscalYear } = context;
    const gap = ledgerGap('expenditure', ledgers.expenditure, 'date');
    if (gap) return unmeasured('funds-used', gap);
    const value = rationalOfFen(spending.total);
    const unread = unreadRows(context);
    const certain = unread.length === 0 || isOver(spending.total, unread, target);
    return {
      // The sum of what could be read is shown either way, as in the allocations; only whether it
      // keeps to the target is open.
      value,
      undetermined: certain ? null : rowsUnreadable('expenditure', unread.length),
      parts: [partOnDemand('counted', () => ledgers.expenditure.flatMap(evidenceOf))],
      combination: { kind: 'sum' },
      asides: [],
      method: { key: 'funds-used', figures: { year: fiscalYear, side: sidesOf(ledgers.expenditure) } },
    };
  },
};

/** Rows left out for a date or an amount that cannot be read; another year's date is certain. */
function unreadRows({ ledgers, fiscalYear }: MeasureContext): ExpenditureRow[] {
  return ledgers.expenditure.flatMap((ledger) =>
    ledger.rows.filter(({ leftOut: reason, date }) => {
      if (reason === 'date-unreadable') return true;
      return reason === 'amount-unreadable' && (date === null || yearOf(date) === fiscalYear);
    }),
  );
}

/**
 * Whether the spending passes a ceiling whatever the unread rows hold: only what was read counts
 * as spent, and only a negative row could bring it down.
 */
function isOver(total: Fen, unread: readonly ExpenditureRow[], target: IndicatorTarget | null): boolean {
  const ceiling = target && targetFigure(target, '元');
  if (!target || !ceiling || (target.operator !== '≤' && target.operator !== '<')) return false;
  let lowest = total;
  for (const { spent } of unread) {
    if (spent === null) return false;
    if (spent < 0) lowest = addFen(lowest, spent);
  }
  return !meets(rationalOfFen(lowest), target.operator, ceiling);
}

function sidesOf(ledgers: readonly ExpenditureLedger[]): string {
  return [...new Set(ledgers.map(({ side }) => side))].join();
}

function evidenceOf(ledger: ExpenditureLedger): Evidence[] {
  return ledger.rows.map((row) => {
    const label = labelOf(row.date, row.voucher, row.summary);
    const place = { ledger, row };
    if (row.spent === null) return leftOut(place, label, row.leftOut ?? 'amount-unreadable');
    const line = counted(place, label, rationalOfFen(row.spent), moneyCells(ledger, row, row.spent));
    // A line left out keeps its amount, so that a reader sees what the figure would be with it.
    return row.leftOut === null ? line : { ...line, counted: false, reason: row.leftOut };
  });
}

const SIGNED = [
  ['amount', 1],
  ['debit', 1],
  ['credit', -1],
  ['refund', -1],
] as const;

/**
 * The cells whose references add up to a line's spending: filled money cells with their sign.
 * None where one of them was read from text, or where they do not give the figure.
 */
function moneyCells(ledger: ExpenditureLedger, row: ExpenditureRow, spent: Fen): Evidence['cells'] {
  const twoSided = row.debit !== null || row.credit !== null;
  const cells: Evidence['cells'][number][] = [];
  let sum = ZERO;
  for (const [field, sign] of SIGNED) {
    const place = ledger.columns.get(field);
    const amount = row[field];
    if (!place || amount === null || (field === 'amount' && ledger.side !== 'amount' && twoSided)) continue;
    if (ledger.troubles.at(row.row, field).length > 0) return [];
    cells.push({ column: place.first, sign, factor: place.scale / 100 });
    sum = addFen(sum, (sign * amount) as Fen);
  }
  return sum === spent ? cells : [];
}
