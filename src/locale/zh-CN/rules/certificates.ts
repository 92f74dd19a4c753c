import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

const FORM_FAULTS: Readonly<Record<string, string>> = {
  length: '应为20位（补发证另加B1、B2……）',
  characters: '前18位不是身份证号',
  category: '第19位（残疾类别）应为1至7',
  level: '第20位（残疾等级）应为1至4',
  suffix: '第20位之后只能是补发后缀B1、B2……',
};
const DATE_PARTS: Readonly<Record<string, string>> = { year: '年份', month: '月份', day: '日' };

function formMessage(f: Figures): string {
  if (f['variant'] === 'blank') return '已有制证或领取记录，但残疾证号为空。';
  const fault = FORM_FAULTS[String(f['variant'])] ?? '格式不对';
  return `残疾证号“${f['number']}”共${f['length']}位，格式不对：${fault}。`;
}

function personMessage(f: Figures): string {
  switch (f['variant']) {
    case 'birth-invalid':
      return `残疾证号“${f['number']}”中的出生日期不是一个真实的日期。`;
    case 'birth-after-issue':
      return `残疾证号“${f['number']}”中的出生日期（${f['actual']}）晚于制证日期${f['issued']}。`;
    case 'sex':
      return `性别填“${f['actual']}”，证号“${f['number']}”第17位表示“${f['expected']}”。`;
    case 'birth-column':
      return `出生日期的${DATE_PARTS[String(f['part'])]}与证号“${f['number']}”中的不一致（表中${f['actual']}，证号${f['expected']}）。`;
    default:
      return `身份证号“${f['actual']}”与残疾证号前18位“${f['expected']}”从第${f['position']}位起不一致。`;
  }
}

function notCountedMessage(f: Figures): string {
  switch (f['variant']) {
    case 'overstated':
      return `自报制发证${f['stated']}本，按台账只能计${f['counted']}本：多出的${f['wrongly']}本未制证或不是三代证等，不应计入。`;
    case 'not-handed-out':
      return `自报制发证${f['stated']}本，按台账只能计${f['counted']}本：多出的${f['wrongly']}本已制证，但未在本年度领取。`;
    case 'not-third-generation':
      return `证“${f['number']}”登记为“${f['generation']}”，不是三代证，不计入制发数。`;
    case 'received-outside-year':
      return `证“${f['number']}”的领取日期${f['received']}不在${f['year']}年度内，不计入制发数。`;
    default:
      return `证“${f['number']}”已制证但尚无领取记录，不计入制发数。`;
  }
}

/** 制证发证台账各规则的中文说明。 */
export const certificates: RuleWordings = {
  C01: {
    title: '残疾证号格式错误',
    message: formMessage,
    why: '证号不对就无法核对持证人，该证不能计入制发数。',
    next: '对照证件原件更正；证号为身份证号18位加类别1位、等级1位。',
  },
  C02: {
    title: '身份证号校验码错误',
    message: (f) =>
      `残疾证号“${f['number']}”中的身份证号校验码（第18位）为“${f['actual']}”，按前17位应为“${f['expected']}”。`,
    why: '前18位中至少有一位抄错，证号与本人对不上。',
    next: '对照身份证或证件原件逐位核对后更正。',
  },
  C03: {
    title: '出生日期或性别不符',
    message: personMessage,
    why: '同一行的个人信息互相矛盾，至少有一处登记错误。',
    next: '对照身份证更正证号或所在列。',
  },
  C04: {
    title: '证号与类别等级不符',
    message: (f) =>
      f['variant'] === 'level'
        ? `残疾等级填“${f['actual']}”，证号“${f['number']}”第20位表示${f['expected']}。`
        : `残疾类别填“${f['actual']}”，证号“${f['number']}”第19位表示${f['expected']}。`,
    why: '类别或等级登记错误，该证不能作为按规范制发计数。',
    next: '对照评定结论和证件原件，更正证号或类别、等级。',
  },
  C05: {
    title: '残疾证号重复',
    message: (f) =>
      f['variant'] === 'number'
        ? `残疾证号“${f['number']}”在${f['first']}已登记过。`
        : `同一身份证号有两个有效证号：“${f['number']}”与${f['first']}的“${f['firstNumber']}”。`,
    why: '重复的证会使制发数虚增。',
    next: '核对两行：误录的删去或更正；换领、补发、注销的在业务类型中写明。',
  },
  C06: {
    title: '补发后缀与业务不符',
    message: (f) =>
      f['variant'] === 'business'
        ? `证号“${f['number']}”带补发后缀${f['suffix']}，业务类型却是“${f['business']}”。`
        : `证号“${f['number']}”的补发序号不连续：上一次为${f['previous'] === 0 ? '首次证' : `B${f['previous']}`}，这一次应为B${f['next']}。`,
    why: '补发证另行统计，后缀与业务不一致会影响新制证的数量。',
    next: '核对业务类型和补发次数后更正。',
  },
  C07: {
    title: '残疾证号以数字存储',
    message: (f) =>
      f['variant'] === 'id'
        ? `身份证号“${f['number']}”按数字存储，第16位起已丢失。`
        : `残疾证号“${f['number']}”按数字存储，第16位起已丢失。`,
    why: 'Excel的数字只保留15位，丢失的部分无法恢复，无法核对持证人。',
    next: '先把该列设为文本格式，再从原始资料重新录入或导入。',
  },
  C08: {
    title: '办证日期先后颠倒',
    message: (f) => `“${f['step']}”${f['date']}早于“${f['after']}”${f['afterDate']}。`,
    why: '办证应依次为申请、评定、审核、制证、领取，顺序颠倒的不能作为按规范制发计数。',
    next: '对照办证档案更正日期。',
  },
  C09: {
    title: '不应计数的证被计入',
    message: notCountedMessage,
    why: '制发数只计本年度制作并领取的三代证，多计会使指标完成值虚高。',
    next: '按台账更正自报数；确已领取的补登领取日期。',
  },
  C10: {
    title: '有效期不是十年',
    message: (f) => `制证日期${f['issued']}，有效期至应为${f['expected']}，现为${f['actual']}。`,
    why: '残疾人证有效期为十年，不一致可能是登记错误。',
    next: '对照证件核对有效期；另有规定的可不改。',
  },
  C11: {
    title: '证件颜色与类别不符',
    message: (f) => `残疾类别为“${f['category']}”，证件应为${f['expected']}色，登记为${f['actual']}色。`,
    why: '视力残疾（含多重中的视力）用红色证，其他用蓝色证，颜色不符可能发错证件。',
    next: '核对证件颜色和残疾类别后更正。',
  },
};
