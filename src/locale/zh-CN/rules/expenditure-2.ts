import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

type Wordings = Readonly<Record<string, (figures: Figures) => string>>;

const choose = (wordings: Wordings) => (figures: Figures) =>
  wordings[figures['variant'] ?? '']?.(figures) ?? '';

/** A line by its summary and row, or by the row alone. */
const naming = ({ line, row }: Figures) => (line === '' ? `第${row}行` : `第${row}行“${line}”`);

const ROLES: Readonly<Record<string, string>> = { handler: '经办人', approver: '审批人', witness: '证明人' };
const roleOf = ({ role }: Figures) => ROLES[role ?? ''] ?? '';

const splitPayments: Wordings = {
  together: ({ payee, from, to, payments, sum, limit, first }) =>
    `${from}至${to}分${payments}次付给“${payee}”，每次都低于${limit}元，合计${sum}元（第一次见${first}）。`,
  equal: ({ payee, to, payments, sum, first }) =>
    `${to}同一天分${payments}次付给“${payee}”，每次金额相同，合计${sum}元（第一次见${first}）。`,
};

const payee: Wordings = {
  missing: (figures) => `${naming(figures)}没有填写收款人。`,
  unused: ({ lines }) => `收款人一列全部空白，${lines}笔支出都没有收款人。`,
  differs: (figures) =>
    `${naming(figures)}的收款人是“${figures['payee']}”，发票的开票单位是“${figures['issuer']}”，两者不一致。`,
};

const signOff: Wordings = {
  missing: (figures) => `${naming(figures)}没有${roleOf(figures)}。`,
  unused: (figures) => `${roleOf(figures)}一列全部空白，${figures['lines']}笔支出都没有${roleOf(figures)}。`,
  same: (figures) => `${naming(figures)}的经办人和审批人都是“${figures['name']}”。`,
};

const evidence: Wordings = {
  blank: (figures) => `${naming(figures)}没有填写附件张数。`,
  zero: (figures) => `${naming(figures)}的附件张数是0。`,
  unused: ({ lines }) => `附件张数一列全部空白，${lines}笔支出都看不出附有单据。`,
  'invoice-twice': (figures) => `${naming(figures)}的发票号“${figures['invoice']}”已在另一张凭证中使用。`,
  'other-year': (figures) =>
    `${naming(figures)}的发票日期${figures['date']}不在${figures['fiscalYear']}年度内。`,
  later: (figures) => `${naming(figures)}的发票日期${figures['date']}晚于凭证日期${figures['voucherDate']}。`,
};

const classification: Wordings = {
  equipment: (figures) =>
    `${naming(figures)}是设备购置，经济分类填“${figures['code']}”（商品和服务支出），应为${figures['expected']}（资本性支出）。`,
  labour: (figures) =>
    `${naming(figures)}是劳务费，经济分类填“${figures['code']}”，应为${figures['expected']}。`,
  function: (figures) =>
    `${naming(figures)}的功能分类填“${figures['code']}”，应为${figures['expected']}（残疾人事业）。`,
};

const amounts: Wordings = {
  round: ({ count, lines, share, limit }) =>
    `${lines}笔支出中有${count}笔是整千元，占${share}%，超过${limit}%。`,
  repeated: ({ amount, count, lines, share, limit }) =>
    `${lines}笔支出中有${count}笔都是${amount}元，占${share}%，超过${limit}%。`,
};

const dayOff: Wordings = {
  holiday: (figures) => `${naming(figures)}的付款日期${figures['date']}是法定节假日。`,
  saturday: (figures) => `${naming(figures)}的付款日期${figures['date']}是星期六。`,
  sunday: (figures) => `${naming(figures)}的付款日期${figures['date']}是星期日。`,
};

const total: Wordings = {
  sum: ({ label, stated, sum, difference, lines }) =>
    `“${label}”填${stated}元，${lines}行明细相加为${sum}元，相差${difference}元。`,
  count: ({ label, stated, lines }) => `“${label}”写明${stated}笔，台账明细为${lines}行。`,
};

const unit: Wordings = {
  'too-large': (figures) =>
    `${naming(figures)}的金额${figures['amount']}元远超核定额度，疑似把元当作万元（应为${figures['corrected']}元）。`,
  'too-small': (figures) =>
    `${naming(figures)}的金额只有${figures['amount']}元，疑似以万元填写（应为${figures['corrected']}元）。`,
  'column-too-large': ({ header, lines }) =>
    `“${header}”一列有${lines}笔金额远超核定额度，疑似整列把元当作万元。`,
  'column-too-small': ({ header, lines }) => `“${header}”一列有${lines}笔金额不足20元，疑似整列以万元填写。`,
  'unit-in-cell': (figures) =>
    `${naming(figures)}的金额写作“${figures['raw']}”，单位与本列不同；按${figures['amount']}元读取。`,
};

/** Wording of E15–E29. */
export const expenditure2: RuleWordings = {
  E15: {
    title: '资金用途与项目不符',
    message: (figures) =>
      `${naming(figures)}列在“${figures['allocation']}”，但摘要中的“${figures['word']}”属于其他用途。`,
    why: '专项资金应按核定用途使用，串用会被认定为改变资金用途。',
    next: '核对原始凭证；归错项目的调整项目，用途不符的退回或报批。',
  },
  E16: {
    title: '列支禁止性费用',
    message: (figures) =>
      figures['variant'] === 'forbidden'
        ? `${naming(figures)}含有“${figures['word']}”，项目资金不得列支。`
        : `${naming(figures)}含有“${figures['word']}”，可能是不得列支的费用。`,
    why: '项目资金列支此类费用违反财经纪律，会被要求退回并追责。',
    next: '核对原始凭证；确属不得列支的，从项目资金中退出。',
  },
  E17: {
    title: '现金支付超过结算起点',
    message: (figures) =>
      `${naming(figures)}以现金支付${figures['amount']}元，超过结算起点${figures['limit']}元。`,
    why: '超过结算起点的支出应通过转账或公务卡支付，现金支付难以核实去向。',
    next: '说明使用现金的原因，附领款人签收单；今后改用转账或公务卡。',
  },
  E18: {
    title: '疑似拆分支付',
    message: choose(splitPayments),
    why: '把一笔支出拆成几笔，会被认为规避审批或采购限额。',
    next: '核对是否属于同一事项；属于同一事项的补办审批或采购手续，否则附上各自的依据。',
  },
  E19: {
    title: '年末突击花钱',
    message: ({ spent, year, share, limit }) =>
      `12月支出${spent}元，占全年${year}元的${share}%，超过${limit}%。`,
    why: '年末集中支出会被质疑突击花钱，影响绩效评价。',
    next: '准备12月各笔支出的合同、验收和活动资料，说明集中支付的原因。',
  },
  E20: {
    title: '支出晚于完成时限',
    message: (figures) => `${naming(figures)}的日期${figures['date']}晚于完成时限${figures['deadline']}。`,
    why: '晚于时限的支出不能算作按期完成，影响时效指标。',
    next: '说明延迟的原因；工作按期完成、只是付款较晚的，附验收或活动日期的证明。',
  },
  E21: {
    title: '收款人缺失或与发票不符',
    message: choose(payee),
    why: '看不出钱付给了谁，或付款对象与开票单位不同，支出的真实性无法核实。',
    next: '按银行回单补填收款人；与开票单位不同的，附委托收款或垫付说明。',
  },
  E22: {
    title: '经办审批签字不全',
    message: choose(signOff),
    why: '经办、审批、证明应由不同的人签字，缺签或自批不符合内部控制要求。',
    next: '补签或补填；经办人与审批人相同的，改由其他负责人审批。',
  },
  E23: {
    title: '附件或发票信息不全',
    message: choose(evidence),
    why: '没有合规的原始单据，支出不能作为项目支出认定。',
    next: '补齐原始单据和发票，更正台账中的张数、号码和日期。',
  },
  E24: {
    title: '经济或功能分类不符',
    message: choose(classification),
    why: '分类不符会使决算数据与项目性质不一致，设备也可能漏记资产。',
    next: '按支出性质更正分类；已入账的做调整分录。',
  },
  E25: {
    title: '整数或相同金额过多',
    message: choose(amounts),
    why: '实际发生的费用很少都是整数或同一金额，容易被质疑按预算凑数。',
    next: '抽查这些支出的发票和清单，确认按实际发生额列支。',
  },
  E26: {
    title: '周末或节假日付款',
    message: choose(dayOff),
    why: '单位通常在工作日付款，非工作日的日期可能填错。',
    next: '核对付款日期；属于调休上班日或自动扣款的，不需处理。',
  },
  E27: {
    title: '台账合计与明细不符',
    message: choose(total),
    why: '合计不符说明漏行、改数或公式区域不全，按合计上报会与明细对不上。',
    next: '检查合计的公式是否包含全部明细行，手填的改为公式。',
  },
  E28: {
    title: '列支以前年度费用',
    message: (figures) =>
      `${naming(figures)}含有“${figures['words']}”，看来是${figures['fiscalYear']}年度以前的费用。`,
    why: '以前年度的费用列入本年预算，会虚增本年执行数。',
    next: '核对费用所属期间；确属以前年度的，按规定程序处理或移出本年台账。',
  },
  E29: {
    title: '金额疑似元与万元混用',
    message: choose(unit),
    why: '元与万元相差一万倍，支出、结余和执行率都会错误。',
    next: '按凭证核对金额，统一以元填写。',
  },
};
