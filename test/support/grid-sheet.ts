import type { Grid } from '../../src/workbook/grid';
import type { SheetLayout } from '../../src/workbook/port';
import { gridOf, type TestCell } from './book';

/** A sheet for readers that take a grid; `merges` as [first row, first column, last row, last column]. */
export function gridSheet(
  rows: readonly (readonly TestCell[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
  name = '表',
): { name: string; grid: Grid; layout: SheetLayout } {
  const ranges = merges.map(([firstRow, firstColumn, lastRow, lastColumn]) => {
    return { firstRow, firstColumn, lastRow, lastColumn };
  });
  const layout = { merges: ranges, hiddenRows: [], hiddenColumns: [], activeFilter: null };
  return { name, grid: gridOf(rows), layout };
}
