import { CellKind, DATE_FLAG, FORMULA_FLAG, KIND_MASK, type ColumnBlock, type RowBlock } from './port';

/** One cell taken out of a grid. */
export type Cell =
  | { readonly kind: 'empty'; readonly formula: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly date: boolean; readonly formula: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly formula: boolean }
  | { readonly kind: 'boolean'; readonly boolean: boolean; readonly formula: boolean }
  | { readonly kind: 'error'; readonly text: string; readonly formula: boolean };

const EMPTY: Cell = { kind: 'empty', formula: false };
const EMPTY_FORMULA: Cell = { kind: 'empty', formula: true };

/**
 * The cells of one sheet, kept in the columnar blocks in which they were read. Rows and columns
 * are 0-based. Rows that no block holds are empty, so one cell at the far corner costs nothing.
 */
export class Grid {
  /** Ascending and disjoint. */
  readonly #blocks: readonly RowBlock[];
  #last = 0;
  /** One more than the last row that holds a cell; 0 for an empty sheet. */
  readonly rowCount: number;
  /** One more than the last column that holds a cell. */
  readonly columnCount: number;

  private constructor(blocks: readonly RowBlock[]) {
    this.#blocks = blocks;
    const final = blocks.at(-1);
    this.rowCount = final ? final.firstRow + final.rowCount : 0;
    this.columnCount = blocks.reduce((most, block) => Math.max(most, block.columns.length), 0);
  }

  /** Takes blocks as an adapter gives them; overlapping or unordered ones are merged first. */
  static from(blocks: readonly RowBlock[]): Grid {
    const filled = blocks.filter((block) => block.rowCount > 0);
    return new Grid(isAscending(filled) ? filled : mergeBlocks(filled));
  }

  /** The `kinds` byte of a cell: its kind and flags; 0 where there is no cell. */
  bits(row: number, column: number): number {
    const block = this.blockOf(row);
    return block?.columns[column]?.kinds[row - block.firstRow] ?? 0;
  }

  /** Number, serial or boolean of a cell; 0 where there is none. */
  numberAt(row: number, column: number): number {
    const block = this.blockOf(row);
    return block?.columns[column]?.numbers?.[row - block.firstRow] ?? 0;
  }

  /** Text or error code of a cell; empty where there is none. */
  textAt(row: number, column: number): string {
    const block = this.blockOf(row);
    return block?.columns[column]?.texts?.[row - block.firstRow] ?? '';
  }

  cell(row: number, column: number): Cell {
    const block = this.blockOf(row);
    const cells = block?.columns[column];
    if (!block || !cells) return EMPTY;
    const at = row - block.firstRow;
    const bits = cells.kinds[at] ?? 0;
    const formula = (bits & FORMULA_FLAG) !== 0;
    switch (bits & KIND_MASK) {
      case CellKind.number:
        return { kind: 'number', number: cells.numbers?.[at] ?? 0, date: (bits & DATE_FLAG) !== 0, formula };
      case CellKind.text:
        return { kind: 'text', text: cells.texts?.[at] ?? '', formula };
      case CellKind.boolean:
        return { kind: 'boolean', boolean: (cells.numbers?.[at] ?? 0) !== 0, formula };
      case CellKind.error:
        return { kind: 'error', text: cells.texts?.[at] ?? '', formula };
      default:
        return formula ? EMPTY_FORMULA : EMPTY;
    }
  }

  isEmpty(row: number, column: number): boolean {
    const bits = this.bits(row, column);
    if ((bits & KIND_MASK) === CellKind.empty) return (bits & FORMULA_FLAG) === 0;
    return (bits & KIND_MASK) === CellKind.text && this.textAt(row, column).trim() === '';
  }

  /** Rows that some block covers, ascending. */
  *rows(): Generator<number> {
    for (const block of this.#blocks) {
      for (let i = 0; i < block.rowCount; i += 1) yield block.firstRow + i;
    }
  }

  blocks(): readonly RowBlock[] {
    return this.#blocks;
  }

  /** The block that holds a row, or undefined. */
  blockOf(row: number): RowBlock | undefined {
    const near = this.#blocks[this.#last];
    if (near && row >= near.firstRow && row < near.firstRow + near.rowCount) return near;
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = this.#blocks[middle] as RowBlock;
      if (row < block.firstRow) high = middle - 1;
      else if (row >= block.firstRow + block.rowCount) low = middle + 1;
      else {
        this.#last = middle;
        return block;
      }
    }
    return undefined;
  }
}

function isAscending(blocks: readonly RowBlock[]): boolean {
  let next = 0;
  for (const block of blocks) {
    if (block.firstRow < next) return false;
    next = block.firstRow + block.rowCount;
  }
  return true;
}

interface MutableColumn extends ColumnBlock {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: (string | undefined)[];
}

/** Rebuilds unordered or overlapping blocks row by row; later cells win. */
function mergeBlocks(blocks: readonly RowBlock[]): RowBlock[] {
  const rows = new Map<number, Map<number, { bits: number; number: number; text: string | undefined }>>();
  for (const block of blocks) {
    block.columns.forEach((column, index) => {
      column?.kinds.forEach((bits, offset) => {
        if (bits === 0) return;
        const row = block.firstRow + offset;
        const cells =
          rows.get(row) ?? new Map<number, { bits: number; number: number; text: string | undefined }>();
        cells.set(index, { bits, number: column.numbers?.[offset] ?? 0, text: column.texts?.[offset] });
        rows.set(row, cells);
      });
    });
  }
  const order = [...rows.keys()].sort((a, b) => a - b);
  return consecutiveRuns(order).map(({ first, count }) => {
    const columns: (MutableColumn | undefined)[] = [];
    for (let offset = 0; offset < count; offset += 1) {
      for (const [index, cell] of rows.get(first + offset) ?? []) {
        const column = (columns[index] ??= {
          kinds: new Uint8Array(count),
          numbers: new Float64Array(count),
          texts: [],
        });
        column.kinds[offset] = cell.bits;
        column.numbers[offset] = cell.number;
        column.texts[offset] = cell.text;
      }
    }
    return { firstRow: first, rowCount: count, columns };
  });
}

function consecutiveRuns(sorted: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of sorted) {
    const run = runs.at(-1);
    if (run && run.first + run.count === row) run.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
