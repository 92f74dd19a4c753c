/** One sheet model as a worksheet part: texts inline, nothing shared with the rest of the workbook. */
import type { CellRange, ModelCell, StyleName } from '../port';
import { variantOf } from './look-use';
import type { Variant } from './look-use';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Dialect } from './namespaces';
import type { SheetToWrite } from './own-sheets';
import { cellReference, rangeReference } from './references';
import { ROW_POINTS, estimatedHeights } from './row-heights';
import {
  autoFilterXml,
  conditionalFormatsXml,
  dropDownsXml,
  extensionsXml,
  linksXml,
  printXml,
} from './sheet-features';
import type { VerdictStyle } from './looks';
import { XML_DECLARATION, cellText, xmlAttribute, xmlText } from './xml-write';

/** Where the workbook's styles part holds what the sheet refers to. */
export interface StyleIndexes {
  cell(style: StyleName, variant: Variant): number;
  verdict(style: VerdictStyle): number;
}

export interface SheetContext {
  readonly dialect: Dialect;
  readonly styles: StyleIndexes;
  /** The name by which the workbook's macros know the sheet that this one replaces, or null. */
  readonly codeName: string | null;
}

/** Excel's own width of a column of n characters has this much room beside them. */
const COLUMN_PADDING = 0.7109375;

type Row = Map<number, ModelCell>;

function place(rows: Map<number, Row>, cell: ModelCell): void {
  const { row, column } = cell;
  if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
    throw new RangeError(`cell outside the sheet: row ${row}, column ${column}`);
  }
  let cells = rows.get(row);
  if (!cells) rows.set(row, (cells = new Map()));
  cells.set(column, cell);
}

/** The cells by row; the later of two at one place stands, and a merge's other cells carry its border. */
function rowsOf(model: SheetToWrite): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const cell of model.cells) place(rows, cell);
  for (const merge of model.merges) {
    const style = rows.get(merge.firstRow)?.get(merge.firstColumn)?.style;
    if (style === undefined) continue;
    for (let row = merge.firstRow; row <= merge.lastRow; row += 1) {
      for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1) {
        if (!rows.get(row)?.has(column)) place(rows, { row, column, value: null, style });
      }
    }
  }
  for (const row of model.heights.keys()) if (!rows.has(row)) rows.set(row, new Map());
  return rows;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('a cell cannot hold a number that is not finite');
  return String(Object.is(value, -0) ? 0 : value);
}

function formulaCell(attributes: string, formula: string, value: ModelCell['value']): string {
  const f = `<f>${xmlText(formula)}</f>`;
  if (value === null) return `<c${attributes}>${f}</c>`;
  if (typeof value === 'number') return `<c${attributes}>${f}<v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c${attributes} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return `<c${attributes} t="str">${f}<v xml:space="preserve">${cellText(value)}</v></c>`;
}

function cellXml(cell: ModelCell, styles: StyleIndexes): string {
  const { value, formula } = cell;
  const style = styles.cell(cell.style, variantOf(cell));
  const attributes = ` r="${cellReference(cell.row, cell.column)}" s="${style}"`;
  if (formula !== undefined) return formulaCell(attributes, formula, value);
  if (value === null || value === '') return `<c${attributes}/>`;
  if (typeof value === 'number') return `<c${attributes}><v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c${attributes} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function sheetDataXml(rows: Map<number, Row>, model: SheetToWrite, styles: StyleIndexes): string {
  const parts: string[] = [];
  const estimated = estimatedHeights(model);
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const stated = model.heights.get(row);
    const height = stated ?? estimated.get(row) ?? ROW_POINTS;
    parts.push(
      `<row r="${row + 1}" ht="${numberText(height)}"${stated === undefined ? '' : ' customHeight="1"'}>`,
    );
    for (const [, cell] of [...cells].sort(([a], [b]) => a - b)) parts.push(cellXml(cell, styles));
    parts.push('</row>');
  }
  return `<sheetData>${parts.join('')}</sheetData>`;
}

function usedRange(rows: Map<number, Row>): CellRange {
  const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  for (const [row, cells] of rows) {
    range.lastRow = Math.max(range.lastRow, row);
    for (const column of cells.keys()) range.lastColumn = Math.max(range.lastColumn, column);
  }
  return range;
}

function viewXml(model: SheetToWrite): string {
  const gridLines = model.own === 'indicators' ? ' showGridLines="0"' : '';
  if (model.frozenRows === 0) return `<sheetViews><sheetView${gridLines} workbookViewId="0"/></sheetViews>`;
  const top = cellReference(model.frozenRows, 0);
  const pane = `<pane ySplit="${model.frozenRows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`;
  return `<sheetViews><sheetView${gridLines} workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${numberText(width + COLUMN_PADDING)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function overlap(a: CellRange, b: CellRange): boolean {
  const rows = a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;
  return rows && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** Excel repairs a workbook whose merges overlap or hold one cell: neither is written. */
function mergesXml(merges: readonly CellRange[]): string {
  const written: CellRange[] = [];
  for (const merge of merges) {
    const single = merge.firstRow === merge.lastRow && merge.firstColumn === merge.lastColumn;
    if (!single && !written.some((other) => overlap(merge, other))) written.push(merge);
  }
  if (written.length === 0) return '';
  const cells = written.map((merge) => `<mergeCell ref="${rangeReference(merge)}"/>`);
  return `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}

/**
 * The worksheet part for a model, in the schema's order. The model's name and targets must be the final
 * ones. Throws `RangeError` for a cell outside the sheet or a number that is not finite.
 */
export function sheetXml(model: SheetToWrite, context: SheetContext): string {
  const { dialect, styles, codeName } = context;
  const rows = rowsOf(model);
  const used = rangeReference(usedRange(rows));
  const code = codeName === null ? '' : ` codeName="${xmlAttribute(codeName)}"`;
  return [
    XML_DECLARATION,
    `<worksheet xmlns="${dialect.main}">`,
    `<sheetPr${code}><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${used}"/>`,
    viewXml(model),
    `<sheetFormatPr defaultRowHeight="${ROW_POINTS}" customHeight="1"/>`,
    columnsXml(model.widths),
    sheetDataXml(rows, model, styles),
    autoFilterXml(model.filter),
    mergesXml(model.merges),
    conditionalFormatsXml(model.conditionalFormats, (style) => styles.verdict(style)),
    dropDownsXml(model.dropDowns),
    linksXml(model.cells),
    printXml(model.print),
    // Amounts and numbers that stand as text on purpose get no green corner.
    `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`,
    extensionsXml(model.conditionalFormats),
    '</worksheet>',
  ].join('');
}
