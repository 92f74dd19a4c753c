import { describe, expect, it } from '@jest/globals';
import { readSelfEvaluation } from '../../src/plan/self-evaluation';
import { cellRef } from '../../src/values/cell-ref';
import { formatRational } from '../../src/values/rational';
import { gridSheet } from '../support/grid-sheet';

type Rows = Parameters<typeof gridSheet>[0];

/** `subject cell value` of every statement, in order. */
function statements(...sheet: Parameters<typeof gridSheet>): string[] {
  const form = readSelfEvaluation(gridSheet(...sheet));
  return (form?.statements ?? []).map(
    ({ subject, row, column, value }) =>
      `${subject} ${cellRef(row, column)} ${value === null ? '–' : formatRational(value, 4)}`,
  );
}

const funding = (executed: string | number, unit = '（万元）'): Rows => [
  [`项目资金${unit}`, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 12, 12, executed, 10, 0.9875, 9.88],
  [null, '其中：财政拨款', 12, 12, executed, '—', '—', '—'],
];

const indicators = (...rows: readonly (readonly [string, string, string | number | null])[]): Rows => [
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
  ...rows.map(([name, target, actual]) => [null, '产出指标', '数量指标', name, target, actual, 10, 10, null]),
  [null, '总分', null, null, null, null, 100, 98, null],
];

describe('readSelfEvaluation', () => {
  it('reads the executed amount and the actuals of the indicators it knows', () => {
    expect(
      statements([
        ['项目支出绩效自评表'],
        ['（2020年度）'],
        ...funding(11.85),
        ...indicators(
          ['专门协会开展活动次数', '≥5次', '5次'],
          ['参加活动残疾人满意度', '≥80%', '95.2%'],
          ['资金使用总量', '≤120000元', '118,500元'],
          ['天气', '好', '好'],
          ['按规范制作发放残疾证', '≥50本', 52],
        ),
      ]),
    ).toEqual([
      'funds-used E4 118500',
      'activity-count F7 5',
      'satisfaction F8 95.2',
      'funds-used F9 118500',
      'certificates-issued F11 52',
    ]);
  });

  it('names the last header row of the indicators', () => {
    const form = readSelfEvaluation(gridSheet([['自评表'], ...funding(11.85), ...indicators()]));
    expect(form?.headerRow).toBe(4);
  });

  it('takes the money unit from the amount, the block, or a note above', () => {
    expect(statements(funding('11.85万元', ''))).toEqual(['funds-used E2 118500']);
    expect(statements(funding(118500, '（元）'))).toEqual(['funds-used E2 118500']);
    expect(statements([['项目支出绩效自评表', null, '单位：万元'], ...funding(11.85, '')])).toEqual([
      'funds-used E3 118500',
    ]);
    expect(statements(funding(118500, ''))).toEqual(['funds-used E2 118500']);
    expect(statements(indicators(['资金使用总量', '≤12万元', 11.85]))).toEqual(['funds-used F2 118500']);
  });

  it('reads a rate kept as a fraction as percent', () => {
    expect(statements(indicators(['残疾人满意度', '≥80%', 0.952]))).toEqual(['satisfaction F2 95.2']);
  });

  it.each(['≥5次', '完成', '约5次', '5%', '4-5次', '5次/6次'])('takes no number from %s', (actual) => {
    expect(statements(indicators(['开展活动次数', '≥5次', actual]))).toEqual(['activity-count F2 –']);
  });

  it('says nothing of an indicator whose actual is empty', () => {
    expect(statements(indicators(['开展活动次数', '≥5次', null]))).toEqual([]);
  });

  it('reads labels broken by spaces, merged headers and a form that starts anywhere', () => {
    const rows: Rows = [
      [],
      [],
      [null, null, null, '三 级\n指 标', null, '年度 指标值', '实 际 完成值', null],
      [null, null, null, '活 动 次 数', null, '≥5次', null, '6次'],
    ];
    const merges = [
      [2, 3, 2, 4],
      [2, 6, 2, 7],
    ] as const;
    expect(statements(rows, merges)).toEqual(['activity-count H4 6']);
  });

  it('reads a two-row header', () => {
    const rows: Rows = [
      ['一级指标', '二级指标', '三级指标', '指标值', null],
      [null, null, null, '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', '活动次数', '≥5次', '6次'],
    ];
    expect(statements(rows)).toEqual(['activity-count E3 6']);
  });

  it('reads the executed amount beside its label in a form titled 自评', () => {
    const rows: Rows = [['预算执行情况(万元)', '预算数：', 12, '执行数：', 11.85]];
    expect(statements([['绩效自评表'], ...rows])).toEqual(['funds-used E2 118500']);
    expect(statements([['执行情况表'], ...rows])).toEqual([]);
  });

  it('is silent on a target table, a ledger and a list of many rows', () => {
    const target = [
      ['年度资金总额', 120000],
      ['一级指标', '二级指标', '三级指标', '年度指标值'],
      ['产出指标', '数量指标', '开展活动次数', '≥5次'],
    ];
    expect(readSelfEvaluation(gridSheet(target))).toBeNull();
    expect(
      readSelfEvaluation(
        gridSheet([
          ['日期', '凭证号', '金额'],
          ['2020-03-05', '记-1', 100],
        ]),
      ),
    ).toBeNull();
    const long = [...indicators(['活动次数', '5', '5']), ...Array.from({ length: 5000 }, () => ['x'])];
    expect(readSelfEvaluation(gridSheet(long))).toBeNull();
  });
});
