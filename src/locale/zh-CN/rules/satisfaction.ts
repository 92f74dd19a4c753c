import type { RuleWordings } from '../../wording';

/** 满意度调查各规则的中文说明。 */
export const satisfaction: RuleWordings = {
  M01: {
    title: '有效问卷数量不足',
    message: (f) =>
      `有效问卷${f['valid']}份，少于最低样本${f['minimum']}份（取${f['count']}份与参加人次${f['participants']}的${f['percent']}%中较小者），还差${f['missing']}份。`,
    why: '样本太少，满意度结果缺乏说服力。',
    next: '补充调查；最低样本可在校验设置中调整。',
  },
  M02: {
    title: '满意度计算不符',
    message: (f) =>
      `自报满意度${f['stated']}%，按问卷计算为${f['computed']}%（满意${f['satisfied']}份÷有效${f['valid']}份，空白不计）。`,
    why: '自报数与问卷对不上，满意度指标不能采信。',
    next: '按有效问卷重新计算并更正自报数。',
  },
  M06: {
    title: '问卷答案不在量表内',
    message: (f) =>
      f['variant'] === 'score'
        ? `得分“${f['answer']}”不在0～${f['scale']}分之内。`
        : `答案“${f['answer']}”不在量表内（很满意、满意、基本满意、一般、不满意或是、否）。`,
    why: '无法判断是否满意，这份问卷不能计入有效问卷。',
    next: '对照原始问卷更正答案，无法辨认的标为无效。',
  },
  M03: {
    title: '被调查人未参加活动',
    message: (f) =>
      f['variant'] === 'twice'
        ? `“${f['number']}”对同一活动重复答卷，只计第一份。`
        : `“${f['number']}”不在参加活动的残疾人之中。`,
    why: '满意度指标问的是参加活动的残疾人，其他人的答卷没有依据。',
    next: '核对签到表和问卷，更正证号或将问卷标为无效。',
  },
  M04: {
    title: '调查未覆盖全部活动',
    message: (f) => {
      if (f['variant'] === 'no-answers') return `活动“${f['theme']}”没有满意度问卷。`;
      return f['variant'] === 'too-early'
        ? `调查日期${f['date']}早于活动日期${f['other']}。`
        : `调查日期${f['date']}晚于校验日期${f['other']}。`;
    },
    why: '有的活动没有调查，满意度不能代表全部活动。',
    next: '补充该活动的问卷，或更正问卷上的活动名称和日期。',
  },
  M05: {
    title: '问卷结果过于一致',
    message: (f) =>
      f['variant'] === 'perfect'
        ? `有效问卷只有${f['valid']}份（不足${f['minimum']}份），满意度为100%。`
        : `${f['valid']}份有效问卷全部回答“${f['answer']}”。`,
    why: '结果过于整齐，评审时容易被质疑真实性。',
    next: '保留原始问卷备查，必要时扩大调查面。',
  },
};
