import { calendarDate, toSerial } from '../../../src/values/calendar';
import { TRANSITIONAL_DIALECT } from '../../../src/workbook/xlsx/namespaces';
import { cellReference } from '../../../src/workbook/xlsx/references';
import { XML_DECLARATION, xmlText } from '../../../src/workbook/xlsx/xml-write';
import { styleIndex, type CellLook } from './looks';
import { columnOf, type ColumnLook, type SampleCell, type SampleColumn, type SampleSheet } from './sheet';

/** Rows above the header: the title and the notes. */
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const NUMBER: SampleColumn = { header: '序号', width: 6, look: 'centre' };
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Gives a text's index among the workbook's shared strings. */
export type ShareText = (text: string) => number;

/** A sample sheet as a worksheet part. */
export function sheetXml(sheet: SampleSheet, share: ShareText): string {
  const all = [NUMBER, ...sheet.columns];
  const cells = new CellWriter(share);
  const last = all.length - 1;
  const rows = [
    cells.row(0, 30, [cells.text(0, 0, 'title', sheet.title)]),
    cells.row(1, 20, [
      cells.text(1, 0, 'note', sheet.notes[0]),
      cells.text(1, last, 'note-right', sheet.notes[1]),
    ]),
    cells.row(
      HEADER_ROW,
      30,
      all.map(({ header }, column) => cells.text(HEADER_ROW, column, 'header', header)),
    ),
    ...sheet.rows.map((row, index) => {
      const at = FIRST_ROW + index;
      const values = [index + 1, ...row];
      return cells.row(
        at,
        20,
        values.map((value, i) => cells.cell(at, i, all[i]?.look ?? 'text', value)),
      );
    }),
    ...totalRow(sheet, all, cells),
  ];
  const foot = FIRST_ROW + rows.length - 3;
  rows.push(cells.row(foot, 24, [cells.text(foot, 0, 'note', sheet.foot)]));
  const reference = `A1:${cellReference(foot, last)}`;
  const widths = all.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + 0.7109375}" customWidth="1"/>`,
  );
  const pane = cellReference(FIRST_ROW, 0);
  return (
    `${XML_DECLARATION}<worksheet xmlns="${TRANSITIONAL_DIALECT.main}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${reference}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${FIRST_ROW}" topLeftCell="${pane}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${pane}" sqref="${pane}"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    `<mergeCells count="1"><mergeCell ref="A1:${cellReference(0, last)}"/></mergeCells>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function totalRow(sheet: SampleSheet, all: readonly SampleColumn[], cells: CellWriter): string[] {
  const { total } = sheet;
  if (total === null) return [];
  const at = FIRST_ROW + sheet.rows.length;
  const label = total.kind === 'typed' ? total.label : '合计';
  return [
    cells.row(
      at,
      22,
      all.map(({ header, look }, column) => {
        if (column === 0) return cells.text(at, column, 'total', label);
        const style = look === 'money' ? 'total-money' : 'total';
        if (total.kind === 'typed') return cells.number(at, column, style, total.values[header] ?? null);
        if (!total.headers.includes(header)) return cells.number(at, column, style, null);
        const range = `${cellReference(FIRST_ROW, column)}:${cellReference(at - 1, column)}`;
        return cells.formula(at, column, style, `SUM(${range})`, sumOf(sheet, header));
      }),
    ),
  ];
}

/** What Excel's SUM makes of a column: texts count for nothing. */
function sumOf(sheet: Pick<SampleSheet, 'columns' | 'rows' | 'name'>, header: string): number {
  const column = columnOf(sheet, header);
  const fen = sheet.rows.reduce((sum, row) => {
    const value = row[column];
    return typeof value === 'number' ? sum + Math.round(value * 100) : sum;
  }, 0);
  return fen / 100;
}

class CellWriter {
  readonly #share: ShareText;

  constructor(share: ShareText) {
    this.#share = share;
  }

  row(row: number, height: number, cells: readonly string[]): string {
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
  }

  text(row: number, column: number, look: CellLook, text: string): string {
    const value = `<v>${this.#share(text)}</v>`;
    return `<c r="${cellReference(row, column)}" s="${styleIndex(look)}" t="s">${value}</c>`;
  }

  number(row: number, column: number, look: CellLook, value: number | null): string {
    const place = `r="${cellReference(row, column)}" s="${styleIndex(look)}"`;
    return value === null ? `<c ${place}/>` : `<c ${place}><v>${value}</v></c>`;
  }

  formula(row: number, column: number, look: CellLook, formula: string, value: number): string {
    const place = `r="${cellReference(row, column)}" s="${styleIndex(look)}"`;
    return `<c ${place}><f>${xmlText(formula)}</f><v>${value}</v></c>`;
  }

  cell(row: number, column: number, look: ColumnLook, value: SampleCell): string {
    const [, year, month, day] = (look === 'date' && ISO_DATE.exec(String(value))) || [];
    if (year !== undefined) {
      const date = calendarDate(Number(year), Number(month), Number(day));
      if (date === null) throw new RangeError(`no such day: ${value}`);
      return this.number(row, column, 'date', toSerial(date));
    }
    if (typeof value === 'string') return this.text(row, column, look, value);
    const red = look === 'money' && value !== null && value < 0;
    return this.number(row, column, red ? 'money-red' : look, value);
  }
}
