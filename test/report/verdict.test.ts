import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { verdictOf } from '../../src/report/verdict';
import { book, type TestSheets } from '../support/book';
import { accepted, explained } from '../support/own-sheets';
import { reportOf } from '../support/report';

const HEADER = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];
const line = (amount: number, voucher = '记-1') => [
  '2020-03-05',
  voucher,
  '盲协',
  '活动经费',
  '盲协活动场地',
  '某某会议中心',
  amount,
];

/** A plan that asks for nothing but the money. */
const moneyOnly: Plan = {
  ...builtInPlan,
  indicators: builtInPlan.indicators.filter(({ annual }) => annual.name === '资金使用总量'),
};

async function verdict(sheets: TestSheets, plan: Plan = moneyOnly): Promise<string> {
  const report = await reportOf(book(sheets), { source: { kind: 'built-in' }, plan });
  return report.verdict;
}

describe('verdict', () => {
  it('passes a ledger within its caps where the plan asks only for money', async () => {
    expect(await verdict({ 支出: [HEADER, line(10_000)] })).toBe('pass');
  });

  it('fails on an error that nobody accepted', async () => {
    expect(await verdict({ 支出: [HEADER, line(10_000.01)] })).toBe('fail');
  });

  it('fails on an unmet indicator without a reason', async () => {
    const strict: Plan = {
      ...moneyOnly,
      indicators: moneyOnly.indicators.map((one) => ({ ...one, annual: { ...one.annual, value: '9000' } })),
    };
    expect(await verdict({ 支出: [HEADER, line(9_500)] }, strict)).toBe('fail');
  });

  it.each([
    ['项目年中启动', 'pass'],
    ['无', 'fail'],
    ['/', 'fail'],
    ['—', 'fail'],
    ['不适用', 'fail'],
    ['暂无', 'fail'],
    ['N/A', 'fail'],
  ])('with %s typed as the reason of an unmet indicator is %s; the text stays', async (typed, expected) => {
    const strict: Plan = {
      ...moneyOnly,
      indicators: moneyOnly.indicators.map((one) => ({ ...one, annual: { ...one.annual, value: '9000' } })),
    };
    const plan = { source: { kind: 'built-in' }, plan: strict } as const;
    const source = book({ 支出: [HEADER, line(9_500)] });
    const report = await reportOf(await explained(source, '资金使用总量', typed), plan);
    expect([report.indicators[0]?.deviation, report.verdict]).toEqual([typed, expected]);
  });

  it('stays undetermined where what an error rule found is accepted and the rest could not be read', async () => {
    const source = await accepted(book({ 支出: [HEADER, line(10_000.5)] }), 'E13');
    const report = await reportOf(source, { source: { kind: 'built-in' }, plan: moneyOnly });
    const { findings, indicators, context } = report;
    const rule = findings.find(({ waived }) => waived !== null)?.rule;
    if (!rule) throw new Error('it is accepted');
    const reason = { kind: 'undetermined', reason: 'rows-unreadable', figures: {} } as const;
    const judged = { findings, indicators, ledgers: context.ledgers };
    const resultOf = (one: typeof reason | null) => [{ rule, outcome: 'failed' as const, reason: one }];
    expect(verdictOf({ ...judged, coverage: resultOf(null) })).toBe('pass');
    expect(verdictOf({ ...judged, coverage: resultOf(reason) })).toBe('undetermined');
  });

  it('is undetermined without a ledger row, also where the plan asks for nothing', async () => {
    const nothing: Plan = { ...moneyOnly, indicators: [] };
    expect(
      await verdict(
        {
          通讯录: [
            ['姓名', '电话'],
            ['张三', '1'],
          ],
        },
        nothing,
      ),
    ).toBe('undetermined');
  });

  it('is undetermined, never passed, while an indicator has no ledger', async () => {
    expect(await verdict({ 支出: [HEADER, line(100)] }, builtInPlan)).toBe('undetermined');
  });

  it('is undetermined where an error rule has its ledger and could not answer', async () => {
    const noDate = [
      ['凭证号', '协会', '资金用途', '摘要', '收款人', '金额'],
      ['记-1', '盲协', '活动经费', '盲协活动场地', '某某会议中心', 100],
    ];
    expect(await verdict({ 支出: noDate })).toBe('undetermined');
  });

  it('says undetermined of a workbook without any ledger', async () => {
    expect(
      await verdict({
        通讯录: [
          ['姓名', '电话'],
          ['张三', '1'],
        ],
      }),
    ).toBe('undetermined');
  });
});

describe('verdict of the forms', () => {
  it('is undetermined of a self-evaluation, whose rules are not built, and not judged without one', async () => {
    const form = [
      ['项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', '专门协会开展活动次数', '≥5次', '5次'],
    ];
    const ledger = [HEADER, line(100)];
    expect((await reportOf(book({ 支出: ledger, 自评表: form }))).planVerdict).toBe('undetermined');
    expect((await reportOf(book({ 支出: ledger }))).planVerdict).toBe('not-judged');
  });
});

describe('coverage', () => {
  it('names every rule of the catalogue once, also those not built', async () => {
    const { coverage } = await reportOf(book({ 支出: [HEADER, line(100)] }));
    expect(coverage).toHaveLength(157);
    expect(new Set(coverage.map(({ rule }) => rule.code)).size).toBe(157);
    expect(coverage.find(({ rule }) => rule.code === 'T01')?.outcome).toBe('not-built');
    expect(coverage.find(({ rule }) => rule.code === 'A01')?.outcome).toBe('undetermined');
    expect(coverage.find(({ rule }) => rule.code === 'E22')?.outcome).toBe('not-applicable');
  });
});

describe('fingerprint', () => {
  const base = { 支出: [HEADER, line(100), line(200, '记-2')] };

  it('is the same for the same workbook and another for another cell', async () => {
    const [one, again, other] = await Promise.all([
      reportOf(book(base)),
      reportOf(book(base)),
      reportOf(book({ 支出: [HEADER, line(100), line(200.01, '记-2')] })),
    ]);
    expect(one.fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(again.fingerprint).toBe(one.fingerprint);
    expect(other.fingerprint).not.toBe(one.fingerprint);
  });

  it('does not change with a sheet that nothing was read from', async () => {
    const with2 = await reportOf(book({ ...base, 说明: [['请于年底前填报']] }));
    expect(with2.fingerprint).toBe((await reportOf(book(base))).fingerprint);
  });

  it('changes with the plan', async () => {
    const plan = { source: { kind: 'built-in' }, plan: moneyOnly } as const;
    expect((await reportOf(book(base), plan)).fingerprint).not.toBe((await reportOf(book(base))).fingerprint);
  });
});
