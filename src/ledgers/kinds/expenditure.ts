import type { LineId } from '../../plan/plan';
import type { Association } from '../../values/association';
import type { Fen } from '../../values/money';
import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Expenditure ledger (支出台账): what was spent, a line each. */
export const expenditure = defineKind({
  kind: 'expenditure',
  titleWords: /支出|明细账|经费|费用|流水|序时|日记账|报销|支付/,
  required: [
    ['amount', 'debit', 'credit'],
    ['date', 'voucher_no', 'payee'],
    ['summary', 'voucher_no', 'payee', 'account_name', 'account_code'],
  ],
  essential: ['date', 'amount', 'debit', 'credit'],
  substance: ['amount', 'debit', 'credit', 'refund', 'voucher_no', 'payee'],
  fields: {
    date: {
      type: 'date',
      aliases: [
        '日期',
        '记账日期',
        '凭证日期',
        '制单日期',
        '业务日期',
        '支付日期',
        '付款日期',
        '支出日期',
        '交易日期',
        '时间',
      ],
    },
    voucher_type: { type: 'text', aliases: ['凭证字', '凭证类别', '字'] },
    voucher_no: {
      type: 'text',
      aliases: ['凭证号', '凭证号数', '凭证编号', '凭证字号', '记账凭证号', '支付凭证号', '凭单号'],
    },
    line_no: { type: 'text', aliases: ['分录序号', '行号', '序号'] },
    summary: {
      type: 'text',
      aliases: ['摘要', '用途', '事由', '内容', '支出内容', '支出事项', '项目内容', '用款事由', '附言'],
    },
    account_code: { type: 'text', aliases: ['科目编码', '科目代码', '会计科目编码', '科目号'] },
    account_name: {
      type: 'text',
      aliases: ['科目名称', '会计科目', '科目', '一级科目', '二级科目', '三级科目', '科目全称'],
    },
    function_class: { type: 'text', aliases: ['功能分类', '支出功能分类', '功能科目', '功能分类科目编码'] },
    economic_class: {
      type: 'text',
      aliases: ['经济分类', '部门经济分类', '部门预算经济分类', '政府经济分类', '经济科目'],
    },
    project: { type: 'text', aliases: ['项目名称', '预算项目', '核算项目', '子项目', '项目编码'] },
    line_item: {
      type: 'text',
      aliases: ['资金用途', '经费类别', '支出类别', '款项类别', '费用类别', '明细项目', '预算明细'],
    },
    association: { type: 'text', aliases: ['协会', '专门协会', '协会名称', '承办协会', '所属协会'] },
    debit: { type: 'money', aliases: ['借方', '借方金额', '借方发生额', '本期借方', '支出', '付出'] },
    credit: { type: 'money', aliases: ['贷方', '贷方金额', '贷方发生额', '本期贷方', '收入', '收回'] },
    amount: {
      type: 'money',
      aliases: [
        '金额',
        '支出金额',
        '发生额',
        '支付金额',
        '报销金额',
        '付款金额',
        '实付金额',
        '交易金额',
        '价税合计',
      ],
    },
    direction: { type: 'text', aliases: ['方向', '借贷方向', '余额方向', '借或贷', '借/贷'] },
    balance: { type: 'money', aliases: ['余额', '本位币余额', '结余', '账户余额'] },
    payee: {
      type: 'text',
      aliases: ['收款人', '收款单位', '收款人全称', '供应商', '往来单位', '领款人', '对方户名', '客户'],
    },
    payee_account: { type: 'text', aliases: ['收款账号', '收款人账号', '对方账号', '银行账号'] },
    pay_method: { type: 'text', aliases: ['支付方式', '结算方式', '付款方式', '支付类型'] },
    fund_source: { type: 'text', aliases: ['资金性质', '资金来源', '经费来源', '指标来源'] },
    handler: { type: 'text', aliases: ['经办人', '报销人', '申请人', '职员', '领用人'] },
    approver: { type: 'text', aliases: ['审批人', '审核人', '负责人签字', '批准人', '领导审批'] },
    maker: { type: 'text', aliases: ['制单人', '制单', '填制人'] },
    attachments: { type: 'text', aliases: ['附件张数', '附件数', '附单据数', '单据数', '票据数量', '附件'] },
    invoice_no: { type: 'text', aliases: ['发票号', '发票号码', '票据号', '单据号'] },
    remark: { type: 'text', aliases: ['备注', '说明'] },
    refund: { type: 'money', aliases: ['退款', '退回金额', '收回金额', '退款金额', '冲减金额'] },
    invoice_issuer: { type: 'text', aliases: ['开票单位', '发票开具方', '销售方'] },
    invoice_date: { type: 'date', aliases: ['发票日期', '开票日期'] },
    witness: { type: 'text', aliases: ['证明人', '验收人'] },
  },
  derived: {
    voucher: '',
    spent: null,
    leftOut: null,
    lineId: null,
    lineFrom: null,
    lineColumn: null,
    beneficiary: null,
    beneficiaryColumn: null,
  },
});

/** A line as it stands in the ledger, before it is attributed. */
export type ExpenditureCells = RowOf<typeof expenditure.fields>;

/** Why a data row does not count in the spending (every reason is shown with the row). */
export type LeftOut =
  | 'date-outside-year'
  | 'date-unreadable'
  | 'amount-unreadable'
  /** The other side of a double entry, or an account that records no spending. */
  | 'other-account'
  /** Year-end transfer (年终结转) between accounts. */
  | 'year-end-transfer'
  /** Money received (拨款, 利息), which is no refund. */
  | 'receipt'
  /** The row belongs to another project. */
  | 'other-project';

/** Which figures of an expenditure ledger are spending. */
export type CountedSide =
  /** A bare amount column. */
  | 'amount'
  /** Debit less credit of every line. */
  | 'debit-credit'
  /** Debit less credit of the budget-expenditure accounts (7xxx). */
  | 'budget-accounts'
  /** Debit less credit of the expense and asset accounts (5xxx, 1601). */
  | 'expense-accounts';

export interface ExpenditureRow extends ExpenditureCells {
  /** 凭证字 and 凭证号 joined; empty where there is no number. */
  readonly voucher: string;
  /** Spending of the line: debit − credit − refund, or the amount; null where unreadable. */
  readonly spent: Fen | null;
  readonly leftOut: LeftOut | null;
  /** Planned line the row belongs to; null is unclassified. */
  readonly lineId: LineId | null;
  /** Where the line was told from, and the 0-based column that told it or failed to. */
  readonly lineFrom: 'column' | 'summary' | null;
  readonly lineColumn: number | null;
  /** The association the money is for; null where the line has none or it cannot be told. */
  readonly beneficiary: Association | null;
  readonly beneficiaryColumn: number | null;
}

export interface ExpenditureLedger extends Ledger<ExpenditureRow> {
  readonly side: CountedSide;
}
