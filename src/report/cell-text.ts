import type { Grid } from '../workbook/grid';
import { CellKind, DATE_FLAG, KIND_MASK } from '../workbook/port';

/**
 * A row's cells as one text, the same for the same contents however they were read: kind and
 * value of each filled cell with its column. Formulas count by their result.
 */
export function rowContents(grid: Grid, row: number): string {
  let text = '';
  for (let column = 0; column < grid.columnCount; column += 1) {
    const bits = grid.bits(row, column);
    const kind = bits & KIND_MASK;
    if (kind === CellKind.empty) continue;
    const value =
      kind === CellKind.text || kind === CellKind.error
        ? grid.textAt(row, column)
        : String(grid.numberAt(row, column));
    text += `${column}\u001f${bits & (KIND_MASK | DATE_FLAG)}\u001f${value}\u001e`;
  }
  return text;
}
