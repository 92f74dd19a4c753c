import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

const FIELDS: Readonly<Record<string, string>> = {
  date: '走访日期',
  address: '住址（社区）',
  content: '走访内容',
  sign: '签字',
};

function incomplete({ variant, field, rows, text }: Figures): string {
  const name = FIELDS[String(field)] ?? String(field);
  switch (variant) {
    case 'column':
      return `全部 ${rows} 条走访记录的“${name}”都是空白。`;
    case 'date-unreadable':
      return `走访日期写作“${text}”，无法识别为某一天，应写成 2020-03-05 这样的形式。`;
    default:
      return `这条走访记录缺少“${name}”。`;
  }
}

/** Wording of the rules about visits. */
export const visits: RuleWordings = {
  V01: {
    title: '走访人数不足',
    message: ({ variant, people, visits: times, planned, nameless }) =>
      `本年度有残疾人证号可核对的走访 ${times} 人次，去重后 ${people} 人，计划不少于 ${planned} 人` +
      (variant === 'with-nameless' ? `；另有 ${nameless} 行没有可识别的证号，未计入人数。` : '。'),
    why: '走访人数按人计，不按人次计；达不到计划数，该项任务就没有完成。',
    next: '补录漏登的走访，补全证号；确未走访到的，在偏差原因中说明。',
  },
  V02: {
    title: '走访人或对象与协会不符',
    message: ({ association, category, served }) =>
      `走访协会是${association}，服务${served}残疾人，而走访对象的残疾类别是${category}。`,
    why: '协会主席工作经费用于联系本协会的残疾人，类别不符会被问到经费用途。',
    next: '核对协会和残疾人证号（第 19 位是残疾类别），更正写错的一项。',
  },
  V03: {
    title: '走访对象未标困难或重点',
    message: ({ variant, text }) =>
      variant === 'blank'
        ? '没有标明走访对象属于困难还是重点残疾人。'
        : `走访对象标为“${text}”，既不是困难也不是重点残疾人。`,
    why: '计划走访的是困难或重点残疾人，没有标明就不能证明走访了该走访的人。',
    next: '填写困难或重点的类型，如低保、一户多残、重度；不属于的，不计入本项任务。',
  },
  V04: {
    title: '同一人重复走访',
    message: ({ number, sheet, cell, date }) =>
      `${number} 已在${sheet} ${cell} 登记走访${date === '' ? '' : `（${date}）`}，这是再次走访，人数只计一次。`,
    why: '计划按人数考核，同一人走访两次仍是一人；也可能是重复登记。',
    next: '重复登记的删去一行；确实走访两次的保留，人数仍按一人计。',
  },
  V05: {
    title: '走访人当日行程不合理',
    message: ({ visitor, date, count, limit }) =>
      `${visitor}在 ${date} 登记了 ${count} 次走访，超过一天 ${limit} 次的上限。`,
    why: '一天走访过多，难以让人相信每户都到了，记录的真实性会受质疑。',
    next: '核对每次走访的实际日期和走访人；集中慰问的，在走访内容中写明。',
  },
  V06: {
    title: '走访内容雷同',
    message: ({ text, count, limit }) => `走访内容“${text}”一字不差地出现了 ${count} 次，超过 ${limit} 次。`,
    why: '成批复制的走访内容说明不了每户的情况，容易被认定为补造记录。',
    next: '按原始走访记录改写成每户自己的情况。',
  },
  V07: {
    title: '走访记录不完整',
    message: incomplete,
    why: '日期、地点、内容或签字不全的记录，不能证明这次走访发生过。',
    next: '按原始走访记录补填；确实没有记录的，不计入走访。',
  },
  V08: {
    title: '慰问金缺凭据或台账',
    message: ({ variant, amount }) =>
      variant === 'receipt'
        ? `走访时发放慰问金 ${amount} 元，没有收据、签收单或转账凭证。`
        : `走访时发放慰问金 ${amount} 元，支出台账中找不到对应的支出。`,
    why: '现金慰问没有凭据或没有入账，是审计必查的问题。',
    next: '补附签收单或转账凭证；由其他资金列支的，在备注中写明资金来源。',
  },
};
