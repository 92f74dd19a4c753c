import { CellKind, KIND_MASK } from '../port';
import type { ColumnBlock, RowBlock } from '../port';
import { MAX_COLUMNS } from './limits';

/** Rows of an ordinary block. */
const BLOCK_ROWS = 4096;
/** Places (rows by columns), and cells, that a block may have: wide sheets get lower blocks. */
const BLOCK_PLACES = 1024 * 1024;
const FIRST_CAPACITY = 64 * 1024;

/** The cells of the block at hand in the order in which they came. */
class CellList {
  count = 0;
  rows = new Uint16Array(FIRST_CAPACITY);
  columns = new Uint16Array(FIRST_CAPACITY);
  kinds = new Uint8Array(FIRST_CAPACITY);
  /** Numbers, or indexes into `texts`. */
  values = new Float64Array(FIRST_CAPACITY);
  texts: string[] = [];

  add(row: number, column: number, kind: number, value: number): void {
    const index = this.count++;
    if (index === this.kinds.length) this.grow(index * 2);
    this.rows[index] = row;
    this.columns[index] = column;
    this.kinds[index] = kind;
    this.values[index] = value;
  }

  clear(): void {
    this.count = 0;
    this.texts = [];
  }

  private grow(capacity: number): void {
    const { rows, columns, kinds, values } = this;
    this.rows = new Uint16Array(capacity);
    this.columns = new Uint16Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.values = new Float64Array(capacity);
    this.rows.set(rows);
    this.columns.set(columns);
    this.kinds.set(kinds);
    this.values.set(values);
  }
}

function holdsText(kind: number): boolean {
  const type = kind & KIND_MASK;
  return type === CellKind.text || type === CellKind.error;
}

function holdsNumber(kind: number): boolean {
  const type = kind & KIND_MASK;
  return type === CellKind.number || type === CellKind.boolean;
}

/** A column of a block that is being sorted out. */
class OpenColumn implements ColumnBlock {
  numbers: Float64Array | null = null;
  texts: (string | undefined)[] | null = null;

  constructor(readonly kinds: Uint8Array) {}
}

/**
 * Gathers cells into blocks of at most 4,096 rows. A block ends when a row lies before or too far
 * behind its first one, or when it has become too wide to go on, if need be within a row: blocks
 * then overlap in that row. Cells are sorted into columns only at a block's end, so that thousands
 * of columns cost no more than tens. Rows and columns are 0-based.
 */
export class RowBlocks {
  private readonly cells = new CellList();
  private readonly isUsed = new Uint8Array(MAX_COLUMNS);
  private used: number[] = [];
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
    this.prepare(column);
    this.cells.add(this.row - this.firstRow, column, kind, value);
  }

  /** A cell with a text or an error's code. */
  putText(column: number, kind: number, value: string): void {
    this.prepare(column);
    this.cells.add(this.row - this.firstRow, column, kind, this.cells.texts.push(value) - 1);
  }

  /** A cell without a value of which there is something to say all the same. */
  putEmpty(column: number, kind: number): void {
    this.putNumber(column, kind, 0);
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
    this.ready.push({ firstRow: this.firstRow, rowCount, columns: this.sortOut(rowCount) });
    for (const column of this.used) this.isUsed[column] = 0;
    this.used = [];
    this.cells.clear();
    this.firstRow = -1;
  }

  /** Makes room for a cell in `column` of the row at hand. */
  private prepare(column: number): void {
    const { row, isUsed } = this;
    if (this.firstRow >= 0 && this.isBeyond(row, 1 - (isUsed[column] as number))) this.finish();
    if (this.firstRow < 0) {
      this.firstRow = row;
      this.lastRow = row;
    } else if (row > this.lastRow) this.lastRow = row;
    if (isUsed[column] === 1) return;
    isUsed[column] = 1;
    this.used.push(column);
  }

  private isBeyond(row: number, newColumns: number): boolean {
    const rows = Math.max(row, this.lastRow) - this.firstRow + 1;
    if (row < this.firstRow || rows > BLOCK_ROWS || this.cells.count >= BLOCK_PLACES) return true;
    return rows * (this.used.length + newColumns) > BLOCK_PLACES;
  }

  private sortOut(rowCount: number): (ColumnBlock | undefined)[] {
    const { cells, used } = this;
    const columns: (OpenColumn | undefined)[] = [];
    const slab = new Uint8Array(used.length * rowCount);
    const order = used.sort((a, b) => a - b);
    order.forEach((column, i) => {
      while (columns.length < column) columns.push(undefined);
      columns.push(new OpenColumn(slab.subarray(i * rowCount, (i + 1) * rowCount)));
    });
    for (let i = 0; i < cells.count; i++) {
      const column = columns[cells.columns[i] as number] as OpenColumn;
      const kind = cells.kinds[i] as number;
      const row = cells.rows[i] as number;
      const value = cells.values[i] as number;
      column.kinds[row] = kind;
      if (holdsText(kind)) {
        column.texts ??= new Array<string | undefined>(rowCount).fill(undefined);
        column.texts[row] = cells.texts[value];
      } else if (holdsNumber(kind)) {
        column.numbers ??= new Float64Array(rowCount);
        column.numbers[row] = value;
      }
    }
    return columns;
  }
}
