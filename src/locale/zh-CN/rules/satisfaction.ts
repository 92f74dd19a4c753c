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
};
