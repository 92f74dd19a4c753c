import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import { subjectOfQuantity } from '../../src/plan/quantities';
import { subjectOf } from '../../src/plan/subject';
import { rational } from '../../src/values/rational';

describe('what a name is about', () => {
  it('is known for every indicator of the plan', () => {
    expect(builtInPlan.indicators.map(({ annual }) => subjectOf(annual.name))).toEqual([
      'activity-count',
      'certificates-issued',
      'associations-running',
      'key-person-coverage',
      'work-completion',
      'funds-used',
      'category-coverage',
      'satisfaction',
    ]);
  });

  it.each([
    ['参加活动人次', 'person-times'],
    ['组织残疾人人次', 'person-times'],
    ['活动参与人次数', 'person-times'],
    ['走访残疾人次数', null],
    ['参加活动残疾人次数', null],
    ['走访慰问人次', null],
    ['参加培训人次', null],
    ['走访联系残疾人人次', null],
    ['走访残疾人人数', 'people-visited'],
  ])('of persons: %s is %s', (name, subject) => expect(subjectOf(name)).toBe(subject));

  it.each([
    ['专门协会开展活动次数', 'activity-count'],
    ['活动场次', 'activity-count'],
    ['走访活动次数', null],
    ['开展走访慰问活动', null],
    ['活动满意度调查次数', null],
    ['满意度调查完成率', null],
    ['参加活动残疾人满意度（%）', 'satisfaction'],
    ['服务对象满意度调查结果', 'satisfaction'],
    ['群众不满意率', null],
  ])('of activities and what people say of them: %s is %s', (name, subject) =>
    expect(subjectOf(name)).toBe(subject),
  );

  it.each([
    ['残疾人证发放及时率', null],
    ['设备购置合格率', null],
    ['专门协会正常运行率', null],
    ['活动场次达标率（%）', null],
    ['活动覆盖残疾类别数', null],
    ['发放残疾人证数量', 'certificates-issued'],
  ])('a rate is no count and a count no rate: %s is %s', (name, subject) =>
    expect(subjectOf(name)).toBe(subject),
  );
});

describe('what a planned quantity is about', () => {
  it('is known for every quantity of the plan', () => {
    expect(builtInPlan.quantities.map(subjectOfQuantity)).toEqual([
      'people-visited',
      'activity-count',
      'person-times',
      'equipment-sets',
      'certificates-issued',
    ]);
  });

  it('takes 人次 of visits for no person-times of activities', () => {
    const visits = { name: '走访慰问残疾人', unit: '人次', value: rational(30) };
    expect(subjectOfQuantity(visits)).toBeNull();
  });
});
