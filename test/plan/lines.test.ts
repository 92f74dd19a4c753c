import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import { lineIn } from '../../src/plan/lines';
import type { Plan } from '../../src/plan/plan';
import { planFromJson } from '../../src/plan/plan-file';

function planOf(...names: string[]): Plan {
  return planFromJson({
    project: '项目',
    fiscalYear: 2020,
    allocations: names.map((name) => ({ name, unit: '', quantity: null, amount: '1000.00' })),
    indicators: [],
  });
}

describe('the line that a text names, by the built-in plan', () => {
  it.each([
    ['五个专门协会主席工作经费', 'L1'],
    ['五个专门协会 活动经费', 'L2'],
    ['残疾人证三代证制证设备', 'L3'],
    ['L2', 'L2'],
  ])('%s: the name itself', (text, line) => {
    expect(lineIn(text, builtInPlan)).toBe(line);
  });

  it.each([
    ['主席工作经费'],
    ['盲协主席走访困难残疾人交通补助'],
    ['聋协会长走访费用'],
    ['走访困难残疾人'],
    ['精协入户走访重点残疾人慰问品'],
    ['肢协主席通讯补贴'],
    ['付智协主席1-6月工作补助'],
    ['开展走访慰问活动'],
    ['主席走访活动'],
    ['主席'],
    ['付盲协主席张某某3月交通费'],
  ])('%s is the chairs’ work', (text) => {
    expect(lineIn(text, builtInPlan)).toBe('L1');
  });

  it.each([
    ['聋协开展手语活动场地费'],
    ['五个专门协会活动经费（盲协）'],
    ['活动经费'],
    ['付盲协盲文培训场地租赁费'],
    ['肢协轮椅比赛奖品'],
    ['全国助残日活动主席台背景板'],
    ['活动'],
  ])('%s is an activity', (text) => {
    expect(lineIn(text, builtInPlan)).toBe('L2');
  });

  it.each([
    ['付三代证制证设备款'],
    ['购证卡打印机一台'],
    ['制证机'],
    ['打证机尾款'],
    ['残疾人证打印机'],
    ['设备购置费'],
    ['三代证设备采购'],
  ])('%s is the equipment', (text) => {
    expect(lineIn(text, builtInPlan)).toBe('L3');
  });

  it.each([
    ['肢协活动及主席走访费用'],
    ['盲协主席参加活动交通补助'],
    ['盲人协会主席参加协会活动误餐费'],
    ['主席活动经费'],
    ['走访困难残疾人并开展手语活动'],
    ['制证设备操作培训活动'],
    ['主席走访、活动场地费'],
  ])('%s speaks of two lines', (text) => {
    expect(lineIn(text, builtInPlan)).toBe('ambiguous');
  });

  it.each([
    ['购买办公用品'],
    [''],
    ['活动中心水电费'],
    ['走访市场比价'],
    ['盲人协会主席台背景板制作'],
    ['建立协会长效机制'],
    ['培训班'],
    ['五个专门协会'],
    ['设备维修'],
    ['付款'],
  ])('%s names none', (text) => {
    expect(lineIn(text, builtInPlan)).toBeNull();
  });
});

describe('the line that a text names, by other plans', () => {
  it('tells lines of one kind apart by the association', () => {
    const plan = planOf('盲协活动经费', '聋协活动经费');
    expect(lineIn('盲协开展活动', plan)).toBe('L1');
    expect(lineIn('付聋协活动经费', plan)).toBe('L2');
    expect(lineIn('开展活动', plan)).toBe('ambiguous');
  });

  it('knows a line of no special kind by the core of its name', () => {
    const plan = planOf('宣传印刷经费', '办公设备购置费');
    expect(lineIn('付宣传印刷费', plan)).toBe('L1');
    expect(lineIn('购买办公设备', plan)).toBe('L2');
    expect(lineIn('付制证设备款', plan)).toBeNull();
  });

  it('knows a counted line by its name without the count', () => {
    const plan = planOf('五个专门协会活动经费', '42个社区残疾人协会工作经费');
    expect(lineIn('社区残疾人协会工作经费', plan)).toBe('L2');
    expect(lineIn('付龙城社区残疾人协会工作经费', plan)).toBe('L2');
    expect(lineIn('付盲协活动经费', plan)).toBe('L1');
    expect(lineIn('付社区残疾人轮椅款', plan)).toBeNull();
  });

  it('takes no line from words that every text of the unit holds', () => {
    expect(lineIn('付残疾人轮椅款', planOf('残疾人工作经费'))).toBeNull();
  });

  it('gives no line to a visit where the plan has none for visits', () => {
    expect(lineIn('走访慰问活动', planOf('协会活动经费'))).toBeNull();
  });
});
