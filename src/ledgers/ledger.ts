import type { CellRange } from '../workbook/port';
import type { MoneyScale } from '../values/money';
import type { Fen } from '../values/money';
import type { LedgerKind } from './spec';

/** Where a field stands: 0-based columns; a split date (年|月|日) spans several. */
export interface ColumnPlace {
  readonly first: number;
  readonly last: number;
  /** Header as typed, two-row headers joined. */
  readonly header: string;
  /** Fen of one unit of a money column. */
  readonly scale: MoneyScale;
}

/** Why a cell was not read plainly. */
export type TroubleKind =
  /** Something stands there that cannot be read as the column's type. */
  | 'unreadable'
  /** A date with two-digit parts, such as 3/5/20. */
  | 'ambiguous'
  /** A number stored as text, read nevertheless. */
  | 'number-as-text'
  /** Full-width or look-alike characters, read after cleaning. */
  | 'cleaned'
  /** Digits below one fen, rounded half away from zero. */
  | 'rounded'
  /** A count that is not a number: 50余人, 约50. */
  | 'vague'
  /** The cell holds a formula error such as #REF!. */
  | 'formula-error'
  /** A formula whose result is not stored in the file. */
  | 'no-cached-value'
  /** A long number (certificate, ID) stored as a number: digits are lost. */
  | 'number-lost'
  /** The cell's own unit (1.2万) overrides the column's. */
  | 'unit-in-cell'
  /** The row's unit cell (单位: 万元) is not the column's unit; read by the row's. */
  | 'unit-in-row'
  /**
   * Covered by a merge: a figure counts once, in the merge's first row, and is blank here; a
   * certificate number or ID is the merge's and stands for one card.
   */
  | 'covered';

export interface Trouble {
  readonly kind: TroubleKind;
  readonly row: number;
  readonly column: number;
  readonly field: string;
  /** What stood there, as text. Certificate numbers are not masked here: mask before showing. */
  readonly raw: string;
}

const NONE: readonly Trouble[] = [];

/** The troubles of one ledger, looked up by row and field. */
export class Troubles {
  readonly #byRow = new Map<number, Trouble[]>();
  readonly all: readonly Trouble[];

  constructor(all: readonly Trouble[]) {
    this.all = all;
    for (const trouble of all) {
      const list = this.#byRow.get(trouble.row);
      if (list) list.push(trouble);
      else this.#byRow.set(trouble.row, [trouble]);
    }
  }

  /** All troubles of a row; almost every row has none. */
  ofRow(row: number): readonly Trouble[] {
    return this.#byRow.get(row) ?? NONE;
  }

  at(row: number, field: string): readonly Trouble[] {
    const ofRow = this.ofRow(row);
    return ofRow.length === 0 ? ofRow : ofRow.filter((trouble) => trouble.field === field);
  }

  has(row: number, field: string, ...kinds: readonly TroubleKind[]): boolean {
    return this.ofRow(row).some((trouble) => trouble.field === field && kinds.includes(trouble.kind));
  }
}

/** What a summary row (合计, 小计, 余额 …) sums or carries. */
export type SummaryType =
  | 'opening' // 期初余额, 年初余额, 上年结转, 月初余额
  | 'period' // 本月合计, 本期合计, 当前合计
  | 'year-to-date' // 本年累计, 当前累计, 累计
  | 'subtotal' // 小计
  | 'final' // 合计, 总计
  | 'carried-forward' // 过次页
  | 'brought-forward' // 承前页
  | 'closing'; // 结转下年, 期末余额

/** A summary row: recognised, left out of the sums, kept for the checks. */
export interface SummaryRow {
  readonly row: number;
  readonly type: SummaryType;
  /** The label as typed. */
  readonly label: string;
  /** Stated figures by field: money in fen, counts as they are. */
  readonly money: ReadonlyMap<string, Fen>;
  readonly counts: ReadonlyMap<string, number>;
  /** Fields whose figure was typed in and not computed by a formula. */
  readonly typed: ReadonlySet<string>;
  /** Number of lines that the label states (合计 27笔), or null. */
  readonly statedRows: number | null;
}

/** A recognised ledger on one sheet. */
export interface Ledger<R extends { readonly row: number }> {
  readonly kind: LedgerKind;
  readonly sheet: string;
  /** Last header row, 0-based. */
  readonly headerRow: number;
  /** First and last column of the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row of the sheet that is not empty, 0-based; the header row where nothing follows. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<string, ColumnPlace>;
  /** Every data row, in sheet order. */
  readonly rows: readonly R[];
  readonly summaryRows: readonly SummaryRow[];
  /** Rows between the header and the last row that are no data rows. */
  readonly skipped: number;
  readonly troubles: Troubles;
  /** Header cells whose word stands a second time in the table. */
  readonly duplicateHeaders: readonly { readonly column: number; readonly header: string }[];
  /** Parts of the data area that are hidden or filtered away, and merges over differing rows. */
  readonly hidden: readonly HiddenPart[];
}

export interface HiddenPart {
  readonly kind: 'rows' | 'columns' | 'filter' | 'merge';
  readonly range: CellRange;
}
