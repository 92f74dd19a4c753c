import type { RuleWordings } from '../../wording';

/** English wording of the rules about the satisfaction survey. */
export const satisfaction: RuleWordings = {
  M01: {
    title: 'Too few valid answers',
    message: (f) =>
      `${f['valid']} valid answers, ${f['missing']} fewer than the minimum of ${f['minimum']} (the smaller of ${f['count']} and ${f['percent']}% of ${f['participants']} person-times).`,
    why: 'With so small a sample the satisfaction rate convinces nobody.',
    next: 'Ask more people; the minimum can be changed in the settings.',
  },
  M02: {
    title: 'Satisfaction rate wrong',
    message: (f) =>
      `${f['stated']}% is stated; the answers give ${f['computed']}% (${f['satisfied']} satisfied of ${f['valid']} valid, blanks left out).`,
    why: 'The stated rate does not follow from the survey.',
    next: 'Compute it again from the valid answers and correct it.',
  },
  M06: {
    title: 'Answer outside the scale',
    message: (f) =>
      f['variant'] === 'score'
        ? `Score "${f['answer']}" is not within 0 to ${f['scale']}.`
        : `Answer "${f['answer']}" is not on the scale (很满意, 满意, 基本满意, 一般, 不满意, or 是 and 否).`,
    why: 'Nobody can tell whether it is satisfied, so it is no valid answer.',
    next: 'Correct it from the paper, or mark it as invalid.',
  },
};
