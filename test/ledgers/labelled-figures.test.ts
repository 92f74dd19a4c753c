import { describe, expect, it } from '@jest/globals';
import { readLabelledFigures } from '../../src/ledgers/labelled-figures';
import { cellRef } from '../../src/values/cell-ref';
import { formatRational } from '../../src/values/rational';
import type { CellRange } from '../../src/workbook/port';
import { gridSheet } from '../support/grid-sheet';

/** `subject cell value` of every figure found. */
function figures(
  rows: Parameters<typeof gridSheet>[0],
  exclude: CellRange[] = [],
  name = '统计表',
): string[] {
  return readLabelledFigures(gridSheet(rows, [], name), exclude).map(({ subject, row, column, value }) => {
    return `${subject} ${cellRef(row, column)} ${value === null ? '–' : formatRational(value)}`;
  });
}

describe('readLabelledFigures', () => {
  it('reads a figure behind its label in the same cell', () => {
    expect(figures([['满意率：95%']])).toEqual(['satisfaction A1 95']);
    expect(figures([['注：满意率为95.5％。']])).toEqual(['satisfaction A1 95.5']);
    expect(figures([['活 动 次 数：5次；参加人次：1,250']])).toEqual([
      'activity-count A1 5',
      'person-times A1 1250',
    ]);
    expect(figures([['资金使用总量（万元）：11.85']])).toEqual(['funds-used A1 118500']);
  });

  it('reads the next filled cell to the right of a label', () => {
    expect(figures([['资金使用总量', null, 118500]])).toEqual(['funds-used C1 118500']);
    expect(figures([['满意度：', 0.96]])).toEqual(['satisfaction B1 96']);
    expect(figures([['满意率', '96%', '制证数', 52]])).toEqual([
      'satisfaction B1 96',
      'certificates-issued D1 52',
    ]);
  });

  it('takes the money unit from the label, the cell behind, or a note of the sheet', () => {
    expect(figures([['资金使用总量(万元)', 11.85]])).toEqual(['funds-used B1 118500']);
    expect(figures([['资金使用总量', 11.85, '万元']])).toEqual(['funds-used B1 118500']);
    expect(figures([['单位：万元'], ['资金使用总量', 11.85]])).toEqual(['funds-used B2 118500']);
    expect(figures([['单位：万元'], ['资金使用总量', '118,500元']])).toEqual(['funds-used B2 118500']);
  });

  it.each([
    ['a comparison', [['满意率', '≥80%']]],
    ['a comparison in the cell', [['满意率≥80%']]],
    ['two numbers in a row', [['满意度', 80, 95]]],
    ['a row of counts by association', [['活动次数', 1, 1, 1, 1, 1, 5]]],
    ['a header row', [['协会', '活动次数', '参加人次']]],
    ['another label', [['参加活动人数', 25]]],
    ['a sentence', [['满意率达到95%以上']]],
    ['the wrong unit', [['活动次数', '95%']]],
    [
      'a planned column',
      [
        ['项目', '计划数'],
        ['活动次数', 5],
      ],
    ],
    [
      'a target table',
      [
        ['三级指标', '计量单位'],
        ['活动次数', '次'],
        ['满意率', 95],
      ],
    ],
  ])('leaves alone %s', (_what, rows) => {
    expect(figures(rows)).toEqual([]);
  });

  it('leaves sheets of targets and settings alone', () => {
    for (const name of ['绩效目标表', '资金安排', '2020年计划', '校验设置']) {
      expect(figures([['活动次数', 5]], [], name)).toEqual([]);
    }
    expect(figures([['活动次数', 5]], [], '计划执行统计')).toHaveLength(1);
  });

  it('leaves the tables of ledgers alone and reads the notes below them', () => {
    const table: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 };
    const rows = [
      ['满意度', '得分'],
      ['满意度', 90],
      ['满意率：50%', null],
      ['满意率：96%', null],
    ];
    expect(figures(rows, [table], '满意度调查')).toEqual(['satisfaction A4 96']);
  });
});
