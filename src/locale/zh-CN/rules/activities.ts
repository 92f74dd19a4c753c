import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

function dateUnfit({ variant, date, text, year, deadline }: Figures): string {
  switch (variant) {
    case 'blank':
      return '没有填写活动日期，这场活动无法计入。';
    case 'unreadable':
      return `活动日期写作“${text}”，无法识别为某一天，这场活动无法计入；应写成 2020-03-05 这样的形式。`;
    case 'late':
      return `活动日期 ${date} 在 ${year} 年度内，但晚于完成时限 ${deadline}。`;
    default:
      return `活动日期 ${date} 不在 ${year} 年度内，不能计入本年度活动。`;
  }
}

function associationGap({ variant, text, association }: Figures): string {
  switch (variant) {
    case 'idle':
      return `${association}没有登记任何活动，五个专门协会每个至少应有 1 次。`;
    case 'blank':
      return '没有填写主办协会，应是盲协、聋协、肢协、智协、精协中的一个或几个。';
    default:
      return `主办协会写作“${text}”，看不出是五个专门协会中的哪一个。`;
  }
}

function countWrong({ variant, text, stated, signed, difference, sum, planned, vague }: Figures): string {
  switch (variant) {
    case 'blank':
      return '没有填写参加人数。';
    case 'unreadable':
      return `参加人数写作“${text}”，不是数字。`;
    case 'not-whole':
      return `参加人数是 ${text}，人数应是不小于零的整数。`;
    case 'sign-in':
      return `参加人数填 ${stated} 人，签到表中这场活动有 ${signed} 行签到，相差 ${difference}。`;
    case 'sum-with-vague':
      return `各场活动参加人数合计 ${sum} 人次，计划不少于 ${planned} 人次；另有 ${vague} 场活动的人数不是确数，未计入。`;
    default:
      return `各场活动参加人数合计 ${sum} 人次，计划不少于 ${planned} 人次。`;
  }
}

function certificateInvalid({ variant, number, length, rows }: Figures): string {
  switch (variant) {
    case 'column':
      return `全部 ${rows} 行签到都没有填写残疾人证号。`;
    case 'blank':
      return '这名参加人没有填写残疾人证号，也没有注明是亲友、工作人员或志愿者。';
    case 'stored-as-number':
      return `残疾人证号以数字存储（${number}），末尾几位已经丢失，无法还原。`;
    case 'check-digit':
      return `残疾人证号 ${number} 中身份证号的校验码不对。`;
    case 'birth':
      return `残疾人证号 ${number} 中的出生日期不存在。`;
    default:
      return `残疾人证号 ${number} 共 ${length} 位，不是 20 位（身份证号 18 位、类别 1 位、等级 1 位，补发加 B1）的格式。`;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  theme: '活动主题',
  place: '活动地点',
  evidence: '照片、签到等佐证',
};

/** Wording of the rules about activities. */
export const activities: RuleWordings = {
  A01: {
    title: '活动日期超出年度或时限',
    message: dateUnfit,
    why: '年度外的活动不能算作本年度的产出，晚于时限的影响时效指标。',
    next: '按通知、签到表核对实际日期并更正；确在年度外的，从本年度台账移出。',
  },
  A02: {
    title: '活动协会不明或协会无活动',
    message: associationGap,
    why: '活动经费按协会安排，说不清是哪个协会的活动，或某个协会没有活动，都对不上资金安排。',
    next: '写明主办协会，联合活动用顿号分开；漏登的活动补录，确未开展的说明原因。',
  },
  A03: {
    title: '活动重复登记',
    message: ({ association, date, theme, sheet, cell }) =>
      `${association} ${date}“${theme}”已登记在${sheet} ${cell}，这是第二次登记。`,
    why: '同一场活动登记两次会虚增活动次数和人次。',
    next: '确属同一场活动的，删去一行；不是同一场的，把主题写得能区分开。',
  },
  A04: {
    title: '参加人数不符或不足',
    message: countWrong,
    why: '参加人数要与签到表一致，人次合计要达到计划数，否则产出数量得不到认可。',
    next: '按签到表更正参加人数，补录漏登的活动；确实达不到的，在偏差原因中说明。',
  },
  A05: {
    title: '参加人残疾证号无效',
    message: certificateInvalid,
    why: '证号无效的参加人不能核对身份，不能计入覆盖率和覆盖的残疾类别。',
    next: '对照残疾人证更正，先把整列设为文本再录入；亲友、工作人员请在“身份”栏注明。',
  },
  A06: {
    title: '参加人类别与协会不符',
    message: ({ association, category, served }) =>
      `参加人的残疾类别是${category}，主办协会${association}服务${served}残疾人。`,
    why: '协会活动应面向本类别残疾人，类别不符会被问到活动对象是否真实。',
    next: '核对残疾人证号（第 19 位是残疾类别）和协会；是亲友的在“身份”栏注明。',
  },
  A07: {
    title: '同一人同时参加两场活动',
    message: ({ variant, number, date, sheet, cell }) =>
      variant === 'overlap'
        ? `${number} 在 ${date} 签到的两场活动时间重叠，另一处在${sheet} ${cell}。`
        : `${number} 在 ${date} 一天内签到了两场活动，另一处在${sheet} ${cell}，没有时间可以说明先后。`,
    why: '一个人不能同时在两处，签到表的真实性会受质疑。',
    next: '核对原始签到表，删去误录的一行；确实先后参加的，在活动台账填写起止时间。',
  },
  A08: {
    title: '活动时尚无证或已注销',
    message: ({ variant, number, date, other }) =>
      variant === 'ended'
        ? `${number} 已于 ${other} 注销，却签到了 ${date} 的活动。`
        : `${number} 的残疾人证于 ${other} 首次制发，签到的活动却在 ${date}。`,
    why: '活动当天还没有证号或已注销的人出现在签到表上，说明签到是事后补的。',
    next: '核对签到原件和办证日期，更正写错的一项；不是本人参加的，删去。',
  },
  A09: {
    title: '活动与支出不对应',
    message: ({ variant, date, hosts, days }) =>
      variant === 'unpaid'
        ? `${hosts} ${date} 的活动，前后 ${days} 天内没有对应的活动经费支出。`
        : `${date} 的${hosts}活动经费支出，前后 ${days} 天内没有对应的活动。`,
    why: '活动和支出要能相互印证，有活动无支出、有支出无活动都会被追问。',
    next: '核对日期和协会；跨期结算或未花钱的活动，在备注中说明。',
  },
  A10: {
    title: '活动人均费用偏高',
    message: ({ expense, participants, each, limit }) =>
      `活动经费 ${expense} 元，参加 ${participants} 人次，人均 ${each} 元，高于 ${limit} 元的上限。`,
    why: '人均费用偏高是绩效评价关注的成本问题，也可能是金额或人数写错。',
    next: '核对活动经费和参加人数；确实偏高的，说明费用构成。',
  },
  A11: {
    title: '活动地点主题或佐证缺失',
    message: ({ variant, field, rows }) => {
      const name = FIELDS[String(field)] ?? String(field);
      return variant === 'column' ? `全部 ${rows} 场活动都缺少${name}。` : `这场活动缺少${name}。`;
    },
    why: '没有地点、主题或佐证，活动是否开展过难以证明。',
    next: '补填地点和主题，补登照片、签到表等佐证的名称或存放处。',
  },
  A12: {
    title: '参加人数不是确数',
    message: ({ text }) => `参加人数写作“${text}”，应填确切的人数。`,
    why: '大概的人数不能相加，这场活动的人次没有计入合计。',
    next: '按签到表填写确切人数，如 52。',
  },
};
