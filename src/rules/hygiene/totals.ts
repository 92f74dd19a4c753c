import { heldActivities } from '../../ledgers/derive/activities';
import { personIn } from '../../ledgers/derive/person';
import type { SummaryRow } from '../../ledgers/ledger';
import type { CertificateCell } from '../../ledgers/spec';
import type { CheckContext } from '../rule';
import { valueIn, type PlainLedger, type PlainRow } from './ledgers';

/**
 * The sets of rows that a summary row may sum: since the summary before it, since the last one of
 * its type, all above, or, where it stands on top, all below. The first is the likeliest.
 */
export function summedRows(ledger: PlainLedger, summary: SummaryRow): readonly (readonly PlainRow[])[] {
  const { rows, summaryRows } = ledger;
  const before = summaryRows.filter(({ row }) => row < summary.row);
  const after = (first: number) => rows.filter(({ row }) => row > first && row < summary.row);
  const block = after(before.at(-1)?.row ?? -1);
  const sameType = after(before.filter(({ type }) => type === summary.type).at(-1)?.row ?? -1);
  const above = after(-1);
  const sets =
    summary.type === 'subtotal' || summary.type === 'period'
      ? [block, sameType, above]
      : [above, sameType, block];
  const filled = sets.filter((set) => set.length > 0);
  return filled.length > 0 ? [...filled, rows] : [rows];
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
