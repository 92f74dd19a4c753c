import {
  moneyUnitNoted,
  moneyUnitOf,
  readStatedCell,
  readStatedText,
  statedText,
} from '../plan/stated-figure';
import type { Statement } from '../plan/statements';
import type { Subject } from '../plan/subject';
import { YUAN, type MoneyScale } from '../values/money';
import type { Rational } from '../values/rational';
import { fold, headerKey, squeeze } from '../values/text';
import type { Grid } from '../workbook/grid';
import { CellKind, KIND_MASK, type CellRange } from '../workbook/port';
import { labelledSubject } from './figure-labels';

/** Labels and `满意率：95%` are short; longer texts are sentences and not looked into. */
const LONGEST = 60;
const IN_ONE_CELL = /^(?:(?:备注|注|说明|附注):)?(\D+?)(?:[:=]|为|是)?(\d.*)$/;
const BETWEEN_FIGURES = /[;。、]|,(?!\d{3})/;

/** Headers that make a table one of targets: what stands there was planned and not found. */
const TARGET_HEADERS: ReadonlySet<string> = new Set([
  '三级指标',
  '三级指标名称',
  '三级绩效指标',
  '指标值',
  '年度指标值',
  '预期指标值',
  '年初目标值',
  '目标值',
]);
const PLANNED_SHEET = /目标|预算|资金安排|设置|计划表?$/;
const PLANNED_COLUMN = /计划|目标|预算|预期|上年|去年|往年/;

/**
 * Figures that stand beside a known label outside the ledgers, such as `满意率：95%` below a survey
 * or a cell 资金使用总量 with an amount to its right in a summary sheet (统计表). Only one plain number
 * counts: `≥80%`, two numbers in a row, and every cell inside `exclude` (the ledgers' tables) do not.
 */
export function readLabelledFigures(
  sheet: { readonly name: string; readonly grid: Grid },
  exclude: readonly CellRange[] = [],
): Statement[] {
  if (PLANNED_SHEET.test(sheet.name)) return [];
  const labels = shortTexts(sheet.grid, exclude);
  if (labels.some((label) => TARGET_HEADERS.has(headerKey(label.text)))) return [];
  const scale = noteScale(labels);
  const found = labels.flatMap((label) => {
    const inside = insideCell(label, scale);
    if (inside.length > 0) return inside.map((figure) => ({ ...label, ...figure }));
    return besideCell(sheet.grid, exclude, label, scale);
  });
  return found.map(({ subject, row, column, text, value }) => {
    return { subject, sheet: sheet.name, row, column, text, value, from: 'label' };
  });
}

interface ShortText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Figure = Omit<Statement, 'sheet' | 'from'>;

function shortTexts(grid: Grid, exclude: readonly CellRange[]): ShortText[] {
  const texts: ShortText[] = [];
  for (const block of grid.blocks()) {
    block.columns.forEach((cells, column) => {
      cells?.texts?.forEach((text, offset) => {
        const row = block.firstRow + offset;
        if (text === undefined || text.length > LONGEST || isInside(exclude, row, column)) return;
        if (((cells.kinds[offset] ?? 0) & KIND_MASK) === CellKind.text) texts.push({ row, column, text });
      });
    });
  }
  return texts.sort((a, b) => a.row - b.row || a.column - b.column);
}

function isInside(ranges: readonly CellRange[], row: number, column: number): boolean {
  return ranges.some(
    (range) =>
      row >= range.firstRow &&
      row <= range.lastRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn,
  );
}

/** Unit of the sheet's money from a note such as 单位：万元; yuan where there is none. */
function noteScale(labels: readonly ShortText[]): MoneyScale {
  const note = labels.find((label) => /^[(]?(?:金额)?单位/.test(squeeze(label.text)));
  return (note && moneyUnitNoted(note.text)) ?? YUAN;
}

/** `满意率：95%`, also several in one cell: `活动次数：5次；参加人次：250`. */
function insideCell(label: ShortText, scale: MoneyScale): Figure[] {
  return fold(label.text)
    .split(BETWEEN_FIGURES)
    .flatMap((part) => {
      const [, word = '', figure = ''] = IN_ONE_CELL.exec(squeeze(part)) ?? [];
      const subject = labelledSubject(word);
      if (!subject) return [];
      const value = readStatedText(figure, subject, moneyUnitNoted(word) ?? scale);
      return value === null ? [] : [{ ...label, subject, text: figure, value }];
    });
}

/** A cell that is the label alone, with its figure in the next filled cell to the right. */
function besideCell(
  grid: Grid,
  exclude: readonly CellRange[],
  label: ShortText,
  scale: MoneyScale,
): Figure[] {
  const subject = labelledSubject(label.text);
  const column = subject && nextFilled(grid, label.row, label.column);
  if (subject === null || column == null || isInside(exclude, label.row, column)) return [];
  const after = nextFilled(grid, label.row, column);
  if (after !== undefined && isNumber(grid, label.row, after, subject)) return [];
  if (PLANNED_COLUMN.test(headerAbove(grid, label.row, column))) return [];
  const cell = grid.cell(label.row, column);
  const unit = moneyUnitNoted(label.text) ?? (after === undefined ? null : unitAt(grid, label.row, after));
  const value: Rational | null = readStatedCell(cell, subject, unit ?? scale);
  return value === null ? [] : [{ subject, row: label.row, column, text: statedText(cell), value }];
}

function nextFilled(grid: Grid, row: number, column: number): number | undefined {
  for (let next = column + 1; next < grid.columnCount; next += 1) {
    if (!grid.isEmpty(row, next)) return next;
  }
  return undefined;
}

function isNumber(grid: Grid, row: number, column: number, subject: Subject): boolean {
  return readStatedCell(grid.cell(row, column), subject, YUAN) !== null;
}

function unitAt(grid: Grid, row: number, column: number): MoneyScale | null {
  const cell = grid.cell(row, column);
  return cell.kind === 'text' && squeeze(cell.text).length <= 2 ? moneyUnitOf(cell.text) : null;
}

/** How far above a figure the header of its column is looked for. */
const HEADER_REACH = 20;

/** The nearest text without a number above a figure: the header of its column in a small table. */
function headerAbove(grid: Grid, row: number, column: number): string {
  for (let above = row - 1; above >= Math.max(0, row - HEADER_REACH); above -= 1) {
    const text = grid.textAt(above, column);
    if (text.trim() !== '' && !/\d/.test(text)) return squeeze(text);
  }
  return '';
}
