import { describe, expect, it } from '@jest/globals';
import { meets, targetFigure } from '../../src/indicators/target';
import { settle } from '../../src/indicators/settle';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { rational } from '../../src/values/rational';
import { rowsUnreadable } from '../../src/indicators/evidence';
import { statuses, target } from './support';

describe('a target’s figure in the unit of the measure', () => {
  it.each([
    ['12', '万元', '元', 120_000n],
    ['120000', '元', '元', 120_000n],
    ['120,000', '', '元', 120_000n],
    ['95', '%', '%', 95n],
    ['95%', '', '%', 95n],
    ['95', '百分比', '%', 95n],
    ['5', '场', '次', 5n],
  ])('%s %s against %s', (value, unit, measured, expected) => {
    expect(targetFigure(target('≥', value, unit), measured)).toEqual(rational(expected));
  });

  it.each([
    ['95', '%', '次'],
    ['5', '次', '%'],
    ['明显改善', '', '%'],
  ])('%s %s against %s has none', (value, unit, measured) => {
    expect(targetFigure(target('≥', value, unit), measured)).toBeNull();
  });

  it('has none for a qualitative target', () => {
    expect(targetFigure(target('定性', '95', '%'), '%')).toBeNull();
  });
});

describe('meeting a target', () => {
  it.each([
    ['≥', [false, true, true]],
    ['≤', [true, true, false]],
    ['>', [false, false, true]],
    ['<', [true, false, false]],
    ['=', [false, true, false]],
  ] as const)('%s below, at and above it', (operator, expected) => {
    const at = rational(95);
    const values = [rational(94_999n, 1000n), at, rational(95_001n, 1000n)];
    expect(values.map((value) => meets(value, operator, at))).toEqual(expected);
  });
});

describe('a figure between what was read and what may be', () => {
  const unsure = rowsUnreadable('visits', 2);
  const given = (low: number, high: number | null, operator: '≥' | '≤' | '=') =>
    settle(
      { low: rational(low), high: high === null ? null : rational(high) },
      '人',
      target(operator, '50'),
      unsure,
    ).value !== null;

  it.each([
    [50, 52, '≥', true],
    [49, 50, '≥', false],
    [40, 49, '≥', true],
    [50, null, '≥', true],
    [49, null, '≥', false],
    [40, 50, '≤', true],
    [40, 51, '≤', false],
    [51, null, '≤', true],
    [40, null, '≤', false],
    [49, 50, '=', false],
    [50, 52, '=', false],
    [51, 52, '=', true],
  ] as const)('%s to %s against %s50: given %s', (low, high, operator, expected) => {
    expect(given(low, high, operator)).toBe(expected);
  });
});

describe('the indicators of a plan', () => {
  it('are all open in a workbook without ledgers, none met', () => {
    expect(statuses({})).toEqual({
      'activity-count': 'undetermined',
      'certificates-issued': 'undetermined',
      'associations-running': 'undetermined',
      'key-person-coverage': 'undetermined',
      'work-completion': 'undetermined',
      'funds-used': 'undetermined',
      'category-coverage': 'undetermined',
      satisfaction: 'undetermined',
    });
  });

  const funds = {
    支出台账: [
      ['日期', '凭证号', '摘要', '金额'],
      ['2020-03-05', '记-1', '活动场地费', 120_000],
    ],
  };
  const planWith = (changes: Partial<Plan['indicators'][number]['annual']>): Plan => {
    const [first] = builtInPlan.indicators;
    if (!first) throw new Error('the built-in plan has indicators');
    return { ...builtInPlan, indicators: [{ ...first, annual: { ...first.annual, ...changes } }] };
  };

  it('hold money in 万元 against spending in yuan, exactly at the target', () => {
    const plan = planWith({ name: '资金使用总量', operator: '≤', value: '12', unit: '万元' });
    expect(statuses(funds, { plan })).toEqual({ 'funds-used': 'met' });
    const less = planWith({ name: '资金使用总量', operator: '<', value: '12', unit: '万元' });
    expect(statuses(funds, { plan: less })).toEqual({ 'funds-used': 'unmet' });
  });

  it('are open where the target is in words or nothing measures them', () => {
    const words = planWith({ name: '资金使用总量', operator: '定性', value: '合理', unit: '' });
    expect(statuses(funds, { plan: words })).toEqual({ 'funds-used': 'undetermined' });
    const other = planWith({ name: '社会影响力', operator: '≥', value: '1', unit: '个' });
    expect(statuses(funds, { plan: other })).toEqual({ 社会影响力: 'undetermined' });
  });
});
