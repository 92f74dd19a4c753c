import { squeeze } from '../values/text';
import type { Grid } from '../workbook/grid';
import type { CellRange } from '../workbook/port';
import { labelledSubject } from './figure-labels';
import type { FoundHeader } from './header';
import type { ColumnPlace, SummaryRow, Trouble, TroubleKind } from './ledger';
import type { FieldType } from './spec';
import { isFooter, summaryLabel } from './summary-rows';
import { TableCells, type TableColumn } from './table-cells';

/** A data row before its kind gives it a type: field values by name, and its sheet row. */
export type RawRow = { readonly row: number } & Readonly<Record<string, unknown>>;

/** The rows of a table, sorted into data, summaries and the rest. */
export interface ReadTable {
  readonly rows: readonly RawRow[];
  readonly summaryRows: readonly SummaryRow[];
  readonly skipped: number;
  readonly lastRow: number;
  readonly troubles: readonly Trouble[];
  /** Columns by field, with the units of money that their rows give. */
  readonly columns: ReadonlyMap<string, ColumnPlace>;
  readonly cells: TableCells;
}

/** Fields in which a summary row has its label; elsewhere the same word is a value (资金来源 上年结转). */
const LABEL_FIELDS = new Set([
  'line_no',
  'date',
  'voucher_type',
  'voucher_no',
  'summary',
  'line_item',
  'association',
  'project',
  'theme',
  'activity',
  'person',
  'visitor',
  'id',
  'cert',
  'name',
  'asset_no',
  'township',
  'community',
]);

/** Fields that only number the rows: alone they do not make a row of data. */
const NUMBERING = new Set(['line_no']);

/** Reads the rows below the header, down to another table's header where there is one. */
export function readTable(
  grid: Grid,
  merges: readonly CellRange[],
  header: FoundHeader,
  nextTable: number | null,
  date1904: boolean,
): ReadTable {
  return new TableReader(grid, merges, header, date1904).read(nextTable ?? Infinity);
}

class TableReader {
  readonly #cells: TableCells;
  readonly #headed: readonly TableColumn[];
  readonly #labelColumns: readonly number[];
  readonly #blank: RawRow;
  readonly #troubles: Trouble[] = [];
  readonly #rows: RawRow[] = [];
  readonly #summaryRows: SummaryRow[] = [];
  /** Sums of the figures of the data rows read so far, by field. */
  readonly #sums = new Map<string, number>();

  constructor(
    private readonly grid: Grid,
    merges: readonly CellRange[],
    private readonly header: FoundHeader,
    date1904: boolean,
  ) {
    const { fields, derived = {} } = header.spec;
    this.#cells = new TableCells(grid, merges, header, date1904);
    this.#labelColumns = this.#findLabelColumns();
    this.#headed = this.#columns.filter(({ place }) => place.header !== '');
    const blanks = Object.entries(fields).map(([field, { type }]) => [field, blankOf(type)] as const);
    this.#blank = { row: 0, ...Object.fromEntries([...blanks, ...Object.entries(derived)]) };
  }

  get #columns(): readonly TableColumn[] {
    return this.#cells.columns;
  }

  /** Columns of label fields, columns without a header, and the first column. */
  #findLabelColumns(): number[] {
    const fields = new Map(this.#columns.map(({ field, place }) => [place.first, field]));
    const columns: number[] = [];
    for (let column = this.header.firstColumn; column <= this.header.lastColumn; column += 1) {
      const field = fields.get(column);
      const unheaded = field === undefined && !this.header.texts.has(column);
      if (
        column === this.header.firstColumn ||
        unheaded ||
        (field !== undefined && LABEL_FIELDS.has(field))
      ) {
        columns.push(column);
      }
    }
    return columns;
  }

  read(endRow: number): ReadTable {
    let lastRow = this.header.row;
    for (const row of this.grid.rows()) {
      if (row >= endRow && endRow > this.header.row) break;
      if (row <= this.header.row || this.#isBlank(row)) continue;
      lastRow = row;
      this.#readRow(row);
    }
    return {
      rows: this.#rows,
      summaryRows: this.#summaryRows,
      skipped: lastRow - this.header.row - this.#rows.length,
      lastRow,
      troubles: this.#troubles,
      columns: new Map(this.#columns.map(({ field, place }) => [field, place])),
      cells: this.#cells,
    };
  }

  #isBlank(row: number): boolean {
    for (let column = 0; column < this.grid.columnCount; column += 1) {
      if (!this.grid.isEmpty(row, column)) return false;
    }
    return true;
  }

  #readRow(row: number): void {
    const troubles: Trouble[] = [];
    const values = this.#values(row, troubles);
    if (!this.#isVouched(values) && !this.#isDataByWords(row, values, troubles)) return;
    this.#rows.push(values);
    this.#troubles.push(...troubles);
    for (const { field, type } of this.#columns) {
      const value = values[field];
      if (isFigure(type) && typeof value === 'number')
        this.#sums.set(field, (this.#sums.get(field) ?? 0) + value);
    }
  }

  /** Looks at the row's words: a summary, a signature or a header printed again is no data. */
  #isDataByWords(row: number, values: RawRow, troubles: readonly Trouble[]): boolean {
    const labels = this.#labels(row);
    const summary = this.#summary(row, labels, values) ?? this.#unlabelledTotal(row, values);
    if (summary) {
      this.#summaryRows.push(summary);
      // A total that shows #REF! is as wrong as a figure that does; other oddities of totals are not.
      this.#troubles.push(...troubles.filter(({ kind }) => kind === 'formula-error'));
      return false;
    }
    return this.#isData(row, labels, values);
  }

  /** Texts of the row's own cells that can be labels, left to right. */
  #labels(row: number): string[] {
    const texts: string[] = [];
    for (const column of this.#labelColumns) {
      const text = this.grid.textAt(row, column);
      if (text !== '' && !this.#cells.merges.covering(row, column)) texts.push(text);
    }
    return texts;
  }

  #values(row: number, troubles: Trouble[]): RawRow {
    const values: Record<string, unknown> & { row: number } = { ...this.#blank, row };
    for (const column of this.#columns) {
      const found = this.#cells.read(row, column);
      values[column.field] = found.value;
      if (found.trouble !== null) {
        troubles.push({
          kind: found.trouble,
          row,
          column: column.place.first,
          field: column.field,
          raw: this.#cells.rawText(row, column),
        });
      }
    }
    return values;
  }

  #summary(row: number, labels: readonly string[], values: RawRow): SummaryRow | null {
    for (const label of labels) {
      const found = summaryLabel(label);
      if (!found) continue;
      if (!found.exact && this.#namesSomeone(values)) continue;
      if (found.exact && this.#isRecord(values)) continue;
      return {
        row,
        type: found.type,
        label: squeeze(label),
        statedRows: found.statedRows,
        ...this.#figures(row),
      };
    }
    return null;
  }

  /** A voucher, certificate or person in the row: it records something and sums nothing. */
  #namesSomeone(values: RawRow): boolean {
    // Subtotals often carry the date they are drawn on; where vouchers are numbered, that is no record.
    const fields = [
      'voucher_no',
      'payee',
      'cert',
      ...(this.header.columns.has('voucher_no') ? [] : ['date']),
    ];
    return fields.some((field) => isFilled(values[field]) && !isLabel(values[field]));
  }

  /** A word such as 合计 in a row that has its voucher, date and payee or summary is no label. */
  #isRecord(values: RawRow): boolean {
    return isFilled(values['cert']) || this.#isVouched(values);
  }

  /** Has its voucher, a date that could be read, and payee or summary: data, whatever its words are. */
  #isVouched(values: RawRow): boolean {
    const told = ['payee', 'summary'].some((field) => isFilled(values[field]) && !isLabel(values[field]));
    return (
      told && isFilled(values['date']) && isFilled(values['voucher_no']) && !isLabel(values['voucher_no'])
    );
  }

  /**
   * A row with nothing but figures that are what the rows above add up to, or that a formula gave: a
   * total that nobody labelled. Other bare amounts are data, so that no money is lost.
   */
  #unlabelledTotal(row: number, values: RawRow): SummaryRow | null {
    const isBare = ({ field, type }: TableColumn) => NUMBERING.has(field) || isFigure(type);
    // Nearly every row has a date or a text, and is none after one look.
    if (this.#columns.some((column) => !isBare(column) && this.#cells.isFilled(row, column.place)))
      return null;
    const figures = this.#columns.filter(
      ({ field, type, place }) => !NUMBERING.has(field) && isFigure(type) && this.#cells.isFilled(row, place),
    );
    if (figures.length === 0) return null;
    const agrees = figures.every(({ field, place }) => {
      return this.grid.cell(row, place.first).formula || values[field] === this.#sums.get(field);
    });
    if (!agrees || figures.every(({ field }) => !values[field])) return null;
    return { row, type: 'final', label: '', statedRows: null, ...this.#figures(row) };
  }

  #figures(row: number): Pick<SummaryRow, 'money' | 'counts' | 'typed'> {
    const money = new Map();
    const counts = new Map();
    const typed = new Set<string>();
    for (const column of this.#columns) {
      if (column.type !== 'money' && column.type !== 'count') continue;
      const cell = this.grid.cell(row, column.place.first);
      const { value } = this.#cells.read(row, column);
      if (value === null) continue;
      (column.type === 'money' ? money : counts).set(column.field, value);
      if (!cell.formula) typed.add(column.field);
    }
    return { money, counts, typed };
  }

  #isData(row: number, labels: readonly string[], values: RawRow): boolean {
    const filled = this.#columns.filter(
      ({ field, place }) => !NUMBERING.has(field) && this.#cells.isFilled(row, place),
    );
    if (!filled.some(({ substantial }) => substantial)) return false;
    if (this.#isRepeatedHeader(row) || isLabelledFigure(labels, filled.length)) return false;
    if (labels.some(isFooter))
      return this.#columns.some(({ field, type }) => type !== 'text' && isFilled(values[field]));
    return (
      filled.length >= 2 ||
      this.#columns.length < 3 ||
      filled.some(({ type, field }) => type === 'money' && values[field] !== 0)
    );
  }

  /** A header printed again at the top of a page. */
  #isRepeatedHeader(row: number): boolean {
    const same = this.#headed.filter(({ place, header }) => {
      const text = squeeze(this.grid.textAt(row, place.first));
      return text !== '' && header.endsWith(text);
    });
    return same.length * 2 > this.#headed.length;
  }
}

/** 满意率 | 96% below a ledger: a figure that the user states, no row of data. */
function isLabelledFigure(labels: readonly string[], filled: number): boolean {
  return filled <= 2 && labels.some((label) => labelledSubject(label) !== null);
}

function blankOf(type: FieldType): unknown {
  return type === 'text' || type === 'identity' ? '' : null;
}

/** Amounts and counts: what a total can sum. */
function isFigure(type: FieldType): boolean {
  return type === 'money' || type === 'count';
}

function isLabel(value: unknown): boolean {
  return typeof value === 'string' && summaryLabel(value) !== null;
}

export function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Kinds of trouble after which the cell gave no value. */
export const VALUE_LOST: readonly TroubleKind[] = [
  'unreadable',
  'ambiguous',
  'formula-error',
  'no-cached-value',
  'vague',
];
