import { describe, expect, it } from '@jest/globals';
import { formatYuan } from '../../src/values/money';
import { book, contextOf, findings, type BookExtras, type TestCell, type TestSheets } from '../support/book';
import { brief, expenditures } from '../support/expenditure';

const H = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];
const line = (voucher: string, amount: TestCell, date: TestCell = '2020-03-05') => [
  date,
  voucher,
  '盲协',
  '活动经费',
  '盲协活动场地',
  '会议中心',
  amount,
];

function total(sheets: TestSheets, extras?: BookExtras): string {
  return formatYuan(contextOf(book(sheets, extras)).spending.total);
}

const across = (row: number, first: number, last: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: first,
  lastColumn: last,
});

describe('rows that must not be lost', () => {
  it('keeps the rows above a header that is printed again', () => {
    const rows = [H, line('记-1', 3000), line('记-2', 4000), H, line('记-3', 5000)];
    expect(total({ Sheet1: rows })).toBe('12000.00');
  });

  it('takes a summary word only where a label stands, not among the values', () => {
    const header = [...H, '资金来源', '备注'];
    const rows = [header, [...line('记-1', 50), '上年结转', null], [...line('记-2', 60), '财政拨款', '合计']];
    expect(total({ 支出: rows })).toBe('110.00');
  });

  it('keeps a bare amount as data unless it is what the rows add up to', () => {
    const bare = [null, null, null, null, null, null, 50_000];
    expect(total({ 支出: [H, line('记-1', 3000), bare] })).toBe('3000.00');
    expect(findings(book({ 支出: [H, line('记-1', 3000), bare] }), 'E02')).toHaveLength(1);
    const sum = [null, null, null, null, null, null, 3000];
    expect(expenditures({ 支出: [H, line('记-1', 3000), sum] })[0]?.rows).toHaveLength(1);
    const formula = [null, null, null, null, null, null, { formula: 3000 }];
    expect(findings(book({ 支出: [H, line('记-1', 3000), formula] }))).toEqual([]);
  });

  it('counts every row of a bare amount column, whatever its account is called', () => {
    const header = ['日期', '凭证号', '科目', ...H.slice(2)];
    const rows = ['办公费', '印刷费', '其他支出'].map((account, index) => {
      return ['2020-03-05', `记-${index}`, account, ...line('', 10 * (index + 1)).slice(2)];
    });
    expect(total({ 支出: [header, ...rows] })).toBe('60.00');
  });

  it('counts the spending side of a journal whose account names it does not know', () => {
    const header = ['日期', '凭证号', '科目名称', '摘要', '借方', '贷方'];
    const rows = [
      ['2020-03-05', '记-1', '公用经费', '盲协活动场地', 3000, null],
      ['2020-03-05', '记-1', '银行存款', '盲协活动场地', null, 3000],
    ];
    expect(total({ 序时账: [header, ...rows] })).toBe('3000.00');
  });

  it('counts spending from carried-over money', () => {
    const header = ['日期', '凭证号', '摘要', '借方', '贷方'];
    const rows = [
      ['2020-03-05', '记-1', '用上年结转资金支付盲协活动费', 900, null],
      ['2020-03-06', '记-2', '本年度结转项目聋协活动费', 800, null],
    ];
    expect(total({ 明细账: [header, ...rows] })).toBe('1700.00');
  });

  it('says that a second kind of ledger on a sheet was not read', () => {
    const activities = [
      ['活动日期', '主办协会', '活动主题', '参加人数', '活动地点'],
      ['2020-05-01', '盲协', '读书', 20, '馆'],
    ];
    const rows = [H, line('记-1', 100), [], ...activities];
    expect(total({ 台账: rows })).toBe('100.00');
    expect(findings(book({ 台账: rows })).map(({ rule, figures }) => [rule, figures['variant']])).toEqual([
      ['H01', 'second-table'],
    ]);
  });

  it('keeps a row that its line column names, although its project cell says something else', () => {
    const header = ['项目名称', ...H];
    const rows = [
      ['残疾人基层组织建设工作', ...line('记-1', 100)],
      ['专门协会经费', ...line('记-2', 50)],
    ];
    expect(total({ 支出: [header, ...rows] })).toBe('150.00');
  });
});

describe('what is no spending', () => {
  it('takes credits of an income column for receipts unless they take spending back', () => {
    const header = ['日期', '凭证号', '摘要', '支出', '收入', '结余'];
    const rows = [
      ['2020-01-05', '记-1', '区财政专项经费', null, 60_000, 60_000],
      ['2020-03-05', '记-2', '盲协活动场地', 500, null, 59_500],
      ['2020-03-06', '记-3', '退回记-2盲协活动场地费', null, 100, 59_600],
    ];
    expect(total({ 流水: [header, ...rows] })).toBe('400.00');
  });

  it('reads 借贷方向 beside a bare amount as the amount’s side, 方向 beside a balance as the balance’s', () => {
    const rows = (direction: string) => [
      ['日期', '凭证号', '摘要', '金额', direction, '余额'],
      ['2020-03-05', '记-1', '盲协活动场地', 3000, '借', 3000],
      ['2020-03-06', '记-2', '退回记-1盲协活动场地', 1000, '贷', 2000],
    ];
    expect(total({ 账: rows('借贷方向') })).toBe('2000.00');
    expect(total({ 账: rows('余额方向') })).toBe('4000.00');
  });

  it('leaves sheets alone that are named as plans, applications or income', () => {
    const context = contextOf(book({ 支出台账: [H, line('记-1', 100)], 支出计划: [H, line('记-2', 900)] }));
    expect(formatYuan(context.spending.total)).toBe('100.00');
    expect(context.recognised.ignored).toEqual([{ sheet: '支出计划', why: 'planned' }]);
  });

  it.each([['本月发生额'], ['本期发生额'], ['盲协小计']])('knows %s for a summary', (label) => {
    const rows = [H, line('记-1', 3000), ['2020-03-31', null, null, null, label, null, 3000]];
    expect(total({ 支出: rows })).toBe('3000.00');
    expect(findings(book({ 支出: rows }))).toEqual([]);
  });
});

describe('units of money', () => {
  it('does not take 编制单位：元谋县 for a unit', () => {
    const rows = [['编制单位：元谋县残疾人联合会', '单位：万元'], H, line('记-1', 0.3)];
    expect(total({ 支出: rows })).toBe('3000.00');
  });

  it('takes a 单位 column that holds units of money, and names rows that differ', () => {
    const header = [...H, '单位'];
    expect(total({ 支出: [header, [...line('记-1', 0.3), '万元']] })).toBe('3000.00');
    expect(findings(book({ 支出: [header, [...line('记-1', 0.3), '万元']] }), 'E29')).toEqual([]);
    const mixed = [header, [...line('记-1', 0.3), '万元'], [...line('记-2', 40), '元']];
    expect(total({ 支出: mixed })).toBe('3040.00');
    expect(findings(book({ 支出: mixed }), 'E29').map(({ cell, severity }) => [cell, severity])).toEqual([
      ['G2', 'warning'],
    ]);
  });

  it('leaves a 单位 column of things alone', () => {
    const rows = [
      [...H, '单位'],
      [...line('记-1', 300), '套'],
    ];
    expect(total({ 支出: rows })).toBe('300.00');
  });
});

describe('printed habits', () => {
  it('leaves a note merged across the table out of the rows', () => {
    const rows = [H, line('记-1', 300), ['以下空白', null, null, null, null, null, null]];
    const source = { layouts: { 支出: { merges: [across(2, 0, 6)] } } };
    expect(findings(book({ 支出: rows }, source))).toEqual([]);
    expect(expenditures({ 支出: rows }, source)[0]?.rows).toHaveLength(1);
  });

  it('does not fill a cell from the one on its left', () => {
    const rows = [H, ['2020-03-05', '记-1', '盲协', '活动经费', '盲协活动场地', null, 300]];
    const source = { layouts: { 支出: { merges: [across(1, 4, 5)] } } };
    expect(findings(book({ 支出: rows }, source)).map(({ rule, cell }) => [rule, cell])).toEqual([
      ['E21', 'F2'],
    ]);
  });

  it('carries year and month down in a split date', () => {
    const rows = [
      ['2020年', null, '凭证号', '摘要', '借方', '贷方'],
      ['月', '日', null, null, null, null],
      [3, 5, '记-1', '盲协活动场地', 10, null],
      [null, 6, '记-2', '盲协活动用品', 20, null],
    ];
    expect(brief(expenditures({ 账: rows })[0])?.map((row) => row[1])).toEqual([20200305, 20200306]);
  });

  it('takes the year of the title, not of a document that it cites', () => {
    const rows = [
      ['根据2019年第3号文件编制'],
      ['2020年支出明细账'],
      ['月', '日', '凭证号', '摘要', '借方', '贷方'],
      [3, 5, '记-1', '盲协活动场地', 10, null],
    ];
    expect(brief(expenditures({ 账: rows })[0])?.map((row) => row[1])).toEqual([20200305]);
  });
});
