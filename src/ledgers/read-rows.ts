import { calendarDate, type CalendarDate } from '../values/calendar';
import { squeeze } from '../values/text';
import type { Cell, Grid } from '../workbook/grid';
import type { CellRange } from '../workbook/port';
import { labelledSubject } from './figure-labels';
import type { FoundHeader } from './header';
import type { ColumnPlace, SummaryRow, Trouble, TroubleKind } from './ledger';
import { MergeMap } from './merge-map';
import * as read from './read-cell';
import type { Reading } from './read-cell';
import type { FieldType } from './spec';
import { isFooter, summaryLabel } from './summary-rows';

/** A data row before its kind gives it a type: field values by name, and its sheet row. */
export type RawRow = { readonly row: number } & Readonly<Record<string, unknown>>;

/** The rows of a table, sorted into data, summaries and the rest. */
export interface ReadTable {
  readonly rows: readonly RawRow[];
  readonly summaryRows: readonly SummaryRow[];
  readonly skipped: number;
  readonly lastRow: number;
  readonly troubles: readonly Trouble[];
  readonly merges: MergeMap;
}

interface Column {
  readonly field: string;
  readonly type: FieldType;
  readonly place: ColumnPlace;
  /** The header as its repetitions are known. */
  readonly header: string;
  readonly substantial: boolean;
}

/** Fields that only number the rows: alone they do not make a row of data. */
const NUMBERING = new Set(['line_no']);

/** Reads every row below the header. */
export function readTable(
  grid: Grid,
  merges: readonly CellRange[],
  header: FoundHeader,
  date1904: boolean,
): ReadTable {
  return new TableReader(grid, merges, header, date1904).read();
}

class TableReader {
  readonly #columns: readonly Column[];
  readonly #headed: readonly Column[];
  readonly #blank: RawRow;
  readonly #merges: MergeMap;
  readonly #troubles: Trouble[] = [];
  readonly #rows: RawRow[] = [];
  readonly #summaryRows: SummaryRow[] = [];

  constructor(
    private readonly grid: Grid,
    merges: readonly CellRange[],
    private readonly header: FoundHeader,
    private readonly date1904: boolean,
  ) {
    const { fields, substance, derived = {} } = header.spec;
    this.#columns = Object.entries(fields).flatMap(([field, { type }]) => {
      const place = header.columns.get(field);
      const substantial = substance.includes(field);
      return place ? [{ field, type, place, header: squeeze(place.header), substantial }] : [];
    });
    this.#headed = this.#columns.filter(({ place }) => place.header !== '');
    const blanks = Object.entries(fields).map(([field, { type }]) => [field, blankOf(type)] as const);
    this.#blank = { row: 0, ...Object.fromEntries([...blanks, ...Object.entries(derived)]) };
    this.#merges = new MergeMap(merges, {
      firstRow: header.row + 1,
      lastRow: Math.max(grid.rowCount - 1, header.row),
      firstColumn: header.firstColumn,
      lastColumn: header.lastColumn,
    });
  }

  read(): ReadTable {
    let lastRow = this.header.row;
    for (const row of this.grid.rows()) {
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
      merges: this.#merges,
    };
  }

  #isBlank(row: number): boolean {
    for (let column = 0; column < this.grid.columnCount; column += 1) {
      if (!this.grid.isEmpty(row, column)) return false;
    }
    return true;
  }

  #readRow(row: number): void {
    const labels = this.#labels(row);
    const troubles: Trouble[] = [];
    const values = this.#values(row, troubles);
    const summary = this.#summary(row, labels, values);
    if (summary) {
      this.#summaryRows.push(summary);
      // A total that shows #REF! is as wrong as a figure that does; other oddities of totals are not.
      this.#troubles.push(...troubles.filter(({ kind }) => kind === 'formula-error'));
      return;
    }
    if (!this.#isData(row, labels, values)) return;
    this.#rows.push(values);
    this.#troubles.push(...troubles);
  }

  /** Texts of the row's own cells, left to right. */
  #labels(row: number): string[] {
    const texts: string[] = [];
    for (let column = this.header.firstColumn; column <= this.header.lastColumn; column += 1) {
      const text = this.grid.textAt(row, column);
      if (text !== '' && !this.#merges.covering(row, column)) texts.push(text);
    }
    return texts;
  }

  #values(row: number, troubles: Trouble[]): RawRow {
    const values: Record<string, unknown> & { row: number } = { ...this.#blank, row };
    for (const column of this.#columns) {
      const found = this.#readCell(row, column);
      values[column.field] = found.value;
      if (found.trouble !== null) {
        troubles.push({
          kind: found.trouble,
          row,
          column: column.place.first,
          field: column.field,
          raw: read.rawText(this.grid.cell(row, column.place.first), this.date1904),
        });
      }
    }
    return values;
  }

  #readCell(row: number, { type, place }: Column): Reading<unknown> {
    if (type === 'date' && place.last > place.first) return this.#splitDate(row, place);
    const merge = this.#merges.covering(row, place.first);
    // Dates, names and numbers of vouchers stand for every row of a merge; figures count once.
    if (merge && (type === 'money' || type === 'count')) return { value: null, trouble: 'covered' };
    const cell = merge ? this.grid.cell(merge.firstRow, merge.firstColumn) : this.grid.cell(row, place.first);
    const found = readAs(cell, type, place, this.date1904);
    // One number merged over rows is one card: the rows know it, and it is no duplicate.
    const isNumber = type === 'certificate' || type === 'identity';
    return merge && isNumber && found.trouble === null ? { ...found, trouble: 'covered' } : found;
  }

  #splitDate(row: number, place: ColumnPlace): Reading<CalendarDate | null> {
    const parts: (number | null)[] = [];
    let filled = 0;
    for (let column = place.first; column <= place.last; column += 1) {
      const merge = this.#merges.covering(row, column);
      const cell = merge ? this.grid.cell(merge.firstRow, merge.firstColumn) : this.grid.cell(row, column);
      if (cell.kind !== 'empty') filled += 1;
      parts.push(partOf(cell));
    }
    if (filled === 0) return { value: null, trouble: null };
    const [day, month, year = this.header.splitDateYear] = parts.reverse();
    if (day == null || month == null || year == null) return { value: null, trouble: 'unreadable' };
    const date = calendarDate(year < 100 ? 2000 + year : year, month, day);
    return { value: date, trouble: date === null ? 'unreadable' : null };
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
    return ['voucher_no', 'payee', 'cert', 'person', 'date'].some((field) => isFilled(values[field]));
  }

  /** A word such as 合计 in the summary of a row that has voucher, date and payee is no label. */
  #isRecord(values: RawRow): boolean {
    return (
      isFilled(values['cert']) ||
      (isFilled(values['voucher_no']) && isFilled(values['date']) && isFilled(values['payee']))
    );
  }

  #figures(row: number): Pick<SummaryRow, 'money' | 'counts' | 'typed'> {
    const money = new Map();
    const counts = new Map();
    const typed = new Set<string>();
    for (const column of this.#columns) {
      if (column.type !== 'money' && column.type !== 'count') continue;
      const cell = this.grid.cell(row, column.place.first);
      const { value } = this.#readCell(row, column);
      if (value === null) continue;
      (column.type === 'money' ? money : counts).set(column.field, value);
      if (!cell.formula) typed.add(column.field);
    }
    return { money, counts, typed };
  }

  #isData(row: number, labels: readonly string[], values: RawRow): boolean {
    const filled = this.#columns.filter(
      ({ field, place }) => !NUMBERING.has(field) && this.#hasCell(row, place),
    );
    if (!filled.some(({ substantial }) => substantial)) return false;
    if (this.#isRepeatedHeader(row) || isLabelledFigure(labels, filled.length)) return false;
    if (labels.some(isFooter))
      return this.#columns.some(({ field, type }) => type !== 'text' && isFilled(values[field]));
    return filled.length >= 2 || this.#columns.length < 3;
  }

  #hasCell(row: number, place: ColumnPlace): boolean {
    for (let column = place.first; column <= place.last; column += 1) {
      const merge = this.#merges.covering(row, column);
      if (merge ? !this.grid.isEmpty(merge.firstRow, merge.firstColumn) : !this.grid.isEmpty(row, column))
        return true;
    }
    return false;
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

function readAs(cell: Cell, type: FieldType, place: ColumnPlace, date1904: boolean): Reading<unknown> {
  switch (type) {
    case 'text':
      return read.readText(cell, date1904);
    case 'date':
      return read.readDate(cell, date1904);
    case 'money':
      return read.readMoney(cell, place.scale);
    case 'count':
      return read.readCount(cell);
    case 'certificate':
      return read.readCertificate(cell);
    case 'identity':
      return read.readIdentity(cell);
  }
}

function blankOf(type: FieldType): unknown {
  return type === 'text' || type === 'identity' ? '' : null;
}

export function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

function partOf(cell: Cell): number | null {
  if (cell.kind === 'number') return Number.isInteger(cell.number) ? cell.number : null;
  if (cell.kind !== 'text') return null;
  const match = /^(\d{1,4})[年月日]?$/.exec(squeeze(cell.text));
  return match ? Number(match[1]) : null;
}

/** Kinds of trouble after which the cell gave no value. */
export const VALUE_LOST: readonly TroubleKind[] = [
  'unreadable',
  'ambiguous',
  'formula-error',
  'no-cached-value',
  'vague',
];
