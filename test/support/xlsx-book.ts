import { calendarDate, toSerial } from '../../src/values/calendar';
import type { ModelCell } from '../../src/workbook/port';
import { newXlsx } from '../../src/workbook/xlsx/new-workbook';
import type { SheetToWrite } from '../../src/workbook/xlsx/own-sheets';
import type { TestCell, TestSheets } from './book';

/** The file of a workbook given as tables of cells. Errors are not written. */
export function xlsxOf(sheets: TestSheets): Promise<Uint8Array> {
  return newXlsx(Object.entries(sheets).map(sheetOf), null);
}

function sheetOf([name, rows]: [string, readonly (readonly TestCell[])[]]): SheetToWrite {
  return {
    own: null,
    name,
    replaces: null,
    widths: [],
    heights: new Map(),
    cells: rows.flatMap((cells, row) => cells.flatMap((cell, column) => modelCell(row, column, cell) ?? [])),
    merges: [],
    conditionalFormats: [],
    dropDowns: [],
    frozenRows: 0,
    filter: null,
    print: { orientation: 'portrait', repeatRows: null, footer: '' },
  };
}

function modelCell(row: number, column: number, cell: TestCell): ModelCell | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { row, column, value: cell, style: 'text' };
  if (typeof cell !== 'object') return { row, column, value: cell, style: 'number' };
  if ('formula' in cell) return { row, column, value: cell.formula, formula: '0', style: 'number' };
  if ('error' in cell) throw new Error('errors are not written');
  const [year = 0, month = 0, day = 0] = cell.date.split('-').map(Number);
  const date = calendarDate(year, month, day);
  if (date === null) throw new Error(`no such day: ${cell.date}`);
  return { row, column, value: toSerial(date), style: 'date' };
}
