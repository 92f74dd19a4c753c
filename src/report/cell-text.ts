import type { Grid } from '../workbook/grid';
import { CellKind, DATE_FLAG, KIND_MASK, type ColumnBlock } from '../workbook/port';

/** Marks what a value is: texts, errors and dates of the same characters are different contents. */
const MARKS: Readonly<Record<number, string>> = {
  [CellKind.number]: '\u0001',
  [CellKind.number | DATE_FLAG]: '\u0002',
  [CellKind.text]: '\u0003',
  [CellKind.boolean]: '\u0004',
  [CellKind.error]: '\u0005',
};
/** Rows of a sheet that are put into one text. */
const ROWS = 1024;

/**
 * A filled cell with its kind; empty for an empty cell, and for an empty text, which other programs save
 * as an empty cell. Formulas count by their result.
 */
function cellContents(cells: ColumnBlock, at: number): string {
  const bits = (cells.kinds[at] ?? 0) & (KIND_MASK | DATE_FLAG);
  const kind = bits & KIND_MASK;
  if (kind === CellKind.empty) return '';
  const mark = MARKS[bits] ?? MARKS[kind] ?? '';
  const text = cells.texts?.[at] ?? '';
  if (kind === CellKind.text) return text === '' ? '' : mark + text;
  if (kind === CellKind.error) return mark + text;
  return mark + String(cells.numbers?.[at] ?? 0);
}

/** A row's cells as one text, the same for the same contents however they were read. */
export function rowContents(grid: Grid, row: number): string {
  const block = grid.blockOf(row);
  let text = '';
  block?.columns.forEach((cells, column) => {
    const contents = cells === undefined ? '' : cellContents(cells, row - block.firstRow);
    if (contents !== '') text += `${column}\u001f${contents}\u001e`;
  });
  return text;
}

/**
 * A sheet's cells as texts of so many rows each, column by column: the same for the same contents in
 * the same places, into whatever blocks they were read.
 */
export function* sheetContents(grid: Grid): Generator<string> {
  let part = 0;
  let columns: string[][] = [];
  for (const block of grid.blocks()) {
    for (let from = 0, to = 0; from < block.rowCount; from = to) {
      const here = Math.floor((block.firstRow + from) / ROWS);
      if (here !== part) {
        yield partText(part, columns);
        part = here;
        columns = [];
      }
      const start = part * ROWS - block.firstRow;
      to = Math.min(block.rowCount, start + ROWS);
      block.columns.forEach((cells, column) => {
        for (let at = from; cells !== undefined && at < to; at += 1) {
          const contents = cellContents(cells, at);
          if (contents !== '') (columns[column] ??= [])[at - start] = contents;
        }
      });
    }
  }
  yield partText(part, columns);
}

function partText(part: number, columns: readonly (readonly string[])[]): string {
  let text = '';
  columns.forEach((cells, column) => {
    text += `${part}\u001d${column}\u001f${cells.join('\u001e')}\u001c`;
  });
  return text;
}
