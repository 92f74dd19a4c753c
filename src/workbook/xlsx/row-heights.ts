/**
 * Heights for the rows whose model states none. Excel would fit them by itself, but WPS and LibreOffice
 * leave wrapped text cut off, so the file carries an estimate that every program may still refit.
 */
import type { ModelCell, ModelValue } from '../port';
import { LOOKS } from './looks';
import type { SheetToWrite } from './own-sheets';

/** Points of a row with one line of body text, of each line, and of the room above and below. */
export const ROW_POINTS = 18;
const LINE_POINTS = 15;
const ROOM_POINTS = 3;
/** Excel's tallest row. */
const MAX_POINTS = 409;
const BODY_SIZE = 11;
/** Width in characters of a column that the model does not mention, and what a cell's edges take. */
const DEFAULT_WIDTH = 8;
const EDGES = 0.5;

/** Chinese characters and full-width signs are as wide as two digits. */
const WIDE = /[\u1100-\u115f\u2e80-\uffdc]/;

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) || character.length > 1 ? 2 : 1;
  return width;
}

function linesOf(value: ModelValue, room: number, scale: number): number {
  if (typeof value !== 'string') return 1;
  const lines = value.split(/\r\n|\r|\n/);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * scale) / room)), 0);
}

/** Last column of each cell that heads a merge in one row; -1 for one whose merge spans rows. */
function mergedColumns(model: SheetToWrite): ReadonlyMap<string, number> {
  return new Map(
    model.merges.map((merge) => [
      `${merge.firstRow}/${merge.firstColumn}`,
      merge.firstRow === merge.lastRow ? merge.lastColumn : -1,
    ]),
  );
}

function pointsOf(cell: ModelCell, lastColumn: number, widths: readonly number[]): number {
  const { size, wrapped } = LOOKS[cell.style];
  const scale = size / BODY_SIZE;
  let room = -EDGES;
  for (let column = cell.column; column <= lastColumn; column += 1) room += widths[column] ?? DEFAULT_WIDTH;
  const lines = wrapped ? linesOf(cell.value, Math.max(1, room), scale) : 1;
  return Math.min(MAX_POINTS, Math.round(lines * LINE_POINTS * scale) + ROOM_POINTS);
}

/** Points for every row of the model that has cells, never less than one line of body text. */
export function estimatedHeights(model: SheetToWrite): ReadonlyMap<number, number> {
  const merged = mergedColumns(model);
  const heights = new Map<number, number>();
  for (const cell of model.cells) {
    const last = merged.get(`${cell.row}/${cell.column}`) ?? cell.column;
    const points = last < 0 ? ROW_POINTS : pointsOf(cell, last, model.widths);
    heights.set(cell.row, Math.max(ROW_POINTS, points, heights.get(cell.row) ?? 0));
  }
  return heights;
}
