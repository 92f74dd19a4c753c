import { describe, expect, it } from '@jest/globals';
import type { TestCell } from '../support/book';
import { certificateNo } from '../support/people';
import { figure, measure, rowsOf, target } from './support';

const ACTIVITIES = [
  ['活动日期', '协会', '活动主题', '活动地点', '参加人数'],
  ['2020-03-05', '盲协', '盲文阅读', '社区', 20],
  ['2019-03-05', '聋协', '手语角', '社区', 20],
];
const signIns = (...rows: TestCell[][]) => [
  ['活动日期', '活动名称', '协会', '姓名', '残疾人证号', '签到'],
  ...rows,
];
const signIn = (cert: TestCell, date = '2020-03-05', name = '盲文阅读'): TestCell[] => [
  date,
  name,
  '',
  '甲',
  cert,
  '是',
];
const roster = (...certs: TestCell[]) => [
  ['姓名', '残疾人证号', '重点类型', '状态'],
  ...certs.map((cert): TestCell[] => ['甲', cert, '低保', '在册']),
];
const visits = (...rows: TestCell[][]) => [
  ['走访日期', '走访人', '协会', '走访对象', '残疾人证号', '走访内容'],
  ...rows,
];
const visit = (cert: TestCell, date: TestCell = '2020-06-01', association = '盲协'): TestCell[] => [
  date,
  '张主席',
  association,
  '甲',
  cert,
  '了解需求',
];
/** The same person with another certificate number, as after a change of category. */
const sameId = (n: number) => `${certificateNo(n).slice(0, 18)}61`;

describe('people visited', () => {
  it('counts people and not person-times, by ID, in the year', () => {
    const measured = measure('people-visited', {
      走访台账: visits(
        visit(certificateNo(1)),
        visit(sameId(1)),
        visit(null),
        visit(certificateNo(2), '2019-06-01'),
        visit(certificateNo(3)),
      ),
    });
    expect(rowsOf(measured)).toEqual(['2', '3: duplicate', '4: no-id', '5: date-outside-year', '6']);
  });

  it('stays open where a number that cannot be read might be the one that lacks', () => {
    const sheets = { 走访台账: visits(visit(certificateNo(1)), visit('5301211980')) };
    expect(figure('people-visited', sheets, target('≥', '2', '人'))).toBe('rows-unreadable visits 1');
    expect(figure('people-visited', sheets, target('≥', '3', '人'))).toBe('1');
  });
});

describe('categories covered', () => {
  const six = [1, 2, 3, 4, 5, 6].map((category) => signIn(certificateNo(category, category)));

  it('needs all six categories among those who took part in the year', () => {
    expect(figure('category-coverage', { 活动台账: ACTIVITIES, 签到表: signIns(...six) })).toBe('100');
    const rows = [...six.slice(0, 5), signIn(certificateNo(6, 6), '2019-03-05', '手语角')];
    expect(figure('category-coverage', { 活动台账: ACTIVITIES, 签到表: signIns(...rows) })).toBe('83.3333');
  });

  it('counts 多重 for the components that a category column names, and for nothing otherwise', () => {
    const multiple = certificateNo(9, 7);
    const sheets = { 活动台账: ACTIVITIES, 签到表: signIns(...six.slice(0, 4), signIn(multiple)) };
    const measured = measure('category-coverage', sheets);
    expect(rowsOf(measured)[4]).toBe('6: multiple-category-unnamed');
    const named = {
      名册: [
        ['姓名', '残疾人证号', '残疾类别', '重点类型'],
        ['甲', multiple, '多重（智力、精神）', '低保'],
      ],
    };
    expect(figure('category-coverage', { ...sheets, ...named })).toBe('100');
  });

  it('takes the numbers of an activity ledger that lists participants', () => {
    const sheets = {
      活动台账: [
        ['活动日期', '协会', '活动主题', '姓名', '残疾人证号'],
        ['2020-03-05', '盲协', '盲文阅读', '甲', certificateNo(1, 1)],
        ['2020-03-05', '盲协', '盲文阅读', '乙', certificateNo(2, 2)],
        ['2020-03-05', '盲协', '盲文阅读', '丙', null],
      ],
    };
    expect(figure('category-coverage', sheets)).toBe('33.3333');
  });

  it('is open without a sheet that names participants, or where a lost number might be the sixth category', () => {
    expect(figure('category-coverage', { 活动台账: ACTIVITIES })).toBe('ledger-absent attendance');
    const rows = signIns(...six.slice(0, 5), signIn(5.3012119800101e20));
    const sheets = { 活动台账: ACTIVITIES, 签到表: rows };
    expect(figure('category-coverage', sheets, target('≥', '90', '%'))).toBe('rows-unreadable attendance 1');
    expect(figure('category-coverage', sheets, target('≥', '80', '%'))).toBe('83.3333');
  });
});

describe('key persons covered', () => {
  const annual = target('≥', '95', '%', '协会重点残疾人覆盖率');
  const midTerm = target('≥', '95', '%', '协会活动重点残疾人覆盖率');
  const sheets = {
    活动台账: ACTIVITIES,
    签到表: signIns(signIn(certificateNo(1))),
    走访台账: visits(visit(certificateNo(2)), visit(certificateNo(3), '2021-01-02')),
    名册: roster(certificateNo(1), sameId(1), certificateNo(2), certificateNo(3), certificateNo(4)),
  };

  it('counts participants and visited by ID; the wording 协会活动 counts participants only', () => {
    expect(figure('key-person-coverage', sheets, annual)).toBe('50');
    expect(figure('key-person-coverage', sheets, midTerm)).toBe('25');
    const measured = measure('key-person-coverage', sheets, annual);
    expect(rowsOf(measured, 0)).toEqual(['2', '4', '5: not-reached', '6: not-reached']);
    expect(rowsOf(measured, 1)).toEqual(['2', '3: duplicate', '4', '5', '6']);
    expect(rowsOf(measured, 2)).toEqual(['2', '2', '3: date-outside-year']);
  });

  it('leaves out who is off the register', () => {
    const rows = [
      ['姓名', '残疾人证号', '重点类型', '状态'],
      ['甲', certificateNo(1), '低保', '在册'],
      ['乙', certificateNo(4), '低保', '已注销'],
    ];
    expect(figure('key-person-coverage', { ...sheets, 名册: rows }, annual)).toBe('100');
  });

  it('is open without a roster, and without the sheets that could show the rest', () => {
    const { 名册: people, 活动台账: held, 走访台账: visited } = sheets;
    expect(figure('key-person-coverage', { 活动台账: held, 走访台账: visited }, annual)).toBe(
      'ledger-absent roster',
    );
    const unsigned = { 活动台账: held, 走访台账: visited, 名册: people };
    expect(figure('key-person-coverage', unsigned, annual)).toBe('ledger-absent attendance');
    const all = visits(...[1, 2, 3, 4].map((n) => visit(certificateNo(n))));
    expect(figure('key-person-coverage', { ...unsigned, 走访台账: all }, annual)).toBe('100');
  });

  it('keeps a person without a readable number on the roster, and the rate open for it', () => {
    const people = { 名册: roster(certificateNo(1), '不详') };
    expect(figure('key-person-coverage', { ...sheets, ...people }, annual)).toBe('rows-unreadable roster 1');
    expect(figure('key-person-coverage', { ...sheets, ...people }, target('≥', '50', '%'))).toBe('50');
  });
});
