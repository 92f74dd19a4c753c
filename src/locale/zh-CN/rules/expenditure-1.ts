import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

const dateProblem: Readonly<Record<string, (figures: Figures) => string>> = {
  blank: () => '这笔支出没有填写日期。',
  ambiguous: ({ raw }) => `日期“${raw}”有不止一种读法，无法确定是哪一天。`,
  unreadable: ({ raw }) => `“${raw}”不是可以识别的日期。`,
};

const textAmount: Readonly<Record<string, (figures: Figures) => string>> = {
  text: ({ raw, amount }) => `金额“${raw}”是文本，不是数字；按${amount}元读取。`,
  unit: ({ raw, amount }) => `金额“${raw}”把单位写在单元格里，是文本；按${amount}元读取。`,
  unreadable: ({ raw }) => `“${raw}”无法识别为金额，这笔支出没有计入。`,
};

const oddAmount: Readonly<Record<string, (figures: Figures) => string>> = {
  both: ({ row, line, debit, credit }) => `第${row}行“${line}”借方${debit}元、贷方${credit}元同时有数。`,
  zero: ({ row, line }) => `第${row}行“${line}”金额为0。`,
  blank: ({ row, line }) => `第${row}行“${line}”没有填写金额。`,
  neither: ({ row, line }) => `第${row}行“${line}”借方、贷方都没有填写。`,
};

const noAssociation: Readonly<Record<string, (figures: Figures) => string>> = {
  missing: ({ line, name, associations }) =>
    `“${line}”属于“${name}”，但没有写明是哪个协会（应为${associations}之一）。`,
  unknown: ({ line, text, name, associations }) =>
    `“${line}”属于“${name}”，但从“${text}”看不出是哪个协会（应为${associations}之一）。`,
  ambiguous: ({ text, name }) => `“${text}”提到多个协会，无法确定“${name}”的这笔支出由哪个协会承担。`,
  other: ({ text, name, associations }) =>
    `“${text}”不在“${name}”的受益协会之内（核定的是${associations}）。`,
};

const choose = (wordings: Readonly<Record<string, (figures: Figures) => string>>) => (figures: Figures) =>
  wordings[figures['variant'] ?? '']?.(figures) ?? '';

/** Wording of E01–E14. */
export const expenditure1: RuleWordings = {
  E01: {
    title: '支出日期不在本年度',
    message: ({ date, year }) => `支出日期${date}不在${year}年度内（应为${year}年1月1日至12月31日）。`,
    why: '跨年度列支不能计入本年预算执行，该笔金额未计入本年支出。',
    next: '核对凭证上的日期；确属其他年度的，从本年台账中移出。',
  },
  E02: {
    title: '支出日期无法识别或有歧义',
    message: choose(dateProblem),
    why: '日期不明就无法判断支出是否属于本年度、是否按期，该笔金额未计入本年支出。',
    next: '按凭证填写完整日期，例如2020-03-05。',
  },
  E03: {
    title: '凭证号缺失',
    message: ({ row, line }) => `第${row}行“${line}”没有凭证号。`,
    why: '没有凭证号，审核人员无法追溯到原始凭证。',
    next: '查找对应的记账凭证并补填凭证号。',
  },
  E04: {
    title: '凭证行重复',
    message: ({ voucher, date, amount, summary, first }) =>
      `凭证${voucher}（${date}，“${summary}”，${amount}元）与${first}完全相同，疑似重复登记。`,
    why: '重复登记会使支出虚增；在删除其中一行之前，两行都计入支出。',
    next: '对照原始凭证，删除多登的一行；确为两笔的，在摘要中写明区别。',
  },
  E05: {
    title: '凭证号断号或乱序',
    message: (figures) =>
      figures['variant'] === 'gap'
        ? `${figures['month']}的凭证号在${figures['voucher']}之前缺${figures['missing']}号。`
        : `${figures['month']}的凭证${figures['voucher']}排在${figures['previous']}之后，次序颠倒。`,
    why: '断号或乱序可能是漏登凭证，审核时会被要求说明。',
    next: '核对该月凭证是否漏登；属作废凭证的，在备注中注明。',
  },
  E06: {
    title: '金额以文本存储',
    message: choose(textAmount),
    why: 'Excel求和时会跳过文本，合计会比实际少。',
    next: '把单元格改为数字格式的金额（单位：元）。',
  },
  E07: {
    title: '红字冲销未注明原凭证',
    message: ({ amount, summary }) => `“${summary}”冲减${amount}元，但没有注明冲销的是哪张凭证。`,
    why: '不注明原凭证，无法核实冲减的是哪笔支出。',
    next: '在摘要或备注中写明原凭证，例如“冲销记-12号”。',
  },
  E08: {
    title: '金额为零或借贷同填同空',
    message: choose(oddAmount),
    why: '这样的行说明不了发生了多少支出，可能是漏填或填错栏。',
    next: '对照凭证补填或改正金额；空行请删除。',
  },
  E09: {
    title: '余额推算不符',
    message: (figures) =>
      figures['variant'] === 'direction'
        ? `余额方向写为“${figures['actual']}”，按余额${figures['balance']}元应为“${figures['expected']}”。`
        : `余额为${figures['actual']}元，按上一行余额推算应为${figures['expected']}元，相差${figures['difference']}元。`,
    why: '余额接不上，说明此处的金额或余额有误，或中间漏登了凭证。',
    next: '从这一行起核对金额与余额，并与账套核对。',
  },
  E10: {
    title: '小计累计行与明细不符',
    message: ({ label, actual, expected, difference }) =>
      `“${label}”为${actual}元，明细相加为${expected}元，相差${difference}元。`,
    why: '小计与明细不符，台账会被退回核对。',
    next: '检查求和范围和上方明细，改正小计或补登漏记的行。',
  },
  E11: {
    title: '支出无法归入资金项目',
    message: ({ line, text, amount, lines }) =>
      text === '' || text === line
        ? `“${line}”（${amount}元）看不出属于哪一项资金（${lines}）。`
        : `“${line}”（${amount}元）写的是“${text}”，无法归入任何一项资金（${lines}）。`,
    why: '归不到核定项目的支出只能列为“未归类”，无法与安排额度核对。',
    next: '写明对应的资金项目；不属于本项目的支出应移出台账。',
  },
  E12: {
    title: '项目支出超出安排额度',
    message: ({ variant, name, total, cap, over }) =>
      variant === 'budget'
        ? `支出合计${total}元，超出年度预算${cap}元，超支${over}元；从这一行起超出。`
        : `“${name}”支出${total}元，超出安排额度${cap}元，超支${over}元；从这一行起超出。`,
    why: '无预算、超预算支出违反预算管理规定。',
    next: '核对金额与归类；确需调整的，先办理预算调整并填写调整后金额。',
  },
  E13: {
    title: '协会超出核定额度',
    message: ({ association, name, total, cap, over }) =>
      `${association}“${name}”支出${total}元，超出核定额度${cap}元，超支${over}元；从这一行起超出。`,
    why: '单个协会的额度是核定的，超出部分没有资金来源。',
    next: '核对金额与所属协会；确属超支的，调整列支渠道或办理预算调整。',
  },
  E14: {
    title: '支出所属协会不明',
    message: choose(noAssociation),
    why: '不知道是哪个协会，就无法核对该协会的额度。',
    next: '在协会栏填写一个协会；几个协会共同承担的，按协会分行登记。',
  },
};
