/**
 * The port between the pure core and a workbook: types only, every room may import it.
 * Adapters: `xlsx/` over files, `excel/` over Office.js. Row and column numbers are 0-based
 * everywhere in the port; A1 notation exists only in messages, formulas and the report.
 */

/** What a cell holds. The low three bits of a `ColumnBlock.kinds` byte. */
export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Mask for the `CellKind` in a `kinds` byte. */
export const KIND_MASK = 7;
/** Flag in a `kinds` byte: a formula gave the value (the stored result is what we read). */
export const FORMULA_FLAG = 8;
/** Flag in a `kinds` byte: the number format shows the number as a date or time. */
export const DATE_FLAG = 16;

/**
 * One column of a block. `kinds[i]` belongs to row `firstRow + i`.
 * A missing array means that no cell of that kind stands in this column of the block.
 */
export interface ColumnBlock {
  readonly kinds: Uint8Array;
  /** Numbers, date serials in the workbook's own date system, booleans as 1 and 0. */
  readonly numbers: Float64Array | null;
  /** Texts, and error codes such as `#REF!`. */
  readonly texts: readonly (string | undefined)[] | null;
}

/**
 * A run of consecutive sheet rows, stored by column so that a million rows stay cheap.
 * Blocks come in the order in which the source has its rows; a source that has rows out of
 * order, or one row in two parts, gives blocks that overlap, and the later cell stands.
 */
export interface RowBlock {
  readonly firstRow: number;
  readonly rowCount: number;
  /** Index is the sheet column; a column without any cell in this block is `undefined`. */
  readonly columns: readonly (ColumnBlock | undefined)[];
}

/** A rectangle of cells, both ends inclusive. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** An inclusive run of rows or columns. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What is known of a sheet besides its cells. */
export interface SheetLayout {
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** The range of a filter that is hiding rows now, or null. */
  readonly activeFilter: CellRange | null;
}

/** The sheets that this product writes; also the id kept in the hidden defined name. */
export type OwnSheet = 'indicators' | 'evidence' | 'findings';

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Used size as the file states it; a hint for progress, never trusted. */
  readonly statedRows: number | null;
  /** Which of our sheets this is by its hidden defined name, or null. */
  readonly own: OwnSheet | null;
}

export interface WorkbookReader {
  /** The dates' epoch: true when serial 0 is 1904-01-01. */
  readonly date1904: boolean;
  /** All worksheets in tab order; chart and macro sheets are left out. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The cells of one sheet. Stops early, with the signal's reason, when the signal aborts. */
  rows(sheet: string, signal?: AbortSignal): AsyncIterable<RowBlock>;
  /** Merges, hidden parts and filter; may be asked before or after `rows`. */
  layout(sheet: string): Promise<SheetLayout>;
  /** Our own data kept in the workbook (a custom XML part), or null. */
  ownData(): Promise<string | null>;
}

export interface WorkbookWriter {
  /**
   * Adds or replaces our sheets, all or none, and keeps `ownData` with them.
   * A model whose `replaces` names a sheet takes that sheet's place; the others are appended.
   */
  apply(models: readonly SheetModel[], ownData: string): Promise<void>;
}

/** A refusal to read or write: `code` is worded in `locale/`, `details` fills its blanks. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'WorkbookError';
  }
}

/**
 * Every way a workbook is refused. `details` that may come with a code are in brackets:
 * part (the zip entry), sheet, limit, value.
 */
export type WorkbookErrorCode =
  | 'file-not-found'
  | 'file-unreadable'
  | 'empty-file'
  | 'not-a-workbook' // no zip, no OLE: some other kind of file
  | 'old-xls' // OLE compound file with a BIFF workbook
  | 'encrypted' // OLE compound file with an encrypted package
  | 'is-csv-or-html' // text renamed to .xlsx
  | 'is-xlsb' // binary workbook
  | 'is-ods' // OpenDocument
  | 'zip-damaged' // truncated, bad CRC, overlapping, lying sizes [part]
  | 'part-missing' // [part]
  | 'part-damaged' // truncated or malformed XML [part]
  | 'too-large' // a limit on sizes, entries, cells, strings or nesting was passed [part, limit]
  | 'unsafe-xml' // a DTD or entity declaration [part]
  | 'no-sheets'
  | 'no-rows'
  | 'signed' // a digital signature would break
  | 'structure-protected' // workbook structure is locked, sheets cannot be added
  | 'too-many-sheets';

/** A value in a sheet model; null leaves the cell empty but styled. */
export type ModelValue = string | number | boolean | null;

/** Named looks; adapters turn them into fonts, fills, borders and number formats. */
export type StyleName =
  | 'plain'
  | 'title' // sheet title: large, bold, centred
  | 'subtitle' // unit, year: centred
  | 'section' // a section's caption: bold, light fill
  | 'label' // bold, bordered, light fill: form labels
  | 'header' // table header: bold, centred, wrapped, bordered, fill
  | 'text' // bordered, wrapped, left, number format "@"
  | 'center' // bordered, wrapped, centred, number format "@"
  | 'money' // bordered, #,##0.00
  | 'number' // bordered, General
  | 'percent' // bordered, 0.00"%" over the percentage figure itself (96.25 is 96.25%)
  | 'date' // bordered, yyyy-mm-dd
  | 'input' // bordered, wrapped, pale yellow, unlocked: the user types here
  | 'link' // bordered, blue, underlined
  | 'good' // bordered, centred, green fill
  | 'bad' // bordered, centred, red fill
  | 'unsure' // bordered, centred, amber fill
  | 'note' // small grey text without border, wrapped
  | 'marker'; // the owner's line at the foot: small grey

/** Reference to a place inside the workbook. */
export interface CellTarget {
  readonly sheet: string;
  /** A1 reference such as `H12` or `A3:H3`. */
  readonly reference: string;
}

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  /** Shown value; with a formula, its cached result. Text is always written as text. */
  readonly value: ModelValue;
  /** Formula without the leading `=`; only ever made of our own words and quoted sheet names. */
  readonly formula?: string;
  readonly style: StyleName;
  readonly link?: CellTarget;
}

export type ConditionalFormat =
  | { readonly kind: 'data-bar'; readonly range: CellRange; readonly min: number; readonly max: number }
  | {
      readonly kind: 'equals';
      readonly range: CellRange;
      readonly text: string;
      readonly style: 'good' | 'bad' | 'unsure';
    };

export interface DropDown {
  readonly range: CellRange;
  readonly choices: readonly string[];
  readonly prompt?: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each printed page, or null. */
  readonly repeatRows: Span | null;
  readonly footer: string;
}

/** A sheet to be written, as plain data. A4, one page wide. */
export interface SheetModel {
  readonly own: OwnSheet;
  readonly name: string;
  /** Name of the sheet of ours that this one takes the place of, or null to append. */
  readonly replaces: string | null;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Row heights in points, by row; others are automatic. */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly ModelCell[];
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dropDowns: readonly DropDown[];
  /** Rows above this one stay in view; 0 for none. */
  readonly frozenRows: number;
  /** Range with filter buttons, or null. */
  readonly filter: CellRange | null;
  readonly print: PrintSetup;
}
