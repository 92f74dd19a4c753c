import type { Ledger } from '../ledgers/ledger';
import type { LedgerKind } from '../ledgers/spec';
import type { Undetermined } from '../rules/rule';
import { decimalOfNumber } from '../values/decimal';
import { formatDate, type CalendarDate } from '../values/calendar';
import { maskNumber, maskNumbersIn } from '../values/certificate';
import { addRational, rational, type Rational } from '../values/rational';
import { excerpt } from '../values/text';
import type { Combination, Evidence, EvidencePart, ExclusionReason, Measured } from './measure';

export const NOTHING = rational(0);
export const ONE = rational(1);

interface Placed {
  readonly ledger: Ledger<{ readonly row: number }>;
  readonly row: { readonly row: number };
}

/** A row that counts, by default as one. */
export function counted(
  place: Placed,
  label: string,
  value: Rational = ONE,
  cells: Evidence['cells'] = [],
): Evidence {
  return evidenceOf(place, { value, cells, counted: true, reason: null, label });
}

/** A row that was looked at and does not count. */
export function leftOut(place: Placed, label: string, reason: ExclusionReason): Evidence {
  return evidenceOf(place, { value: NOTHING, cells: [], counted: false, reason, label });
}

function evidenceOf(
  { ledger, row }: Placed,
  { value, cells, counted, reason, label }: Omit<Evidence, 'sheet' | 'row' | 'firstColumn' | 'lastColumn'>,
): Evidence {
  const { sheet, firstColumn, lastColumn } = ledger;
  return { sheet, row: row.row, firstColumn, lastColumn, value, cells, counted, reason, label };
}

/** What a row is, for a reader: the filled parts with numbers of people masked. */
export function labelOf(...parts: readonly (string | CalendarDate | null)[]): string {
  const texts = parts.map((part) => (typeof part === 'number' ? formatDate(part) : (part ?? '')));
  const masked = texts.filter((text) => text !== '').map(maskNumbersIn);
  return excerpt(masked.join(' '), 60);
}

/** A person's masked number, for a label. */
export function maskedOf(cell: { readonly text: string } | null): string {
  return cell === null || cell.text === '' ? '' : maskNumber(cell.text);
}

/** Sum of the rows that count. */
export function sumOf(rows: readonly Evidence[]): Rational {
  // Most values are one: adding them as whole numbers spares a fraction for every row.
  let ones = 0;
  let rest = NOTHING;
  for (const row of rows) {
    if (!row.counted) continue;
    if (row.value === ONE) ones += 1;
    else rest = addRational(rest, row.value);
  }
  return addRational(rest, rational(ones));
}

export function part(key: string, rows: readonly Evidence[]): EvidencePart {
  return { key, rows, constant: null };
}

/** A part whose rows are made when someone asks for them: a figure of a long ledger may be had without. */
export function partOnDemand(key: string, rowsOf: () => readonly Evidence[]): EvidencePart {
  let made: readonly Evidence[] | null = null;
  return {
    key,
    constant: null,
    get rows() {
      return (made ??= rowsOf());
    },
  };
}

export function constantPart(key: string, constant: Rational): EvidencePart {
  return { key, rows: [], constant };
}

/** A count of a sheet (25, 4.5) as an exact fraction. */
export function rationalOfCount(count: number): Rational {
  const decimal = decimalOfNumber(count);
  return decimal ? rational(decimal.coefficient, 10n ** BigInt(decimal.places)) : NOTHING;
}

/** A figure that could not be determined at all, with the rows that were looked at. */
export function unmeasured(
  key: string,
  undetermined: Undetermined,
  parts: readonly EvidencePart[] = [],
  combination: Combination = { kind: 'sum' },
): Measured {
  return { value: null, undetermined, parts, combination, asides: [], method: { key, figures: {} } };
}

export function ledgerAbsent(ledger: LedgerKind): Undetermined {
  return { kind: 'undetermined', reason: 'ledger-absent', figures: { ledger } };
}

export function columnAbsent(ledger: LedgerKind, column: string): Undetermined {
  return { kind: 'undetermined', reason: 'column-absent', figures: { ledger, column } };
}

/** Null where every row could be read. */
export function rowsUnreadable(ledger: LedgerKind, count: number): Undetermined | null {
  return count === 0 ? null : { kind: 'undetermined', reason: 'rows-unreadable', figures: { ledger, count } };
}

/**
 * What stands in the way of reading a kind of ledger: there is none, it has no rows, or none has
 * one of the columns.
 */
export function ledgerGap(
  kind: LedgerKind,
  ledgers: readonly Ledger<{ readonly row: number }>[],
  ...columns: readonly string[]
): Undetermined | null {
  if (ledgers.length === 0) return ledgerAbsent(kind);
  if (ledgers.every(({ rows }) => rows.length === 0)) {
    return { kind: 'undetermined', reason: 'ledger-empty', figures: { ledger: kind } };
  }
  const absent = columns.find((column) => !ledgers.some((ledger) => ledger.columns.has(column)));
  return absent === undefined ? null : columnAbsent(kind, absent);
}
