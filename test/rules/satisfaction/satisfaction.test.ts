import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome, type TestCell } from '../../support/book';

const HEADERS = ['问卷编号', '活动名称', '满意度', '是否有效'];

/** An answer sheet a row, numbered. */
const survey = (...answers: readonly (TestCell | readonly [TestCell, TestCell])[]): TestCell[][] => [
  HEADERS,
  ...answers.map((answer, index): TestCell[] => {
    const [text, valid] = Array.isArray(answer) ? answer : [answer, '是'];
    return [`W${index + 1}`, '助残日活动', text, valid];
  }),
];
const times = (count: number, answer: TestCell): TestCell[] => Array.from({ length: count }, () => answer);

/** Activities of the year with these numbers of participants. */
const activities = (...participants: TestCell[]): TestCell[][] => [
  ['活动日期', '主办协会', '活动主题', '参加人数'],
  ...participants.map((count, index): TestCell[] => [
    `2020-0${index + 3}-15`,
    '盲协',
    `主题${index + 1}`,
    count,
  ]),
];

describe('M01 sample', () => {
  const short = (answers: TestCell[], ...participants: TestCell[]) =>
    findings(book({ 满意度调查: survey(...answers), 活动台账: activities(...participants) }), 'M01');

  it('asks for a tenth of the participants, rounded up', () => {
    expect(short(times(25, '满意'), 100, 150)).toEqual([]);
    expect(short(times(25, '满意'), 100, 151)).toMatchObject([
      { sheet: '满意度调查', cell: null, severity: 'error', expected: '≥26', actual: '25' },
    ]);
  });

  it('asks for no more than 30', () => {
    expect(short(times(30, '满意'), 900)).toEqual([]);
    expect(short([...times(29, '满意'), null], 900)).toMatchObject([{ expected: '≥30', actual: '29' }]);
  });

  it('does not count blank and invalid answers', () => {
    const rows = survey('满意', ['满意', '否'], null);
    const source = book({ 满意度调查: rows, 活动台账: activities(20) });
    expect(findings(source, 'M01')).toMatchObject([{ expected: '≥2', actual: '1' }]);
  });

  it('is the odd answers’ only where those would be enough', () => {
    const causes = (...answers: TestCell[]) =>
      short(answers, 40).map(({ severity, causedBy }) => causedBy ?? severity);
    expect(causes('满意', '满意', '满意', '西瓜')).toEqual(['M06']);
    expect(causes('满意', '满意', '西瓜')).toEqual(['error']);
  });

  it('cannot be judged where the participants are vague', () => {
    const source = book({ 满意度调查: survey(...times(5, '满意')), 活动台账: activities(50, '50余人') });
    expect(outcome(source, 'M01')).toBe('undetermined');
    const enough = book({ 满意度调查: survey(...times(30, '满意')), 活动台账: activities(50, '50余人') });
    expect(outcome(enough, 'M01')).toBe('passed');
  });
});

describe('M02 stated rate', () => {
  // 很满意 10, 满意 5, 基本满意 4, 不满意 2: 19 ÷ 21 = 90.476…%
  const answers = [
    ...times(10, '很满意'),
    ...times(5, '满意'),
    ...times(4, '基本满意'),
    ...times(2, '不满意'),
    null,
  ];
  const stated = (figure: TestCell) =>
    findings(book({ 满意度调查: survey(...answers), 统计表: [['满意率', figure]] }), 'M02');

  it.each(['90.48%', '90.5%', '90%', 0.9048, 19 / 21, 90.476, '90.47%'])('takes %s', (figure) => {
    expect(stated(figure)).toEqual([]);
  });

  it.each([
    ['95%', '95'],
    ['90.0%', '90'],
    [90.49, '90.49'],
  ])('fires at %s', (figure, actual) => {
    expect(stated(figure)).toMatchObject([
      { sheet: '统计表', cell: 'B1', severity: 'error', expected: '90.48', actual },
    ]);
  });

  it('is the odd answers’ only where those, counted in, give the stated rate', () => {
    // 2 satisfied of 3, and 1 that is none on the scale.
    const odd = survey('满意', '满意', '不满意', '西瓜');
    const causes = (figure: TestCell) =>
      findings(book({ 满意度调查: odd, 统计表: [['满意率', figure]] }), 'M02').map(
        ({ severity, causedBy }) => causedBy ?? severity,
      );
    expect(causes('66.67%')).toEqual([]);
    expect(causes('75%')).toEqual(['M06']);
    expect(causes('50%')).toEqual(['M06']);
    expect(causes('95%')).toEqual(['error']);
  });

  it('takes the rate of its own sheet', () => {
    const sheets = {
      问卷一: [...survey('满意', '不满意'), [], ['满意率：50%']],
      问卷二: [...survey('满意', '满意'), [], ['满意率：100%']],
    };
    expect(findings(book(sheets), 'M02')).toEqual([]);
    const wrong = { ...sheets, 问卷二: [...survey('满意', '满意'), [], ['满意率：90%']] };
    expect(findings(book(wrong), 'M02')).toMatchObject([{ sheet: '问卷二', cell: 'A5', expected: '100' }]);
  });
});

describe('M06 scale', () => {
  it('fires at an answer that is none', () => {
    expect(findings(book({ 满意度调查: survey('满意', '还可以吧', '7') }), 'M06')).toMatchObject([
      { cell: 'C3', severity: 'error', actual: '还可以吧' },
      { cell: 'C4', actual: '7' },
    ]);
  });

  it('leaves the scale, blanks and invalid sheets alone', () => {
    const answers = [
      '很满意',
      '非常满意',
      '满意',
      '比较满意',
      '基本满意',
      '一般',
      '不满意',
      '很不满意',
      '是',
      '否',
    ];
    const source = book({ 满意度调查: survey(...answers, 'A.很满意', null, '/', ['随便', '否']) });
    expect(findings(source, 'M06')).toEqual([]);
  });

  it('judges scores where there are no words', () => {
    const rows: TestCell[][] = [
      ['问卷编号', '活动名称', '得分'],
      ...[95, 80, 300].map((score) => ['W', '活动', score]),
    ];
    expect(findings(book({ 满意度调查: rows }), 'M06')).toMatchObject([
      { cell: 'C4', expected: '0～100', actual: '300' },
    ]);
  });
});
