import type { CountedSide } from './kinds/expenditure';

/** The cells that tell which side of a double entry a row is. */
export interface EntryCells {
  readonly account_code: string;
  readonly account_name: string;
  readonly summary: string;
}

const BUDGET_NAMES =
  /^(行政支出|事业支出|经营支出|上缴上级支出|对附属单位补助支出|投资支出|债务还本支出|其他支出)/;
const EXPENSE_NAMES =
  /^(业务活动费用?|单位管理费用?|经营费用|资产处置费用|上缴上级费用|对附属单位补助费用|其他费用|固定资产)/;

/** Budget-expenditure accounts (预算支出类科目) are 7xxx. */
export function isBudgetEntry(cells: EntryCells): boolean {
  if (/^\d{4}/.test(cells.account_code)) return cells.account_code.startsWith('7');
  return BUDGET_NAMES.test(cells.account_name);
}

/** Expense accounts (费用类科目) are 5xxx; 1601 is fixed assets (固定资产). */
export function isExpenseEntry(cells: EntryCells): boolean {
  if (/^\d{4}/.test(cells.account_code)) return /^(5|1601)/.test(cells.account_code);
  return EXPENSE_NAMES.test(cells.account_name);
}

const COUNTER_NAMES =
  /^(库存现金|现金|银行存款|零余额账户|财政应返还额度|资金结存|其他货币资金|应收|应付|其他应[收付]|预[收付]|应缴|财政拨款|事业预算收入|事业收入|其他收入|非同级财政|累计盈余|本期盈余|本年盈余|财政拨款结[转余])/;

/** The other side of an entry by its account: money, claims, debts, income, results. */
export function isCounterEntry(cells: EntryCells): boolean {
  if (/^\d{4}/.test(cells.account_code)) return /^(1(?!601)|[23468])/.test(cells.account_code);
  return COUNTER_NAMES.test(cells.account_name);
}

/**
 * Which figures of a ledger are spending. A journal or auxiliary ledger holds both sides of each
 * entry and, under 平行记账, a financial and a budget entry: the budget-expenditure accounts are
 * counted, or where there are none the expense and asset side. A bare amount column counts whole.
 */
export function sideOf(
  rows: readonly EntryCells[],
  columns: ReadonlySet<string>,
  debitFilled: boolean,
): CountedSide {
  const two = columns.has('debit') || columns.has('credit');
  if (two && (columns.has('account_code') || columns.has('account_name'))) {
    if (rows.some(isBudgetEntry)) return 'budget-accounts';
    if (rows.some(isExpenseEntry)) return 'expense-accounts';
  }
  return two && (debitFilled || !columns.has('amount')) ? 'debit-credit' : 'amount';
}

/** Closing entries at the year's or month's end (年终结转). */
export function isYearEndTransfer(summary: string): boolean {
  return /(年终|年末|期末|月末|本年|本期)[^，,。]{0,6}结转|结转[^，,。]{0,6}(本年|本期|全年|盈余|结余|支出|费用|预算)/.test(
    summary,
  );
}

/** Credits of an income column (收入) are money received unless they take spending back. */
export function isRefund(summary: string): boolean {
  return /退|冲|红字|收回|误|更正|调账/.test(summary);
}

/** Money received for the year (拨款, 利息), which is no refund of something spent. */
export function isReceipt(summary: string): boolean {
  return (
    !isRefund(summary) && /拨款|拨入|下拨|拨付|下达|到账|额度|利息|收到.{0,12}(经费|资金|款)/.test(summary)
  );
}
