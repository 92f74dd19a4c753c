import { heldActivities } from '../../ledgers/derive/activities';
import { personIn } from '../../ledgers/derive/person';
import type { SummaryRow } from '../../ledgers/ledger';
import type { CertificateCell } from '../../ledgers/spec';
import type { CheckContext } from '../rule';
import { valueIn, type PlainLedger, type PlainRow } from './ledgers';

/**
 * The sets of rows that a summary row may sum: its block, the rows since the last summary of its type,
 * all rows, each above it or, where summaries stand on top, below it. The first is the likeliest.
 */
export function summedRows(ledger: PlainLedger, summary: SummaryRow): readonly (readonly PlainRow[])[] {
  const sets = [...setsAbove(ledger, summary), ...setsBelow(ledger, summary)].filter((set) => set.length > 0);
  return sets.length > 0 ? sets : [[]];
}

function setsAbove({ rows, summaryRows }: PlainLedger, { row: end, type }: SummaryRow): PlainRow[][] {
  const before = summaryRows.filter(({ row }) => row < end);
  const after = (first: number) => rows.filter(({ row }) => row > first && row < end);
  const block = after(before.at(-1)?.row ?? -1);
  const sinceSameType = after(before.filter((other) => other.type === type).at(-1)?.row ?? -1);
  const all = after(-1);
  return type === 'subtotal' || type === 'period' ? [block, sinceSameType, all] : [all, sinceSameType, block];
}

function setsBelow({ rows, summaryRows }: PlainLedger, { row: start, type }: SummaryRow): PlainRow[][] {
  const later = summaryRows.filter(({ row }) => row > start);
  const until = (end: number) => rows.filter(({ row }) => row > start && row < end);
  const ends = [later[0], later.find((other) => other.type === type)].map((next) => next?.row ?? Infinity);
  return [Infinity, ...ends].map(until);
}

/** Rows of activity ledgers that a total may leave out: repeated lines of one activity, cancelled ones. */
export function discountedRows({ ledgers, fiscalYear }: CheckContext): ReadonlySet<PlainRow> {
  const { standings } = heldActivities(ledgers, fiscalYear);
  return new Set(
    standings
      .filter(({ reason }) => reason === 'duplicate' || reason === 'cancelled')
      .map(({ row }): PlainRow => row),
  );
}

/** Sum of a field; blank cells add nothing. */
export function sumOf(rows: readonly PlainRow[], field: string): number {
  return rows.reduce((sum, row) => {
    const value = valueIn(row, field);
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

/** What a number of lines, persons or certificates in a summary's label may have counted. */
export function countsOf(rows: readonly PlainRow[]): readonly number[] {
  const cells = rows.map((row) => valueIn(row, 'cert') as CertificateCell | null | undefined);
  const ids = cells.flatMap((cell) => personIn(cell ?? null).id ?? []);
  const numbers = cells.flatMap((cell) => cell?.text ?? []);
  const filled = (field: string) => rows.filter((row) => (valueIn(row, field) ?? '') !== '').length;
  return [
    rows.length,
    new Set(ids).size,
    new Set(numbers).size,
    ...['issue_date', 'receive_date', 'answer'].map(filled),
  ];
}
