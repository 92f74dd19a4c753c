import type { SheetSource } from '../ledgers/sheet';
import type { CellRange, Span } from '../workbook/port';

/**
 * Merges and what is hidden, as one text: the same for the same sheet, in whatever order and pieces a
 * program saves them, and without what lies beyond the cells.
 */
export function layoutContents({ grid, layout }: Pick<SheetSource, 'grid' | 'layout'>): string {
  const { rowCount, columnCount } = grid;
  const merges = layout.merges
    .filter(({ firstRow, firstColumn }) => firstRow < rowCount && firstColumn < columnCount)
    .map(corners)
    .sort(byFirst);
  return JSON.stringify([
    merges,
    joined(layout.hiddenRows, rowCount),
    joined(layout.hiddenColumns, columnCount),
    layout.activeFilter && corners(layout.activeFilter),
  ]);
}

function corners({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): number[] {
  return [firstRow, firstColumn, lastRow, lastColumn];
}

function byFirst([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]): number {
  return a - c || b - d;
}

/** Spans below `count`, ascending, neighbouring ones as one. */
function joined(spans: readonly Span[], count: number): number[][] {
  const out: number[][] = [];
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    if (first >= count) break;
    const end = Math.min(last, count - 1);
    const before = out.at(-1);
    if (before?.[1] !== undefined && before[1] + 1 >= first) before[1] = Math.max(before[1], end);
    else out.push([first, end]);
  }
  return out;
}
