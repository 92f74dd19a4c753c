import { Grid } from '../../src/workbook/grid';
import { CellKind, type CellRange, type ColumnBlock, type SheetLayout } from '../../src/workbook/port';

type Value = string | number | null;

/** A sheet of plain values for readers that take a grid; `merges` as [first row, column, last row, column]. */
export function gridSheet(
  rows: readonly (readonly Value[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
  name = '表',
): { name: string; grid: Grid; layout: SheetLayout } {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(rows.map((row) => row[column] ?? null)),
  );
  const layout: SheetLayout = {
    merges: merges.map(([firstRow, firstColumn, lastRow, lastColumn]): CellRange => ({
      firstRow,
      firstColumn,
      lastRow,
      lastColumn,
    })),
    hiddenRows: [],
    hiddenColumns: [],
    activeFilter: null,
  };
  return { name, grid: Grid.from([{ firstRow: 0, rowCount: rows.length, columns }]), layout };
}

function columnOf(values: readonly Value[]): ColumnBlock {
  const kinds = Uint8Array.from(values, (value) =>
    value === null ? CellKind.empty : typeof value === 'number' ? CellKind.number : CellKind.text,
  );
  const numbers = Float64Array.from(values, (value) => (typeof value === 'number' ? value : 0));
  return { kinds, numbers, texts: values.map((value) => (typeof value === 'string' ? value : undefined)) };
}
