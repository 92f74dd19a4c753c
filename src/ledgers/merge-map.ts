import type { CellRange } from '../workbook/port';

/** Merges of one sheet, clipped to a table, looked up by cell. */
export class MergeMap {
  readonly #covered = new Map<number, CellRange>();

  /**
   * Only merges that reach into `bounds` are kept, and only their cells inside it, so a merge
   * over a whole sheet costs no more than the table.
   */
  constructor(merges: readonly CellRange[], bounds: CellRange) {
    for (const merge of merges) {
      const lastRow = Math.min(merge.lastRow, bounds.lastRow);
      const lastColumn = Math.min(merge.lastColumn, bounds.lastColumn);
      for (let row = Math.max(merge.firstRow, bounds.firstRow); row <= lastRow; row += 1) {
        for (
          let column = Math.max(merge.firstColumn, bounds.firstColumn);
          column <= lastColumn;
          column += 1
        ) {
          if (row === merge.firstRow && column === merge.firstColumn) continue;
          this.#covered.set(cellKey(row, column), merge);
        }
      }
    }
  }

  /** The merge that covers a cell other than its own top left one, or null. */
  covering(row: number, column: number): CellRange | null {
    if (this.#covered.size === 0) return null;
    return this.#covered.get(cellKey(row, column)) ?? null;
  }
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
