import { headerKey, squeeze } from '../values/text';
import type { Cell, Grid } from '../workbook/grid';
import { CellKind, KIND_MASK, type CellRange, type SheetLayout } from '../workbook/port';

/** A sheet that may hold a form (表单): labels beside and above their values, not a list of rows. */
export interface FormSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

/** A text cell of a form; rows and columns are 0-based sheet numbers. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  /** Text without white space and with plain characters: `产 出 指 标` is `产出指标`. */
  readonly text: string;
  /** `text` as a header is looked up: without bracketed notes and colons. */
  readonly key: string;
}

/** A form is a page or a few; a sheet with more rows is a list and is not searched. */
const MOST_ROWS = 5000;
/** Longer texts are goals and explanations, never labels. */
const LONGEST_LABEL = 60;

/** The labels of one sheet, found by word, and its cells, merged ones taken as one. */
export class Form {
  readonly #sheet: FormSheet;
  /** In reading order: by row, then by column. */
  readonly labels: readonly FormLabel[];

  private constructor(sheet: FormSheet, labels: readonly FormLabel[]) {
    this.#sheet = sheet;
    this.labels = labels;
  }

  /** Null when the sheet has too many rows to be a form. */
  static of(sheet: FormSheet): Form | null {
    const rows = sheet.grid.blocks().reduce((sum, block) => sum + block.rowCount, 0);
    return rows > MOST_ROWS ? null : new Form(sheet, labelsOf(sheet.grid));
  }

  get name(): string {
    return this.#sheet.name;
  }

  /** Labels whose key is one of the words. */
  find(words: ReadonlySet<string>): FormLabel[] {
    return this.labels.filter((label) => words.has(label.key));
  }

  /** Labels of one row. */
  inRow(row: number): FormLabel[] {
    return this.labels.filter((label) => label.row === row);
  }

  /** First and last column of the merge that a cell begins, or of the cell itself. */
  span(row: number, column: number): { readonly first: number; readonly last: number } {
    const merge = this.#mergeAt(row, column);
    return merge ? { first: merge.firstColumn, last: merge.lastColumn } : { first: column, last: column };
  }

  /**
   * The value of a row under a header that spans `first` to `last`: the first filled cell there.
   * Null where all are empty.
   */
  under(row: number, span: { readonly first: number; readonly last: number }): FormValue | null {
    for (let column = span.first; column <= span.last; column += 1) {
      if (!this.#sheet.grid.isEmpty(row, column)) return this.at(row, column);
    }
    return null;
  }

  /** The next filled cell to the right of a cell, or null. */
  after(row: number, column: number): FormValue | null {
    for (let next = column + 1; next < this.#sheet.grid.columnCount; next += 1) {
      if (!this.#sheet.grid.isEmpty(row, next)) return this.at(row, next);
    }
    return null;
  }

  at(row: number, column: number): FormValue {
    return { row, column, cell: this.#sheet.grid.cell(row, column) };
  }

  get rowCount(): number {
    return this.#sheet.grid.rowCount;
  }

  #mergeAt(row: number, column: number): CellRange | undefined {
    return this.#sheet.layout.merges.find((merge) => merge.firstRow === row && merge.firstColumn === column);
  }
}

/** A filled cell of a form and its 0-based place. */
export interface FormValue {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function labelsOf(grid: Grid): FormLabel[] {
  const labels: FormLabel[] = [];
  for (const row of grid.rows()) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      if ((grid.bits(row, column) & KIND_MASK) !== CellKind.text) continue;
      const text = squeeze(grid.textAt(row, column));
      if (text !== '' && text.length <= LONGEST_LABEL) {
        labels.push({ row, column, text, key: headerKey(text) });
      }
    }
  }
  return labels;
}
