import type { RuleWordings } from '../../wording';

const STATED_IN: Readonly<Record<string, string>> = {
  'self-evaluation': '自评表填报的全年执行数（资金使用总量）',
  label: '表中写明的资金使用总量',
};
const COUNTED: Readonly<Record<string, { readonly what: string; readonly unit: string }>> = {
  'activity-count': { what: '活动次数', unit: '次' },
  'person-times': { what: '参加人次', unit: '人次' },
};
const TRAIT: Readonly<Record<string, string>> = { name: '姓名', category: '残疾类别', level: '残疾等级' };

export const crossLedger: RuleWordings = {
  X01: {
    title: '支出合计与自评不符',
    message: ({ variant = '', text = '', stated = '', spent = '', difference = '' }) =>
      `${STATED_IN[variant] ?? ''}为“${text}”（${stated}元），支出台账本年支出合计为${spent}元，相差${difference}元。`,
    why: '自评数据与账面不一致，绩效自评会被退回，预算执行率也随之出错。',
    next: '先核对支出台账有无漏记、重记或不属于本年度的支出；台账无误的，按台账合计更正填报数。',
  },
  X02: {
    title: '活动数据与自评不符',
    message: ({ variant = '', text = '', counted = '' }) => {
      const { what = '', unit = '' } = COUNTED[variant] ?? {};
      return `自评表填报的${what}为“${text}”，活动台账统计为${counted}${unit}。`;
    },
    why: '自评完成值没有台账支撑，审核时不予认可。',
    next: '联合举办的活动只计一次，取消的和无人参加的不计；核对活动台账是否漏登，再更正自评表的实际完成值。',
  },
  X03: {
    title: '同一人信息前后不一致',
    message: ({ variant = '', id = '', here = '', there = '', otherSheet = '', otherCell = '' }) =>
      `证件号${id}的${TRAIT[variant] ?? ''}在此为“${here}”，在“${otherSheet}”${otherCell}为“${there}”，两处不一致。`,
    why: '同一人的信息互相矛盾，按人统计的覆盖率和类别数据不可靠。',
    next: '对照残疾人证原件，更正写错的一处；证号抄错的，更正证号。',
  },
  X04: {
    title: '设备验收前已制证',
    message: ({ made = '', accepted = '', equipment = '', otherSheet = '', otherCell = '' }) =>
      `本年最早的制证日期为${made}，早于“${equipment}”的验收日期${accepted}（“${otherSheet}”${otherCell}）。`,
    why: '设备未验收就已制证，验收日期或制证日期不真实时，设备采购的绩效无法认定。',
    next: '核对验收单和制证记录；确用原有设备制证的，在备注中说明。',
  },
};
