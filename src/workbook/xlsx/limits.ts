/**
 * What a workbook may ask of this machine. A file beyond a limit is refused (`too-large`);
 * the limits are far above what Excel itself writes for an ordinary ledger.
 */
export interface Limits {
  /** Entries in the zip. */
  readonly entries: number;
  /** Inflated bytes of one part that is not a sheet. */
  readonly partBytes: number;
  /** Inflated bytes of one sheet part. */
  readonly sheetBytes: number;
  /** Inflated bytes for each compressed byte, judged only above `ratioFloorBytes`. */
  readonly ratio: number;
  /** Inflated size up to which any compression ratio is believed. */
  readonly ratioFloorBytes: number;
  /** UTF-8 bytes of one cell's text (Excel's own limit is 32,767 characters). */
  readonly stringBytes: number;
  /** Strings in the shared table. */
  readonly sharedStrings: number;
  /** Bytes of one tag with its attributes. */
  readonly tagBytes: number;
  /** Bytes without a tag. */
  readonly gapBytes: number;
  /** Elements open at once. */
  readonly depth: number;
  /** Cells of one sheet, empty ones too. */
  readonly cells: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
  /** Sheets of any kind. */
  readonly sheets: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  entries: 20_000,
  partBytes: 512 * MEGABYTE,
  sheetBytes: 4096 * MEGABYTE,
  ratio: 200,
  ratioFloorBytes: 64 * MEGABYTE,
  stringBytes: MEGABYTE,
  sharedStrings: 16_000_000,
  tagBytes: MEGABYTE,
  gapBytes: 64 * MEGABYTE,
  depth: 256,
  cells: 30_000_000,
  merges: 1_000_000,
  sheets: 10_000,
};

/** Rows and columns of a sheet, as Excel has them. A place outside is damage, not size. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
