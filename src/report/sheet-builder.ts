import type {
  CellRange,
  CellTarget,
  ConditionalFormat,
  ModelCell,
  ModelValue,
  OwnSheet,
  PrintSetup,
  SheetModel,
  Span,
  StyleName,
} from '../workbook/port';
import type { OwnPlace } from './own-sheets';

interface CellExtras {
  readonly formula?: string;
  readonly link?: CellTarget;
}

/** Collects the cells of one sheet, row by row; rows and columns are 0-based. */
export class SheetBuilder {
  readonly #cells: ModelCell[] = [];
  readonly #merges: CellRange[] = [];
  readonly #heights = new Map<number, number>();
  readonly #formats: ConditionalFormat[] = [];
  #row = 0;

  constructor(
    private readonly own: OwnSheet,
    private readonly place: OwnPlace,
    private readonly widths: readonly number[],
  ) {}

  /** The row that is written next. */
  get row(): number {
    return this.#row;
  }

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  nextRow(height?: number): void {
    if (height !== undefined) this.#heights.set(this.#row, height);
    this.#row += 1;
  }

  set(column: number, value: ModelValue, style: StyleName, extras: CellExtras = {}): void {
    this.#cells.push({ row: this.#row, column, value, style, ...extras });
  }

  /** One value over several columns; the covered cells carry the style so that borders close. */
  setAcross(first: number, last: number, value: ModelValue, style: StyleName, extras: CellExtras = {}): void {
    this.set(first, value, style, extras);
    for (let column = first + 1; column <= last; column += 1) this.set(column, null, style);
    if (last > first)
      this.merge({ firstRow: this.#row, lastRow: this.#row, firstColumn: first, lastColumn: last });
  }

  merge(range: CellRange): void {
    this.#merges.push(range);
  }

  format(format: ConditionalFormat): void {
    this.#formats.push(format);
  }

  /** The finished sheet. Cells in row order, as both adapters write them. */
  model(print: PrintSetup, frozenRows: number, filter: CellRange | null = null): SheetModel {
    return {
      own: this.own,
      name: this.place.name,
      replaces: this.place.replaces,
      widths: this.widths,
      heights: this.#heights,
      cells: [...this.#cells].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: this.#merges,
      conditionalFormats: this.#formats,
      dropDowns: [],
      frozenRows,
      filter,
      print,
    };
  }
}

/** A4 print set-up with page numbers. */
export function printSetup(
  orientation: PrintSetup['orientation'],
  repeatRows: Span | null,
  footer: string,
): PrintSetup {
  return { orientation, repeatRows, footer };
}
