import { beforeAll, describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { wordsFor } from '../../src/locale';
import { compose } from '../../src/report/compose';
import { readBook } from '../../src/report/read-book';
import { applyToXlsx } from '../../src/workbook/xlsx/writer';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import { recalculate, type Recalculated } from '../support/formula-book';
import { reportOf } from '../support/report';
import { xlsxOf } from '../support/xlsx-book';
import type { TestCell, TestSheets } from '../support/book';

const EXPENDITURE = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];

async function written(sheets: TestSheets, plan: Plan | null = null): Promise<Recalculated[]> {
  const bytes = await xlsxOf(sheets);
  const book = await readBook('账.xlsx', await openXlsx(bytes));
  const report = await reportOf(book, plan && { source: { kind: 'built-in' }, plan });
  return recalculate(await applyToXlsx(bytes, compose(report, book, wordsFor('zh-CN')), '{}'));
}

function differing(cells: readonly Recalculated[]): Recalculated[] {
  return cells.filter(({ stored, computed }) =>
    typeof computed === 'number' ? Math.abs(computed - Number(stored)) > 1e-6 : computed !== stored,
  );
}

describe('live formulas, recalculated by another engine', () => {
  const sheets: TestSheets = {
    '支出 (1)': [
      EXPENDITURE,
      [{ date: '2020-03-05' }, '记-1', '盲协', '主席工作经费', '盲协主席走访困难残疾人', '王某', 350.07],
      [{ date: '2020-03-06' }, '记-2', '聋协', '活动经费', '聋协手语活动场地', '某某会议中心', 1200.33],
      [{ date: '2020-03-07' }, '记-3', '聋协', '活动经费', '聋协手语活动用品', '某某商店', '1,000元'],
      [{ date: '2021-03-07' }, '记-4', '聋协', '活动经费', '聋协手语活动用品', '某某商店', 77],
      [{ date: '2020-03-08' }, '记-5', null, null, '=购买办公用品', '某某商店', 45.5],
    ],
    走访: [
      ['走访日期', '走访人', '协会', '走访对象', '残疾人证号', '家庭住址', '走访内容', '签字'],
      ['2020-04-01', '王某', '盲协', '张三', '53019919800101001X11', '某社区', '了解困难', '张三'],
      ['2020-04-02', '王某', '盲协', '张三', '53019919800101001X11', '某社区', '再次了解', '张三'],
    ],
    满意度: [
      ['问卷编号', '活动名称', '满意度'],
      ['1', '手语活动', '满意'],
      ['2', '手语活动', '不满意'],
      ['3', '手语活动', '很满意'],
      ['4', '手语活动', null],
    ],
  };
  let cells: Recalculated[];
  beforeAll(async () => {
    cells = await written(sheets);
  });

  it('agree with every stored figure', () => {
    expect(cells.length).toBeGreaterThan(30);
    expect(differing(cells)).toEqual([]);
  });

  it('recompute spending and satisfaction from the ledger’s own cells', () => {
    const indicators = cells.filter(({ sheet, reference }) => sheet === '绩效指标表' && /^J/.test(reference));
    const figures = indicators.map(({ computed }) => computed);
    expect(figures).toEqual(expect.arrayContaining([2595.9, 66.67, 350.07, 2200.33]));
    expect(cells.some(({ formula }) => formula === "'支出 (1)'!G2")).toBe(true);
    const byLine = indicators.filter(({ formula }) => formula.includes("SUMIFS('支出 (1)'!$G$2:$G$6"));
    expect(byLine.map(({ computed }) => computed)).toEqual([350.07]);
  });

  it('make no formula of ledger text', () => {
    expect(cells.filter(({ formula }) => formula.includes('办公用品'))).toEqual([]);
  });
});

describe('money that no line could be told for', () => {
  const line = (voucher: string, association: TestCell, item: TestCell, amount: number): TestCell[] => [
    { date: '2020-03-05' },
    voucher,
    association,
    item,
    '购物',
    '某某商店',
    amount,
  ];
  const recomputed = async (...rows: TestCell[][]) => {
    const cells = await written({ 支出: [EXPENDITURE, ...rows] }, { ...builtInPlan, indicators: [] });
    expect(differing(cells)).toEqual([]);
    return cells
      .filter(({ sheet, reference }) => sheet === '绩效指标表' && reference.startsWith('J'))
      .flatMap(({ computed, formula }) => (computed === 0 ? [] : [[computed, formula.includes("'支出'")]]));
  };

  it('is recomputed from the ledger, whatever association it names', async () => {
    const rows = [
      line('记-1', '盲协', '其他', 30),
      line('记-2', null, '其他', 12.5),
      line('记-3', '聋协', '杂项', 7),
    ];
    expect(await recomputed(...rows)).toEqual([[49.5, true]]);
  });

  it('is recomputed from the evidence where a line’s cell is blank, a number or looks like one', async () => {
    const blank = line('记-1', '盲协', null, 30);
    expect(await recomputed(blank, line('记-2', null, '其他', 12.5))).toEqual([[42.5, false]]);
    expect(await recomputed(line('记-1', '盲协', 2011, 30), blank)).toEqual([[60, false]]);
    expect(await recomputed(line('记-1', '盲协', '2011', 30), line('记-2', null, '其他', 1))).toEqual([
      [31, false],
    ]);
  });
});

describe('ledgers too long to list', () => {
  const rows: TestCell[][] = Array.from({ length: 6000 }, (_, index) => [
    { date: index === 5500 ? '2019-05-05' : '2020-05-05' },
    `记-${index + 1}`,
    '肢协',
    '活动经费',
    `肢协活动用品${index}`,
    '某某商店',
    index === 300 ? '0.07元' : 0.07,
  ]);

  it('are recomputed straight from the ledger; only what was left out is listed', async () => {
    const plan: Plan = { ...builtInPlan, indicators: builtInPlan.indicators.slice(5, 6) };
    const cells = await written({ 支出: [EXPENDITURE, ...rows] }, plan);
    expect(differing(cells)).toEqual([]);
    const total = cells.find(({ sheet, reference }) => sheet === '绩效指标表' && reference.startsWith('J'));
    expect(total?.computed).toBeCloseTo(419.93, 6);
    expect(total?.formula).toContain("'支出'!G2:G");
    expect(cells.filter(({ sheet }) => sheet === '指标依据').length).toBeLessThan(10);
  });
});
