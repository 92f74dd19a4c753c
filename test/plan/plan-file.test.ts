import { describe, expect, it } from '@jest/globals';
import builtInJson from '../../src/plan/built-in.json';
import { builtInPlan } from '../../src/plan/built-in';
import { parsePlanFile, planFromJson, PlanFileError } from '../../src/plan/plan-file';
import { ASSOCIATIONS } from '../../src/values/association';

type Json = Record<string, unknown>;
const MINIMAL: Json = {
  project: '项目',
  fiscalYear: 2021,
  allocations: [
    {
      name: '盲协活动经费',
      unitAmount: null,
      unit: null,
      quantity: null,
      amount: '100.50',
      midTermAmount: null,
    },
  ],
  indicators: [],
};

/** `path: problem` of the error that a plan gives. */
function refusal(json: unknown): string {
  try {
    planFromJson(json);
  } catch (error) {
    if (error instanceof PlanFileError) return `${error.path}: ${error.problem}`;
    throw error;
  }
  return 'accepted';
}

describe('the built-in plan', () => {
  it('is the project document’s: three lines, eight indicators, 120,000 yuan', () => {
    expect(
      builtInPlan.allocations.map(({ line, role, amount, beneficiaries }) => [
        line,
        role,
        amount,
        beneficiaries,
      ]),
    ).toEqual([
      ['L1', 'chair-work', 1_000_000, ASSOCIATIONS],
      ['L2', 'activity', 5_000_000, ASSOCIATIONS],
      ['L3', 'equipment', 6_000_000, []],
    ]);
    expect(builtInPlan.indicators).toHaveLength(8);
    expect(builtInPlan.funding.annual.total).toBe(12_000_000);
    expect(builtInPlan.signOff.date).toBe(20200210);
  });
});

describe('a plan file', () => {
  it('is the JSON that extract prints, wrapped or bare', () => {
    expect(planFromJson(builtInJson)).toEqual(builtInPlan);
    expect(planFromJson(builtInJson.plan)).toEqual(builtInPlan);
    expect(parsePlanFile(`\ufeff${JSON.stringify({ ...builtInJson, findings: [] })}`)).toEqual(builtInPlan);
  });

  it('may leave out what a plan can do without', () => {
    const plan = planFromJson(MINIMAL);
    expect(plan.allocations[0]).toMatchObject({
      amount: 10_050,
      unit: '',
      beneficiaries: ['盲协'],
      adjustedAmount: null,
    });
    expect(plan.periodYears).toBeNull();
    expect(plan.quantities).toEqual([]);
  });

  it('may give an adjusted amount and a period', () => {
    const line = {
      name: '活动经费',
      unit: '元/协会',
      quantity: '5',
      amount: '100.00',
      adjustedAmount: '80.00',
    };
    const plan = planFromJson({ ...MINIMAL, period: { years: 3 }, allocations: [line] });
    expect(plan.allocations[0]).toMatchObject({ adjustedAmount: 8000, beneficiaries: ASSOCIATIONS });
    expect(plan.periodYears).toBe(3);
  });

  it.each<[string, unknown]>([
    [': wrong-type', []],
    ['project: missing', { ...MINIMAL, project: undefined }],
    ['fiscalYear: wrong-type', { ...MINIMAL, fiscalYear: '2020' }],
    ['allocations: no-allocations', { ...MINIMAL, allocations: [] }],
    ['allocations.0.amount: missing', { ...MINIMAL, allocations: [{ name: '活动' }] }],
    ['allocations.0.amount: wrong-type', { ...MINIMAL, allocations: [{ name: '活动', amount: 100 }] }],
    ['allocations.0.amount: not-an-amount', { ...MINIMAL, allocations: [{ name: '活动', amount: '一百' }] }],
    ['allocations.0.amount: not-an-amount', { ...MINIMAL, allocations: [{ name: '活动', amount: '1.005' }] }],
    [
      'allocations.0.quantity: not-a-number',
      { ...MINIMAL, allocations: [{ name: '活动', amount: '1', quantity: '若干' }] },
    ],
    ['signOff.date: not-a-date', { ...MINIMAL, signOff: { date: '二月' } }],
    [
      'plan.indicators.0.annual.operator: unknown-operator',
      { plan: { ...MINIMAL, indicators: [{ annual: { name: '次数', operator: '>=', value: '5' } }] } },
    ],
  ])('says where it is wrong: %s', (expected, json) => {
    expect(refusal(json)).toBe(expected);
  });

  it('must be JSON', () => {
    expect(() => parsePlanFile('{')).toThrow(new PlanFileError('', 'not-json'));
  });
});
