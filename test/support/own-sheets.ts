import type { BookSource, SheetSource } from '../../src/ledgers/sheet';
import { wordsFor } from '../../src/locale';
import { compose } from '../../src/report/compose';
import type { Language } from '../../src/report/layout';
import type { Report } from '../../src/report/report';
import type { SheetModel } from '../../src/workbook/port';
import { gridOf, type TestCell } from './book';
import { reportOf } from './report';

/** Our sheets as they would be read back, with what a user typed into them. */
export function written(
  models: readonly SheetModel[],
  typed: (own: string, cells: TestCell[][]) => void,
): SheetSource[] {
  return models.map((model) => {
    const cells: TestCell[][] = [];
    for (const { row, column, value } of model.cells) {
      while (cells.length <= row) cells.push([]);
      const line = cells[row] as TestCell[];
      while (line.length <= column) line.push(null);
      line[column] = value;
    }
    typed(model.own, cells);
    return {
      name: model.name,
      visible: true,
      own: model.own,
      grid: gridOf(cells),
      layout: { merges: [], hiddenRows: [], hiddenColumns: [], activeFilter: null },
    };
  });
}

export function modelsOf(report: Report, source: BookSource, language: Language = 'zh-CN'): SheetModel[] {
  return compose(report, source, wordsFor(language));
}

export function cellBeside(cells: TestCell[][], text: string, offset: number): [number, number] {
  for (const [row, line] of cells.entries()) {
    const column = line.indexOf(text);
    if (column >= 0) return [row, column + offset];
  }
  throw new Error(`no cell ${text}`);
}

/** The workbook with our sheets in it, where someone has accepted every finding of a rule. */
export async function accepted(
  source: BookSource,
  code: string,
  language: Language = 'zh-CN',
): Promise<BookSource> {
  const report = await reportOf(source);
  const keys = report.findings.filter(({ rule }) => rule.code === code).map(({ key }) => key);
  const sheets = written(modelsOf(report, source, language), (own, cells) => {
    if (own !== 'findings') return;
    for (const key of keys) {
      const [row, column] = cellBeside(cells, key, 0);
      (cells[row] as TestCell[])[column - 2] = '区财政同意追加';
      (cells[row] as TestCell[])[column - 1] = '李四';
    }
  });
  return { ...source, sheets: [...source.sheets.filter(({ own }) => own === null), ...sheets] };
}

/** Another state of a workbook with our sheets, and what was typed into them, from this one. */
export function withOwnSheets(source: BookSource, from: BookSource): BookSource {
  return { ...source, sheets: [...source.sheets, ...from.sheets.filter(({ own }) => own !== null)] };
}

/** The workbook with our sheets in it, where someone has typed a reason beside an indicator. */
export async function explained(source: BookSource, indicator: string, reason: string): Promise<BookSource> {
  const sheets = written(modelsOf(await reportOf(source), source), (own, cells) => {
    if (own !== 'indicators') return;
    const [row, column] = cellBeside(cells, indicator, 5);
    (cells[row] as TestCell[])[column] = reason;
  });
  return { ...source, sheets: [...source.sheets, ...sheets] };
}
