import type { CellRange, Span } from '../workbook/port';
import type { FoundHeader } from './header';
import type { HiddenPart } from './ledger';
import type { ReadTable } from './read-rows';
import type { SheetSource } from './sheet';

/** Parts of a ledger's data that are hidden or filtered away, and figures merged over rows. */
export function hiddenParts(sheet: SheetSource, header: FoundHeader, table: ReadTable): HiddenPart[] {
  return [
    ...hiddenRows(sheet, header, table),
    ...hiddenColumns(sheet, header, table),
    ...mergedFigures(sheet, header, table),
  ];
}

function hiddenRows(sheet: SheetSource, header: FoundHeader, table: ReadTable): HiddenPart[] {
  const { firstColumn, lastColumn } = header;
  const filter = sheet.layout.activeFilter;
  const hidden = table.rows.map(({ row }) => row).filter(lookup(sheet.layout.hiddenRows));
  const inFilter = (row: number) => filter !== null && row >= filter.firstRow && row <= filter.lastRow;
  const parts: HiddenPart[] = runs(hidden.filter((row) => !inFilter(row))).map(({ first, last }) => ({
    kind: 'rows',
    range: { firstRow: first, lastRow: last, firstColumn, lastColumn },
  }));
  if (filter && table.rows.some(({ row }) => inFilter(row))) parts.push({ kind: 'filter', range: filter });
  return parts;
}

function hiddenColumns(sheet: SheetSource, header: FoundHeader, table: ReadTable): HiddenPart[] {
  const hidden = [...header.texts.keys()].filter(lookup(sheet.layout.hiddenColumns)).filter((column) => {
    return table.rows.some(({ row }) => !sheet.grid.isEmpty(row, column));
  });
  return runs(hidden.sort((a, b) => a - b)).map(({ first, last }) => ({
    kind: 'columns',
    range: { firstRow: header.row, lastRow: table.lastRow, firstColumn: first, lastColumn: last },
  }));
}

/** A figure merged over several data rows counts once, and nobody can say for which of them. */
function mergedFigures(sheet: SheetSource, header: FoundHeader, table: ReadTable): HiddenPart[] {
  const seen = new Set<CellRange>();
  for (const trouble of table.troubles) {
    const type = header.spec.fields[trouble.field]?.type;
    if (trouble.kind !== 'covered' || (type !== 'money' && type !== 'count')) continue;
    const merge = table.cells.merges.covering(trouble.row, trouble.column);
    if (merge && merge.lastRow > merge.firstRow && rowsDiffer(sheet, header, merge)) seen.add(merge);
  }
  return [...seen].map((range) => ({ kind: 'merge', range }));
}

function rowsDiffer(sheet: SheetSource, header: FoundHeader, merge: CellRange): boolean {
  return [...header.columns.values()].some(({ first }) => {
    if (first >= merge.firstColumn && first <= merge.lastColumn) return false;
    const top = sheet.grid.textAt(merge.firstRow, first);
    return (
      sheet.grid.textAt(merge.firstRow + 1, first) !== top && !sheet.grid.isEmpty(merge.firstRow + 1, first)
    );
  });
}

/** A test for membership in ascending spans. */
function lookup(spans: readonly Span[]): (index: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  return (index) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = sorted[middle] as Span;
      if (index < span.first) high = middle - 1;
      else if (index > span.last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function runs(sorted: readonly number[]): Span[] {
  const spans: { first: number; last: number }[] = [];
  for (const index of sorted) {
    const run = spans.at(-1);
    if (run && run.last + 1 === index) run.last = index;
    else spans.push({ first: index, last: index });
  }
  return spans;
}
