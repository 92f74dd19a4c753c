import { describe, expect, it } from '@jest/globals';
import { book, findings, type TestCell } from '../../support/book';

type Table = readonly (readonly TestCell[])[];

describe('H04 value-needed-cleaning', () => {
  const activities = (date: TestCell, people: TestCell, expense: TestCell = 100): Table => [
    ['活动日期', '协会', '活动主题', '活动地点', '参加人数', '活动经费'],
    [date, '盲协', '助盲日活动', '活动室', people, expense],
  ];
  const found = (table: Table, sheet = '活动台账') =>
    findings(book({ [sheet]: table }), 'H04').map(
      ({ severity, cell, expected, actual }) => `${severity} ${cell} ${expected} ${actual}`,
    );

  it('warns of look-alikes and informs where there is one reading', () => {
    expect(found(activities('２０２０-05-10', 25))).toEqual(['info A2 2020-05-10 ２０２０-05-10']);
    expect(found(activities('2020—05—10', 25))).toEqual(['warning A2 2020-05-10 2020—05—10']);
    expect(found(activities('2020-05-10', '25人'))).toEqual(['info E2 25 25人']);
    expect(found(activities('2020-05-10', 25, '100元'))).toEqual(['info F2 100.00 100元']);
    expect(found(activities('2020-05-10', 25, '0.5万元'))).toEqual(['warning F2 5000.00 0.5万元']);
    expect(found(activities('2020-05-10', 25, 100.005))).toEqual(['warning F2 100.01 100.005']);
  });

  it('masks certificate numbers', () => {
    const visits: Table = [
      ['走访日期', '走访人', '走访对象', '残疾人证号', '走访内容'],
      ['2020-03-01', '李主席', '张三', '530121 19800101 001X 43', '了解需求'],
    ];
    expect(found(visits, '走访台账')).toEqual(['info D2 null 530121**********1X43']);
  });

  it('is silent on plain values and leaves amounts of expenditure ledgers to their own rule', () => {
    expect(found(activities('2020-05-10', 25))).toEqual([]);
    const expenditure: Table = [
      ['日期', '凭证号', '摘要', '协会', '金额'],
      ['2020-03-05', '记-1', '盲协活动', '盲协', '１００元'],
    ];
    expect(found(expenditure, '支出台账')).toEqual([]);
  });
});

describe('H05 duplicate-header-or-sheet', () => {
  const row = ['2020-03-05', '记-1', '盲协活动', '盲协', 100];
  const ledger: Table = [['日期', '凭证号', '摘要', '协会', '金额'], row];
  const found = (sheets: Record<string, Table>, hidden: readonly string[] = []) =>
    findings(book(sheets, { hidden }), 'H05').map(({ severity, sheet, cell, figures }) => {
      return `${severity} ${sheet} ${cell} ${figures['header'] ?? figures['other']}`;
    });

  it('fires at the second header of one name', () => {
    const twice: Table = [
      ['日期', '凭证号', '摘要', '协会', '金额', '金 额'],
      [...row, 100],
    ];
    expect(found({ 支出台账: twice })).toEqual(['warning 支出台账 F1 金 额']);
  });

  it('names the second and every further sheet of one kind', () => {
    expect(found({ 一月: ledger, 二月: ledger, 三月: ledger })).toEqual([
      'warning 二月 null 一月',
      'warning 三月 null 一月',
    ]);
  });

  it('only informs of several sign-in sheets', () => {
    const signIn: Table = [
      ['活动日期', '协会', '姓名', '残疾人证号', '签到'],
      ['2020-05-10', '盲协', '张三', '53012119800101001X13', '√'],
    ];
    expect(found({ 签到一: signIn, 签到二: signIn })).toEqual(['info 签到二 null 签到一']);
  });

  it('is silent on one sheet of each kind and on a hidden copy', () => {
    expect(found({ 支出台账: ledger })).toEqual([]);
    expect(found({ 支出台账: ledger, 旧: ledger }, ['旧'])).toEqual([]);
  });
});
