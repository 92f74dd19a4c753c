import type { Ledger } from '../../ledgers/ledger';
import { kindSpecs } from '../../ledgers/kinds';
import type { FieldType, LedgerKind } from '../../ledgers/spec';
import type { CheckContext } from '../rule';

/** A ledger whose rows are only looked at field by field. */
export type PlainLedger = Ledger<PlainRow>;
export interface PlainRow {
  readonly row: number;
}

/** All ledgers in workbook order. */
export function allLedgers({ ledgers, recognised }: CheckContext): PlainLedger[] {
  const all: PlainLedger[] = Object.values<readonly PlainLedger[]>({ ...ledgers }).flat();
  const tab = new Map(recognised.order.map((sheet, index) => [sheet, index]));
  return all.sort((a, b) => (tab.get(a.sheet) ?? 0) - (tab.get(b.sheet) ?? 0));
}

/** How a field of a kind is read; null for a field that the kind does not have. */
export function typeOfField(kind: LedgerKind, field: string): FieldType | null {
  return kindSpecs.find((spec) => spec.kind === kind)?.fields[field]?.type ?? null;
}

/** The value that a row has in a field. */
export function valueIn(row: PlainRow, field: string): unknown {
  return (row as PlainRow & Readonly<Record<string, unknown>>)[field];
}

/** The header of a field as it stands in the sheet, on one line. */
export function headerOf(ledger: PlainLedger, field: string): string {
  return (ledger.columns.get(field)?.header ?? '').replace(/\s+/g, '');
}
