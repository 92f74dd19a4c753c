import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../../src/values/calendar';
import { book, findings, outcome, type TestCell, type TestSheets } from '../../support/book';
import { certificateNo } from '../../support/people';

const ACTIVITIES = [
  ['活动日期', '主办协会', '活动主题', '参加人数'],
  ['2020-05-17', '盲协', '助残日趣味运动会', 2],
  ['2020-09-20', '聋协', '国际聋人日座谈会', 1],
];
const signedIn = (activity: string, person: number): TestCell[] => [
  activity,
  `参加人${person}`,
  certificateNo(person),
  '√',
];
const ATTENDANCE = [
  ['活动名称', '姓名', '残疾人证号', '签到'],
  signedIn('助残日趣味运动会', 1),
  signedIn('助残日趣味运动会', 2),
  signedIn('国际聋人日座谈会', 3),
];
const HEADERS = ['编号', '调查日期', '活动名称', '残疾人证号', '满意度'];
const answer = (
  activity: string | null,
  person: number | null,
  date = '2020-10-10',
  text = '满意',
): TestCell[] => ['W', date, activity, person === null ? null : certificateNo(person), text];

const sheets = (...answers: TestCell[][]): TestSheets => ({
  活动台账: ACTIVITIES,
  签到表: ATTENDANCE,
  满意度调查: [HEADERS, ...answers],
});
const places = (code: string, source: TestSheets, settings = {}) =>
  findings(book(source), code, { settings }).map(({ sheet, cell }) => `${sheet} ${cell}`);

describe('M03 respondents', () => {
  it('fires at somebody who took part in nothing', () => {
    const answers = [
      answer('助残日趣味运动会', 1),
      answer('助残日趣味运动会', 9),
      answer('国际聋人日座谈会', null),
    ];
    expect(places('M03', sheets(...answers))).toEqual(['满意度调查 D3']);
    expect(JSON.stringify(findings(book(sheets(...answers)), 'M03'))).not.toContain(certificateNo(9));
  });

  it('fires at a second answer about one activity, not about another', () => {
    const twice = sheets(answer('助残日趣味运动会', 1), answer('助残日趣味运动会', 1));
    expect(places('M03', twice)).toEqual(['满意度调查 D3']);
    expect(places('M03', sheets(answer('助残日趣味运动会', 1), answer('国际聋人日座谈会', 1)))).toEqual([]);
  });

  it('leaves activities without sign-ins alone', () => {
    const source = {
      ...sheets(answer('国际聋人日座谈会', 9), answer(null, 9)),
      签到表: ATTENDANCE.slice(0, 3),
    };
    expect(places('M03', source)).toEqual([]);
  });
});

describe('M04 coverage', () => {
  it('fires at an activity that nobody was asked about', () => {
    expect(places('M04', sheets(answer('助残日趣味运动会', 1)))).toEqual(['活动台账 A3']);
    expect(places('M04', sheets(answer('趣味运动会', 1), answer('聋协活动', 3)))).toEqual([]);
  });

  it('fires at an answer dated before its activity or after the day of judgement', () => {
    const both = (date: string) => sheets(answer('助残日趣味运动会', 1, date), answer('国际聋人日座谈会', 3));
    expect(places('M04', both('2020-05-16'))).toEqual(['满意度调查 B2']);
    expect(places('M04', both('2020-05-17'))).toEqual([]);
    const asOf = calendarDate(2020, 12, 31);
    expect(places('M04', both('2021-01-01'), { asOf })).toEqual(['满意度调查 B2']);
    expect(places('M04', both('2020-12-31'), { asOf })).toEqual([]);
  });

  it('cannot tell while answers name activities that nobody knows', () => {
    const source = book(sheets(answer('助残日趣味运动会', 1), answer('第7号活动', 3)));
    expect(outcome(source, 'M04')).toBe('undetermined');
  });
});

describe('M05 evenness', () => {
  const answered = (...texts: string[]) =>
    book({
      满意度调查: [HEADERS, ...texts.map((text) => answer('助残日趣味运动会', null, '2020-10-10', text))],
    });
  const repeated = (count: number, text: string) => Array.from({ length: count }, () => text);

  it.each([
    ['everyone satisfied in a small sample', answered('满意', '很满意', '满意'), [null]],
    ['everyone satisfied in a large one', answered(...repeated(29, '满意'), '很满意'), []],
    ['the same words from all', answered(...repeated(30, '满意')), [null]],
    ['a mixed small sample', answered('满意', '不满意'), []],
    ['four times 一般', answered(...repeated(4, '一般')), []],
    ['five times 一般', answered(...repeated(5, '一般')), [null]],
  ])('%s', (_, source, expected) => {
    expect(findings(source, 'M05').map(({ cell }) => cell)).toEqual(expected);
  });
});
