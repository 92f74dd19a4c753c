import type { ColumnBlock, RowBlock } from '../port';

/** Rows of an ordinary block. */
const BLOCK_ROWS = 4096;
/** Places (rows by columns) a block may have: wide sheets get lower blocks. */
const BLOCK_PLACES = 1024 * 1024;
const FIRST_CAPACITY = 16;

/** A column that grows while its block is filled. */
class GrowingColumn {
  kinds = new Uint8Array(0);
  numbers: Float64Array | null = null;
  texts: (string | undefined)[] | null = null;

  reserve(rows: number): void {
    if (rows <= this.kinds.length) return;
    let capacity = Math.max(FIRST_CAPACITY, this.kinds.length * 2);
    while (capacity < rows) capacity *= 2;
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
    if (this.numbers) this.numbers = this.widen(this.numbers, capacity);
  }

  number(index: number, value: number): void {
    this.numbers ??= new Float64Array(this.kinds.length);
    this.numbers[index] = value;
  }

  text(index: number, value: string): void {
    this.texts ??= [];
    // No holes: an array without them is smaller and quicker to read.
    while (this.texts.length < index) this.texts.push(undefined);
    this.texts[index] = value;
  }

  /** The column as it stands, cut or filled up to `rows`. */
  close(rows: number): ColumnBlock {
    this.reserve(rows);
    if (this.texts) while (this.texts.length < rows) this.texts.push(undefined);
    return {
      kinds: this.kinds.subarray(0, rows),
      numbers: this.numbers?.subarray(0, rows) ?? null,
      texts: this.texts,
    };
  }

  private widen(numbers: Float64Array, capacity: number): Float64Array<ArrayBuffer> {
    const wider = new Float64Array(capacity);
    wider.set(numbers);
    return wider;
  }
}

/**
 * Gathers cells into blocks of at most 4,096 rows. A block ends when a row lies before or too far
 * behind its first one, or when it has become too wide to go on, if need be within a row: blocks
 * then overlap in that row. Rows and columns are 0-based.
 */
export class RowBlocks {
  private columns: (GrowingColumn | undefined)[] = [];
  private columnCount = 0;
  private firstRow = -1;
  private row = 0;
  private lastRow = 0;
  private ready: RowBlock[] = [];

  /** Makes `row` the row that cells go to. */
  startRow(row: number): void {
    this.row = row;
  }

  /** A cell with a number, or a boolean as 1 or 0; `kind` is the whole `kinds` byte. */
  putNumber(column: number, kind: number, value: number): void {
    this.place(column, kind).number(this.row - this.firstRow, value);
  }

  /** A cell with a text or an error's code. */
  putText(column: number, kind: number, value: string): void {
    this.place(column, kind).text(this.row - this.firstRow, value);
  }

  /** A cell without a value of which there is something to say all the same. */
  putEmpty(column: number, kind: number): void {
    this.place(column, kind);
  }

  /** The blocks finished since the last call. */
  take(): readonly RowBlock[] {
    const { ready } = this;
    if (ready.length > 0) this.ready = [];
    return ready;
  }

  /** Ends the block at hand. */
  finish(): void {
    if (this.firstRow < 0) return;
    const rowCount = this.lastRow - this.firstRow + 1;
    const columns = Array.from(this.columns, (column) => column?.close(rowCount));
    this.ready.push({ firstRow: this.firstRow, rowCount, columns });
    this.columns = [];
    this.columnCount = 0;
    this.firstRow = -1;
  }

  private place(column: number, kind: number): GrowingColumn {
    const { row } = this;
    if (this.firstRow >= 0 && this.isBeyond(row, this.columns[column] ? 0 : 1)) this.finish();
    if (this.firstRow < 0) {
      this.firstRow = row;
      this.lastRow = row;
    } else if (row > this.lastRow) this.lastRow = row;
    const target = this.columns[column] ?? this.addColumn(column);
    const index = row - this.firstRow;
    target.reserve(index + 1);
    target.kinds[index] = kind;
    return target;
  }

  private isBeyond(row: number, newColumns: number): boolean {
    const rows = row - this.firstRow + 1;
    if (rows < 1 || rows > BLOCK_ROWS) return true;
    return rows * (this.columnCount + newColumns) > BLOCK_PLACES;
  }

  private addColumn(column: number): GrowingColumn {
    const added = new GrowingColumn();
    this.columns[column] = added;
    this.columnCount++;
    return added;
  }
}
