import type { Words } from '../locale/words';
import { addFen, subtractFen, yuanForCell, ZERO, type Fen } from '../values/money';
import { cellRef } from '../values/cell-ref';
import type { StyleName } from '../workbook/port';
import { writeAgreement, type IndicatorSheetContext } from './agreement';
import { sumifsFormula } from './ledger-sumifs';
import type { AllocationLine, Report } from './report';
import type { SheetBuilder } from './sheet-builder';

const COLUMN = {
  line: 0,
  association: 3,
  allocated: 4,
  spent: 5,
  remaining: 6,
  rate: 7,
  evidence: 8,
  recomputed: 9,
  agrees: 10,
} as const;

/** The name of a line is merged over its rows, so their height does not follow from its length. */
const ROW_HEIGHT = 20;

/** Allocated, spent and remaining by line and association, with subtotals and a total. */
export function writeAllocations(
  sheet: SheetBuilder,
  report: Report,
  context: IndicatorSheetContext,
  words: Words,
): void {
  const { sheets } = words;
  sheet.setAcross(0, sheet.lastColumn, sheets.allocationsSection, 'section');
  sheet.nextRow(22);
  writeHeader(sheet, words);
  const first = sheet.row;
  const lineRows: number[] = [];
  for (const group of groups(report.allocations)) {
    const start = sheet.row;
    for (const line of group) {
      lineRows.push(sheet.row);
      writeLine(sheet, line, report, context, words);
    }
    mergeName(sheet, start, sheet.row - 1);
  }
  writeTotal(sheet, report.allocations, lineRows, words);
  const rates = {
    firstRow: first,
    lastRow: sheet.row - 1,
    firstColumn: COLUMN.rate,
    lastColumn: COLUMN.rate,
  };
  sheet.format({ kind: 'data-bar', range: rates, min: 0, max: 100 });
  const agreements = { ...rates, firstColumn: COLUMN.agrees, lastColumn: COLUMN.agrees };
  sheet.format({ kind: 'equals', range: agreements, text: sheets.differs, style: 'bad' });
  sheet.nextRow(8);
}

function groups(lines: readonly AllocationLine[]): AllocationLine[][] {
  const byLine = new Map<string, AllocationLine[]>();
  for (const line of lines) byLine.set(line.line, [...(byLine.get(line.line) ?? []), line]);
  return [...byLine.values()];
}

function writeHeader(sheet: SheetBuilder, words: Words): void {
  const headers = words.sheets.allocationHeaders;
  sheet.setAcross(0, 2, headers.line, 'header');
  sheet.set(COLUMN.association, headers.association, 'header');
  sheet.set(COLUMN.allocated, headers.allocated, 'header');
  sheet.set(COLUMN.spent, headers.spent, 'header');
  sheet.set(COLUMN.remaining, headers.remaining, 'header');
  sheet.set(COLUMN.rate, headers.rate, 'header');
  sheet.set(COLUMN.evidence, headers.evidence, 'header');
  sheet.set(COLUMN.recomputed, headers.recomputed, 'header');
  sheet.set(COLUMN.agrees, headers.agrees, 'header');
  sheet.nextRow(22);
}

function writeLine(
  sheet: SheetBuilder,
  line: AllocationLine,
  report: Report,
  context: IndicatorSheetContext,
  words: Words,
): void {
  const name = line.name ?? words.unclassified;
  const association = line.association ?? words.sheets.none;
  sheet.set(0, name, 'text');
  sheet.set(1, null, 'text');
  sheet.set(2, null, 'text');
  sheet.set(COLUMN.association, association, 'center');
  writeFigures(sheet, line.allocated, line.spent, null);
  writeEvidenceLink(sheet, context, words);
  const formula =
    sumifsFormula(line, report, context.book) ?? context.evidence.spendingFormula(name, association);
  if (formula === null) {
    sheet.set(COLUMN.recomputed, words.sheets.none, 'center');
    sheet.set(COLUMN.agrees, words.sheets.none, 'center');
  } else {
    sheet.set(COLUMN.recomputed, yuanForCell(line.spent), 'money', { formula: `ROUND(${formula},2)` });
    writeAgreement(
      sheet,
      COLUMN.agrees,
      cellRef(sheet.row, COLUMN.recomputed),
      cellRef(sheet.row, COLUMN.spent),
      words,
    );
  }
  sheet.nextRow(ROW_HEIGHT);
}

function writeEvidenceLink(sheet: SheetBuilder, context: IndicatorSheetContext, words: Words): void {
  const row = context.evidence.spendingRow;
  if (row === null) return;
  const link = { sheet: context.evidenceName, reference: cellRef(row, 0) };
  sheet.set(COLUMN.evidence, words.sheets.seeEvidence(row + 1), 'link', { link });
}

/** The name of a line stands once over its associations, across the first three columns. */
function mergeName(sheet: SheetBuilder, firstRow: number, lastRow: number): void {
  sheet.merge({ firstRow, lastRow, firstColumn: 0, lastColumn: 2 });
}

function writeFigures(
  sheet: SheetBuilder,
  allocated: Fen,
  spent: Fen,
  sums: ((column: number) => string) | null,
): void {
  const formula = (column: number) => (sums === null ? {} : { formula: sums(column) });
  const remaining = subtractFen(allocated, spent);
  sheet.set(COLUMN.allocated, yuanForCell(allocated), 'money', formula(COLUMN.allocated));
  sheet.set(COLUMN.spent, yuanForCell(spent), 'money', formula(COLUMN.spent));
  const cells = [cellRef(sheet.row, COLUMN.allocated), cellRef(sheet.row, COLUMN.spent)] as const;
  sheet.set(COLUMN.remaining, yuanForCell(remaining), 'money', {
    formula: `ROUND(${cells[0]}-${cells[1]},2)`,
  });
  const rate = allocated === 0 ? null : Math.round((spent / allocated) * 10_000) / 100;
  const style: StyleName = rate === null ? 'center' : 'percent';
  const extras = rate === null ? {} : { formula: `ROUND(${cells[1]}/${cells[0]}*100,2)` };
  sheet.set(COLUMN.rate, rate, style, extras);
}

function writeTotal(
  sheet: SheetBuilder,
  lines: readonly AllocationLine[],
  rows: readonly number[],
  words: Words,
): void {
  const sum = (pick: (line: AllocationLine) => Fen) =>
    lines.reduce((total, line) => addFen(total, pick(line)), ZERO);
  const [first, last] = [rows[0] ?? sheet.row, rows.at(-1) ?? sheet.row];
  sheet.setAcross(0, 3, words.sheets.total, 'label');
  writeFigures(
    sheet,
    sum(({ allocated }) => allocated),
    sum(({ spent }) => spent),
    (column) => `SUM(${cellRef(first, column)}:${cellRef(last, column)})`,
  );
  for (const column of [COLUMN.evidence, COLUMN.recomputed, COLUMN.agrees]) sheet.set(column, null, 'center');
  sheet.nextRow(ROW_HEIGHT);
}
