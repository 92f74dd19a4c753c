import { describe, expect, it } from '@jest/globals';
import { ownPlaces, claimByMarker } from '../../src/report/own-sheets';
import type { BookSource } from '../../src/ledgers/sheet';
import { book, type TestCell } from '../support/book';
import { accepted, cellBeside, modelsOf, withOwnSheets, written } from '../support/own-sheets';
import { reportOf } from '../support/report';

const HEADER = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];
const OVER = ['2020-03-05', '记-1', '盲协', '活动经费', '盲协活动场地', '某某会议中心', 10_000.01];
const OTHER = ['2020-03-06', '记-2', '聋协', '活动经费', '聋协活动场地', '某某会议中心', 100];

describe('accepting a finding', () => {
  it.each(['zh-CN', 'en'] as const)(
    'takes a reason and a name typed into the findings sheet (%s)',
    async (language) => {
      const report = await reportOf(await accepted(book({ 支出: [HEADER, OVER, OTHER] }), 'E13', language));
      const finding = report.findings.find(({ rule }) => rule.code === 'E13');
      expect(finding?.waived).toEqual({ reason: '区财政同意追加', by: '李四' });
    },
  );

  it('finds the finding again after its row has moved', async () => {
    const before = await accepted(book({ 支出: [HEADER, OVER, OTHER] }), 'E13');
    const moved = book({ 支出: [HEADER, OTHER, OVER] });
    const report = await reportOf(withOwnSheets(moved, before));
    expect(report.findings.find(({ rule }) => rule.code === 'E13')?.waived).not.toBeNull();
    expect(report.voidWaivers).toEqual([]);
  });

  const part = (voucher: string, amount: number) => [
    ...OVER.slice(0, 1),
    voucher,
    ...OVER.slice(2, 6),
    amount,
  ];

  it('finds a cap passed by several rows again after they were sorted', async () => {
    const rows = [part('记-1', 6_000), part('记-2', 3_000), part('记-3', 2_000)];
    const before = await accepted(book({ 支出: [HEADER, ...rows] }), 'E13');
    const report = await reportOf(withOwnSheets(book({ 支出: [HEADER, OTHER, ...rows.reverse()] }), before));
    expect(report.findings.find(({ rule }) => rule.code === 'E13')?.waived).not.toBeNull();
  });

  it('is void once the excess has grown through another row', async () => {
    const before = await accepted(book({ 支出: [HEADER, OVER] }), 'E13');
    const grown = book({ 支出: [HEADER, OVER, part('记-2', 30_000)] });
    const report = await reportOf(withOwnSheets(grown, before));
    expect(report.findings.find(({ rule }) => rule.code === 'E13')?.waived).toBeNull();
    expect(report.verdict).toBe('fail');
  });

  it('is void once a row behind a wrong total has changed, even the sixtieth', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => part(`记-${index + 1}`, 10));
    const total = [null, null, null, '合计', null, null, 900];
    const before = await accepted(book({ 支出: [HEADER, ...rows, total] }), 'E27');
    const sorted = withOwnSheets(book({ 支出: [HEADER, ...[...rows].reverse(), total] }), before);
    const waived = async (source: BookSource) =>
      (await reportOf(source)).findings.filter((finding) => finding.waived).map(({ rule }) => rule.code);
    expect(await waived(before)).toEqual(['E27']);
    expect(await waived(sorted)).toEqual(['E27']);
    const other = rows.map((row, index) => (index === 60 ? part('记-61', 11) : row));
    expect(await waived(withOwnSheets(book({ 支出: [HEADER, ...other, total] }), before))).toEqual([]);
  });

  it('opens again what was folded under the finding that is accepted now', async () => {
    // Two associations above their shares by more than the whole line.
    const rows = ['盲协', '聋协', '肢协', '智协', '精协'].map((association, index) => {
      return [
        '2020-03-05',
        `记-${index}`,
        association,
        '活动经费',
        `${association}活动场地`,
        '某会议中心',
        10_001,
      ];
    });
    const source = book({ 支出: [HEADER, ...rows] });
    const state = async (one: BookSource) =>
      (await reportOf(one)).findings
        .filter(({ rule }) => rule.code === 'E12')
        .map(({ severity, causedBy, waived }) => [severity, causedBy, waived?.by ?? null]);
    expect(await state(source)).toEqual([['info', 'E13', null]]);
    const withE13 = await accepted(source, 'E13');
    expect(await state(withE13)).toEqual([['error', null, null]]);
    expect((await reportOf(withE13)).verdict).toBe('fail');
    expect(await state(await accepted(withE13, 'E12'))).toEqual([['error', null, '李四']]);
  });

  it('is void, and named, once the row has changed', async () => {
    const before = await accepted(book({ 支出: [HEADER, OVER, OTHER] }), 'E13');
    const changed = book({ 支出: [HEADER, [...OVER.slice(0, 6), 10_500], OTHER] });
    const report = await reportOf(withOwnSheets(changed, before));
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
