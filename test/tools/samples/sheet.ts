/** How a column's cells look; also what a value in it is: `date` takes yyyy-mm-dd, `money` yuan. */
export type ColumnLook = 'centre' | 'text' | 'date' | 'money' | 'code';

export interface SampleColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly look: ColumnLook;
}

/** Text, number or nothing; a text in a money column, say, is written as the text that it is. */
export type SampleCell = string | number | null;

/** A total under the rows: added up by a formula, or typed by hand. */
type SampleTotal =
  | { readonly kind: 'formula'; readonly headers: readonly string[] }
  | { readonly kind: 'typed'; readonly label: string; readonly values: Readonly<Record<string, number>> };

/** A hand-kept ledger: titles, a header, rows that are numbered when written, a total, a signature. */
export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  /** What stands at the left and at the right of the line under the title. */
  readonly notes: readonly [string, string];
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleCell[])[];
  readonly total: SampleTotal | null;
  readonly foot: string;
}

/** `[header, width, look]`, the look being text where none is given. */
export function columns(
  ...specs: readonly (readonly [header: string, width: number, look?: ColumnLook])[]
): SampleColumn[] {
  return specs.map(([header, width, look = 'text']) => ({ header, width, look }));
}

/** Index of a column in a row. @throws RangeError where there is no such header. */
export function columnOf(sheet: Pick<SampleSheet, 'columns' | 'name'>, header: string): number {
  const index = sheet.columns.findIndex((column) => column.header === header);
  if (index < 0) throw new RangeError(`${sheet.name}: no column ${header}`);
  return index;
}

export const UNIT = '单位：昆明市呈贡区残疾人联合会';
export const MADE_UP = '注：本表为示例，人员、商户、证号均为虚构。';
