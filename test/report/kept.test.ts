import { describe, expect, it } from '@jest/globals';
import type { BookSource, SheetSource } from '../../src/ledgers/sheet';
import { wordsFor } from '../../src/locale';
import { compose } from '../../src/report/compose';
import type { Language } from '../../src/report/layout';
import { ownPlaces, claimByMarker } from '../../src/report/own-sheets';
import type { Report } from '../../src/report/report';
import type { SheetModel } from '../../src/workbook/port';
import { book, gridOf, type TestCell } from '../support/book';
import { reportOf } from '../support/report';

const HEADER = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];
const OVER = ['2020-03-05', '记-1', '盲协', '活动经费', '盲协活动场地', '某某会议中心', 10_000.01];
const OTHER = ['2020-03-06', '记-2', '聋协', '活动经费', '聋协活动场地', '某某会议中心', 100];

/** Our sheets as they would be read back, with what a user typed into them. */
function written(
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

function modelsOf(report: Report, source: BookSource, language: Language = 'zh-CN'): SheetModel[] {
  return compose(report, source, wordsFor(language));
}

function cellBeside(cells: TestCell[][], text: string, offset: number): [number, number] {
  for (const [row, line] of cells.entries()) {
    const column = line.indexOf(text);
    if (column >= 0) return [row, column + offset];
  }
  throw new Error(`no cell ${text}`);
}

async function accepted(source: BookSource, language: Language = 'zh-CN'): Promise<BookSource> {
  const report = await reportOf(source);
  const key = report.findings.find(({ rule }) => rule.code === 'E13')?.key ?? '';
  const sheets = written(modelsOf(report, source, language), (own, cells) => {
    if (own !== 'findings') return;
    const [row, column] = cellBeside(cells, key, 0);
    (cells[row] as TestCell[])[column - 2] = '区财政同意追加';
    (cells[row] as TestCell[])[column - 1] = '李四';
  });
  return { ...source, sheets: [...source.sheets, ...sheets] };
}

describe('accepting a finding', () => {
  it.each(['zh-CN', 'en'] as const)(
    'takes a reason and a name typed into the findings sheet (%s)',
    async (language) => {
      const report = await reportOf(await accepted(book({ 支出: [HEADER, OVER, OTHER] }), language));
      const finding = report.findings.find(({ rule }) => rule.code === 'E13');
      expect(finding?.waived).toEqual({ reason: '区财政同意追加', by: '李四' });
    },
  );

  it('finds the finding again after its row has moved', async () => {
    const before = await accepted(book({ 支出: [HEADER, OVER, OTHER] }));
    const moved = book({ 支出: [HEADER, OTHER, OVER] });
    const report = await reportOf({ ...moved, sheets: [...moved.sheets, ...before.sheets.slice(1)] });
    expect(report.findings.find(({ rule }) => rule.code === 'E13')?.waived).not.toBeNull();
    expect(report.voidWaivers).toEqual([]);
  });

  it('is void, and named, once the row has changed', async () => {
    const before = await accepted(book({ 支出: [HEADER, OVER, OTHER] }));
    const changed = book({ 支出: [HEADER, [...OVER.slice(0, 6), 10_500], OTHER] });
    const report = await reportOf({ ...changed, sheets: [...changed.sheets, ...before.sheets.slice(1)] });
    expect(report.findings.find(({ rule }) => rule.code === 'E13')?.waived).toBeNull();
    expect(report.voidWaivers.map(({ waiver }) => waiver.by)).toEqual(['李四']);
    expect(report.verdict).toBe('fail');
  });
});

describe('what the user typed into the indicator sheet', () => {
  it('keeps deviation reasons and signatures over a rewrite', async () => {
    const source = book({ 支出: [HEADER, OTHER] });
    const report = await reportOf(source);
    const sheets = written(modelsOf(report, source), (own, cells) => {
      if (own !== 'indicators') return;
      const [row, column] = cellBeside(cells, '资金使用总量', 5);
      (cells[row] as TestCell[])[column] = '项目年中启动';
      const [signatures, head] = cellBeside(cells, '单位负责人：', 1);
      (cells[signatures] as TestCell[])[head] = '鲁某';
    });
    const again = { ...source, sheets: [...source.sheets, ...sheets] };
    const second = await reportOf(again);
    expect(second.indicators.find(({ subject }) => subject === 'funds-used')?.deviation).toBe('项目年中启动');
    const texts = modelsOf(second, again).flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toEqual(expect.arrayContaining(['项目年中启动', '鲁某']));
    expect(second.indicators.filter(({ deviation }) => deviation !== null)).toHaveLength(1);
  });
});

describe('which sheets are ours', () => {
  it('knows a sheet again by its marker line where the hidden name was stripped', async () => {
    const source = book({ 支出: [HEADER, OTHER] });
    const sheets = written(modelsOf(await reportOf(source), source), () => undefined).map((sheet) => ({
      ...sheet,
      own: null,
    }));
    expect(claimByMarker([...source.sheets, ...sheets]).map(({ own }) => own)).toEqual([
      null,
      'indicators',
      'evidence',
      'findings',
    ]);
  });

  it('never takes the name of a sheet that is not ours', () => {
    const places = ownPlaces(
      book({ 支出: [HEADER], 绩效指标表: [['自己的表']], '指标依据 (2)': [['x']], 指标依据: [['y']] }),
    );
    expect(places.indicators).toEqual({ name: '绩效指标表 (2)', replaces: null });
    expect(places.evidence).toEqual({ name: '指标依据 (3)', replaces: null });
    expect(places.findings).toEqual({ name: '校验结果', replaces: null });
  });
});
