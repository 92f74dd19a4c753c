import type { CalendarDate } from '../values/calendar';
import type { Certificate } from '../values/certificate';
import type { Fen } from '../values/money';

/** The eight kinds of ledger (台账) that are recognised. */
export const LEDGER_KINDS = [
  'expenditure',
  'activities',
  'attendance',
  'visits',
  'certificates',
  'equipment',
  'satisfaction',
  'roster',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** How a column's cells are read. */
export type FieldType = 'text' | 'date' | 'money' | 'count' | 'certificate' | 'identity';

/** A certificate cell: what stood there, and what it says when it is in the right form. */
export interface CertificateCell {
  /** Text as typed, spaces removed, upper case; the shown digits where a number was stored. */
  readonly text: string;
  readonly certificate: Certificate | null;
  /** Twenty digits typed as a number keep fifteen: the number is lost. */
  readonly storedAsNumber: boolean;
}

interface ValueOfType {
  /** Folded and trimmed; empty where the cell is blank. */
  text: string;
  /** Null where blank or unreadable; the ledger's troubles tell which. */
  date: CalendarDate | null;
  money: Fen | null;
  /** A plain number such as 25 or 4.5. */
  count: number | null;
  certificate: CertificateCell | null;
  /** An 18-digit ID (身份证号) as text, upper case; empty where blank. */
  identity: string;
}

export interface FieldSpec {
  readonly type: FieldType;
  /** Header words that name the column, compared by `headerKey`. */
  readonly aliases: readonly string[];
}

export type Fields = Readonly<Record<string, FieldSpec>>;

/** A data row: its 0-based sheet row and one value a field; a missing column reads as blank. */
export type RowOf<F extends Fields> = { readonly row: number } & {
  readonly [K in keyof F]: ValueOfType[F[K]['type']];
};

export interface KindSpec<F extends Fields = Fields, Field extends string = string> {
  readonly kind: LedgerKind;
  readonly fields: F;
  /** Of each group at least one column must be there, or the sheet is not of this kind. */
  readonly required: readonly (readonly Field[])[];
  /** Without one of these columns the kind's main figure cannot be judged (see coverage). */
  readonly essential: readonly Field[];
  /** A row with none of these filled is a note and no data row. */
  readonly substance: readonly Field[];
  /** Words in a sheet's name or title that speak for the kind where headers leave it open. */
  readonly titleWords: RegExp;
  /**
   * What a row says besides its cells, blank: rows have it from the start, because giving a large
   * object more properties later is very slow.
   */
  readonly derived?: Readonly<Record<string, unknown>>;
}

/** Keeps the exact field types of a spec while checking its shape. */
export function defineKind<const F extends Fields>(spec: KindSpec<F, keyof F & string>): KindSpec<F> {
  return spec;
}
