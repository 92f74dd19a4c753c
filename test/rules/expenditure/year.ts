import { book, findings, type BookExtras, type RunOptions, type TestCell } from '../../support/book';
import { columnLetters } from '../../../src/values/cell-ref';

/** A hand-kept ledger with every column that the rules on use and sign-off look at. */
export const COLUMNS = [
  '日期',
  '凭证号',
  '资金用途',
  '协会',
  '摘要',
  '收款人',
  '金额（元）',
  '支付方式',
  '经办人',
  '审批人',
  '证明人',
  '附件张数',
  '发票号码',
  '开票日期',
  '开票单位',
  '经济分类',
  '功能分类',
] as const;
export type Column = (typeof COLUMNS)[number];
export type Cells = Readonly<Partial<Record<Column, TestCell>>>;

/** Column letter of a header. */
export const at = (column: Column) => columnLetters(COLUMNS.indexOf(column));

const CHAIR = '主席工作经费';
const ACTIVITY = '活动经费';
const EQUIPMENT = '制证设备';
const LINES: readonly (readonly [string, string, string | null, string, string, number, string])[] = [
  ['2020-01-15', CHAIR, '盲协', '盲协主席走访慰问困难残疾人', '王盲', 1980, '30299'],
  ['2020-03-12', CHAIR, '聋协', '聋协主席走访交通费', '李聋', 640.5, '30239'],
  ['2020-03-18', CHAIR, '聋协', '聋协主席入户慰问品', '呈贡百货超市', 1300, '30299'],
  ['2020-04-08', CHAIR, '肢协', '肢协主席走访慰问活动', '赵肢', 2000, '30299'],
  ['2020-04-16', CHAIR, '智协', '智协主席走访慰问', '钱智', 1850, '30299'],
  ['2020-05-12', CHAIR, '精协', '精协主席走访重点残疾人', '孙精', 1700, '30299'],
  ['2020-05-15', ACTIVITY, '盲协', '全国助残日活动场地及音响设备租赁', '滇池酒店', 6200, '30214'],
  ['2020-05-15', ACTIVITY, '盲协', '助残日活动误餐费', '滇池酒店', 3400, '30299'],
  ['2020-06-10', ACTIVITY, '聋协', '聋协手语活动讲课劳务费', '周老师', 2400, '30226'],
  ['2020-06-11', ACTIVITY, '聋协', '聋协手语活动资料印刷', '昆明市彩虹印务有限公司', 5980.8, '30202'],
  ['2020-07-08', ACTIVITY, '肢协', '肢协轮椅健身活动奖品', '呈贡体育用品店', 4875, '30299'],
  ['2020-07-09', ACTIVITY, '肢协', '肢协活动邮寄费', '中国邮政', 0.5, '30207'],
  ['2020-08-20', ACTIVITY, '智协', '智协亲友培训活动费', '星光培训中心', 9999, '30216'],
  ['2020-09-17', ACTIVITY, '精协', '精协康复活动交通费', '呈贡客运公司', 9800, '30239'],
  ['2020-10-21', EQUIPMENT, null, '购置三代证制证设备一套', '云南智能设备有限公司', 60000, '31002'],
];

/** The lines of a clean year; `changes` replaces cells of the line at an index (the line's sheet row − 2). */
export function year(changes: Readonly<Record<number, Cells>> = {}): TestCell[][] {
  return LINES.map(([date, use, association, summary, payee, amount, economic], index) => {
    const invoiced = use !== CHAIR;
    const cells: Cells = {
      日期: date,
      凭证号: `记-${index + 1}`,
      资金用途: use,
      协会: association,
      摘要: summary,
      收款人: payee,
      '金额（元）': amount,
      支付方式: '转账',
      经办人: '张经办',
      审批人: '刘审批',
      证明人: '陈证明',
      附件张数: 3,
      发票号码: invoiced ? `${12345600 + index}` : null,
      开票日期: invoiced ? date : null,
      开票单位: invoiced ? payee : null,
      经济分类: economic,
      功能分类: '2081199',
      ...changes[index],
    };
    return COLUMNS.map((column) => cells[column] ?? null);
  });
}

export const SUM = LINES.reduce((sum, line) => sum + Math.round(line[5] * 100), 0) / 100;

/** A row with a label in the first column and figures by header. */
export function totalRow(label: string, cells: Cells): TestCell[] {
  return COLUMNS.map((column, index) => (index === 0 ? label : (cells[column] ?? null)));
}

export const ledgerOf = (rows: readonly TestCell[][], extras: BookExtras = {}) =>
  book({ 支出台账: [[...COLUMNS], ...rows] }, extras);

/** What a rule finds in a year with changed cells, without a total row. */
export const found = (code: string, changes: Readonly<Record<number, Cells>>, options: RunOptions = {}) =>
  findings(ledgerOf(year(changes)), code, options);

/** The cells at which a rule fires in a year with changed cells. */
export const firesAt = (
  code: string,
  changes: Readonly<Record<number, Cells>>,
  options: RunOptions = {},
): (string | null)[] => found(code, changes, options).map(({ cell }) => cell);
