import type { CellRange, SheetLayout, Span } from '../port';
import { parseRange } from './cell-values';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { nameCode } from './xml-scan';
import type { XmlScanner } from './xml-scan';
import { isTrue } from './xml-text';

const COLUMNS = nameCode('cols');
const COLUMN = nameCode('col');
const MERGES = nameCode('mergeCells');
const MERGE = nameCode('mergeCell');
const FORMAT_DEFAULTS = nameCode('sheetFormatPr');
const FILTER = nameCode('autoFilter');
const HIDDEN = nameCode('hidden');
const ZERO_HEIGHT = nameCode('zeroHeight');
const MIN = nameCode('min');
const MAX = nameCode('max');
const REF = nameCode('ref');

/** A filter's range, and whether it has criteria. */
export interface Filter {
  readonly range: CellRange;
  readonly hasCriteria: boolean;
}

/** Sorts spans and joins those that touch or overlap. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    const previous = joined[joined.length - 1];
    if (previous && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
    else joined.push({ first, last });
  }
  return joined;
}

/** The rows of a sheet outside `spans`, which are in order. */
function rowsOutside(spans: readonly Span[]): Span[] {
  const outside: Span[] = [];
  let first = 0;
  for (const span of spans) {
    if (span.first > first) outside.push({ first, last: span.first - 1 });
    first = span.last + 1;
  }
  if (first < MAX_ROWS) outside.push({ first, last: MAX_ROWS - 1 });
  return outside;
}

function hidesWithin(range: CellRange, hiddenRows: readonly Span[]): boolean {
  return hiddenRows.some(({ first, last }) => first <= range.lastRow && last > range.firstRow);
}

/** Gathers what a sheet part says besides its cells. Rows and columns are 0-based. */
export class LayoutBuilder {
  private readonly merges: CellRange[] = [];
  private readonly hiddenColumns: Span[] = [];
  /** Rows said to be hidden or, where rows are hidden unless described, those described as shown. */
  private readonly exceptions: { first: number; last: number }[] = [];
  private rowsHiddenByDefault = false;
  private filter: Filter | null = null;

  constructor(private readonly maxMerges: number) {}

  /** A direct child of the sheet's root. */
  openSection(xml: XmlScanner): void {
    if (xml.name === FORMAT_DEFAULTS) this.rowsHiddenByDefault = isTrue(xml.attribute(ZERO_HEIGHT));
    if (xml.name === FILTER) this.filter = { range: this.range(xml), hasCriteria: false };
  }

  /** A direct child of a section other than the cells. */
  openItem(xml: XmlScanner, section: number): void {
    if (section === COLUMNS && xml.name === COLUMN) this.addColumns(xml);
    if (section === MERGES && xml.name === MERGE) this.addMerge(xml);
  }

  /** A child of an item: in a filter's column, a criterion. */
  openDetail(section: number): void {
    if (section === FILTER && this.filter) this.filter = { ...this.filter, hasCriteria: true };
  }

  addRow(row: number, hidden: boolean): void {
    if (hidden === this.rowsHiddenByDefault) return;
    const previous = this.exceptions[this.exceptions.length - 1];
    if (previous && previous.last === row - 1) previous.last = row;
    else this.exceptions.push({ first: row, last: row });
  }

  /** The layout, given the filters of the sheet's tables. */
  build(tableFilters: readonly Filter[]): SheetLayout {
    const exceptions = joinSpans(this.exceptions);
    const hiddenRows = this.rowsHiddenByDefault ? rowsOutside(exceptions) : exceptions;
    const filters = this.filter ? [this.filter, ...tableFilters] : tableFilters;
    const active = filters.find((filter) => filter.hasCriteria || hidesWithin(filter.range, hiddenRows));
    return {
      merges: this.merges,
      hiddenRows,
      hiddenColumns: joinSpans(this.hiddenColumns),
      activeFilter: active?.range ?? null,
    };
  }

  private range(xml: XmlScanner): CellRange {
    const range = parseRange(xml.attribute(REF) ?? '');
    if (!range) throw xml.damage();
    return range;
  }

  private addMerge(xml: XmlScanner): void {
    if (this.merges.length >= this.maxMerges) throw xml.excess(this.maxMerges);
    this.merges.push(this.range(xml));
  }

  private addColumns(xml: XmlScanner): void {
    if (!isTrue(xml.attribute(HIDDEN))) return;
    const first = Number(xml.attribute(MIN));
    const last = Number(xml.attribute(MAX));
    if (!(first >= 1 && first <= last && last <= MAX_COLUMNS)) throw xml.damage();
    this.hiddenColumns.push({ first: first - 1, last: last - 1 });
  }
}
