import { calendarDate, type CalendarDate } from '../values/calendar';
import type { Fen, MoneyScale } from '../values/money';
import { squeeze } from '../values/text';
import type { Cell, Grid } from '../workbook/grid';
import type { CellRange } from '../workbook/port';
import type { FoundHeader } from './header';
import type { ColumnPlace } from './ledger';
import { MergeMap } from './merge-map';
import * as read from './read-cell';
import type { Reading } from './read-cell';
import type { FieldType } from './spec';
import { scaleOfUnit } from './title-notes';

/** A column of a table that is read as a field. */
export interface TableColumn {
  readonly field: string;
  readonly type: FieldType;
  readonly place: ColumnPlace;
  /** The header as its repetitions are known. */
  readonly header: string;
  /** A row with none of these filled is a note. */
  readonly substantial: boolean;
}

const BLANK: Cell = { kind: 'empty', formula: false };

/** The cells below a header, with merges filled down, split dates joined and units applied. */
export class TableCells {
  readonly columns: readonly TableColumn[];
  readonly merges: MergeMap;
  readonly #unitColumn: number | null;
  /** Last year and month seen in a split date. */
  #year: number | null;
  #month: number | null = null;

  constructor(
    readonly grid: Grid,
    merges: readonly CellRange[],
    header: FoundHeader,
    readonly date1904: boolean,
  ) {
    const units = unitsOf(grid, header);
    this.#unitColumn = units.column;
    this.#year = header.splitDateYear;
    this.columns = Object.entries(header.spec.fields).flatMap(([field, { type }]) => {
      const found = header.columns.get(field);
      if (!found) return [];
      const place =
        type === 'money' && !/元/.test(found.header)
          ? { ...found, scale: units.scale ?? found.scale }
          : found;
      return [
        {
          field,
          type,
          place,
          header: squeeze(found.header),
          substantial: header.spec.substance.includes(field),
        },
      ];
    });
    this.merges = new MergeMap(merges, {
      firstRow: header.row + 1,
      lastRow: Math.max(grid.rowCount - 1, header.row),
      firstColumn: header.firstColumn,
      lastColumn: header.lastColumn,
    });
  }

  read(row: number, { type, place }: TableColumn): Reading<unknown> {
    if (type === 'date' && place.last > place.first) return this.#splitDate(row, place);
    const merge = this.#mergeAbove(row, place.first);
    // Dates, names and numbers of vouchers stand for every row of a merge; figures count once.
    if (merge && (type === 'money' || type === 'count')) return { value: null, trouble: 'covered' };
    const cell = this.cell(row, place.first);
    if (type === 'money') return this.#money(row, cell, place);
    const found = readAs(cell, type, this.date1904);
    // One number merged over rows is one card: the rows know it, and it is no duplicate.
    const isNumber = type === 'certificate' || type === 'identity';
    return merge && isNumber && found.trouble === null ? { ...found, trouble: 'covered' } : found;
  }

  /** A cell with vertical merges filled down; one that is covered from the left is blank. */
  cell(row: number, column: number): Cell {
    const merge = this.merges.covering(row, column);
    if (merge === null) return this.grid.cell(row, column);
    return merge.firstColumn === column ? this.grid.cell(merge.firstRow, column) : BLANK;
  }

  isFilled(row: number, place: ColumnPlace): boolean {
    for (let column = place.first; column <= place.last; column += 1) {
      const merge = this.merges.covering(row, column);
      if (merge === null ? !this.grid.isEmpty(row, column) : this.#fills(merge, column)) return true;
    }
    return false;
  }

  /** What stands in a column's own cell, for quoting it. */
  rawText(row: number, { place }: TableColumn): string {
    return read.rawText(this.grid.cell(row, place.first), this.date1904);
  }

  #fills(merge: CellRange, column: number): boolean {
    return merge.firstColumn === column && !this.grid.isEmpty(merge.firstRow, column);
  }

  #mergeAbove(row: number, column: number): CellRange | null {
    const merge = this.merges.covering(row, column);
    return merge && merge.firstColumn === column ? merge : null;
  }

  /** An amount in the row's own unit where a unit column gives one that is not the column's. */
  #money(row: number, cell: Cell, place: ColumnPlace): Reading<Fen | null> {
    const unit = this.#unitColumn === null ? null : scaleOfUnit(this.grid.textAt(row, this.#unitColumn));
    if (unit === null || unit === place.scale) return read.readMoney(cell, place.scale);
    const found = read.readMoney(cell, unit);
    return found.trouble === null && found.value !== null ? { ...found, trouble: 'unit-in-row' } : found;
  }

  /** 月|日 or 年|月|日; ledgers print year and month once and leave the rows below blank. */
  #splitDate(row: number, place: ColumnPlace): Reading<CalendarDate | null> {
    const cells: Cell[] = [];
    for (let column = place.first; column <= place.last; column += 1) cells.push(this.cell(row, column));
    if (cells.every(({ kind }) => kind === 'empty')) return { value: null, trouble: null };
    const [dayCell = BLANK, monthCell = BLANK, yearCell = BLANK] = cells.reverse();
    if (monthCell.kind !== 'empty') this.#month = partOf(monthCell);
    if (yearCell.kind !== 'empty') this.#year = partOf(yearCell);
    const day = partOf(dayCell);
    if (day === null || this.#month === null || this.#year === null)
      return { value: null, trouble: 'unreadable' };
    const date = calendarDate(this.#year < 100 ? 2000 + this.#year : this.#year, this.#month, day);
    return { value: date, trouble: date === null ? 'unreadable' : null };
  }
}

function readAs(cell: Cell, type: Exclude<FieldType, 'money'>, date1904: boolean): Reading<unknown> {
  switch (type) {
    case 'text':
      return read.readText(cell, date1904);
    case 'date':
      return read.readDate(cell, date1904);
    case 'count':
      return read.readCount(cell);
    case 'certificate':
      return read.readCertificate(cell);
    case 'identity':
      return read.readIdentity(cell);
  }
}

/** A day, month or year in a cell of its own: 3, 03, 3月, 2020年. */
function partOf(cell: Cell): number | null {
  if (cell.kind === 'number') return Number.isInteger(cell.number) ? cell.number : null;
  if (cell.kind !== 'text') return null;
  const match = /^(\d{1,4})[年月日]?$/.exec(squeeze(cell.text));
  return match ? Number(match[1]) : null;
}

/**
 * The 单位 column where every filled cell of it is a unit of money (套 and 台 are none), and the one
 * unit of all its rows where they agree.
 */
function unitsOf(grid: Grid, header: FoundHeader): { column: number | null; scale: MoneyScale | null } {
  const column = header.unitColumn;
  if (column === null) return { column, scale: null };
  const scales = new Set<MoneyScale>();
  for (let row = header.row + 1; row < grid.rowCount; row += 1) {
    const text = grid.textAt(row, column);
    if (text.trim() === '') continue;
    const scale = scaleOfUnit(text);
    if (scale === null) return { column: null, scale: null };
    scales.add(scale);
  }
  return { column, scale: scales.size === 1 ? ([...scales][0] ?? null) : null };
}
