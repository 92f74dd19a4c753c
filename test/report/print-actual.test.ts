import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { printActual } from '../../src/report/print-actual';
import { book, type TestCell } from '../support/book';
import { reportOf } from '../support/report';

const HEADER = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];

async function fundsUsed(amount: TestCell, target: { value: string; unit: string }): Promise<string | null> {
  const indicators = builtInPlan.indicators
    .filter(({ annual }) => annual.name === '资金使用总量')
    .map((indicator) => ({ ...indicator, annual: { ...indicator.annual, ...target } }));
  const plan: Plan = { ...builtInPlan, indicators };
  const row = [{ date: '2020-03-05' }, '记-1', '盲协', '活动经费', '活动场地费', '文化站', amount];
  const report = await reportOf(book({ 支出台账: [HEADER, row] }), { source: { kind: 'built-in' }, plan });
  const [judged] = report.indicators;
  if (!judged) throw new Error('the plan has one indicator');
  return printActual(judged);
}

describe('an amount beside its target', () => {
  it.each([
    [500, '500.00'],
    [500.5, '500.50'],
    [1234.56, '1234.56'],
  ])('%d yuan has two places', async (amount, text) => {
    expect(await fundsUsed(amount, { value: '120000', unit: '元' })).toBe(text);
  });

  it('is plain in 万元', async () => {
    expect(await fundsUsed(5000, { value: '12', unit: '万元' })).toBe('0.5');
  });
});
