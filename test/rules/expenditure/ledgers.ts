import { book, findings, outcome, type BookExtras, type RunOptions, type TestCell } from '../../support/book';

export type Row = readonly TestCell[];

/** The commonest hand-kept ledger. */
export const HEADER: Row = ['日期', '凭证号', '项目', '协会', '摘要', '收款人', '金额', '备注'];

/** Column letters of `HEADER`. */
export const AT = {
  date: 'A',
  voucher: 'B',
  line: 'C',
  association: 'D',
  summary: 'E',
  amount: 'G',
} as const;

/** A line that is right in every respect; `change` replaces cells by their header. */
export function line(number: number, change: Readonly<Record<string, TestCell>> = {}): Row {
  const cells: Readonly<Record<string, TestCell>> = {
    日期: `2020-03-${number.toString().padStart(2, '0')}`,
    凭证号: `记-${number}`,
    项目: '活动经费',
    协会: '盲协',
    摘要: `盲协活动场地租赁第${number}场`,
    收款人: `商户${number}`,
    金额: 100 + number,
    备注: null,
    ...change,
  };
  return HEADER.map((header) => cells[String(header)] ?? null);
}

/** Rows under their header on a sheet 支出台账; the first data row is sheet row 2. */
export function ledger(rows: readonly Row[], header: Row = HEADER, extras: BookExtras = {}) {
  return book({ 支出台账: [header, ...rows] }, extras);
}

/** Cells at which a rule fires. */
export function cells(code: string, rows: readonly Row[], header: Row = HEADER, options: RunOptions = {}) {
  return findings(ledger(rows, header), code, options).map(({ cell }) => cell);
}

export function outcomeOf(code: string, rows: readonly Row[], header: Row = HEADER): string {
  return outcome(ledger(rows, header), code);
}
