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
  M03: {
    title: 'Respondent did not take part',
    message: (f) =>
      f['variant'] === 'twice'
        ? `"${f['number']}" answered twice about one activity; the first answer counts.`
        : `"${f['number']}" is not among the participants with a disability.`,
    why: 'The indicator asks those who took part; other answers have no ground.',
    next: 'Compare the sign-in sheet with the survey; correct the number or mark the answer as invalid.',
  },
  M04: {
    title: 'Survey does not cover all activities',
    message: (f) => {
      if (f['variant'] === 'no-answers') return `Nobody was asked about the activity "${f['theme']}".`;
      return f['variant'] === 'too-early'
        ? `The answer is dated ${f['date']}, before the activity on ${f['other']}.`
        : `The answer is dated ${f['date']}, after the day of judgement ${f['other']}.`;
    },
    why: 'A survey that leaves activities out does not speak for all of them.',
    next: 'Add answers about the activity, or correct the activity and date of the answers.',
  },
  M05: {
    title: 'Survey too even',
    message: (f) =>
      f['variant'] === 'perfect'
        ? `Only ${f['valid']} valid answers (fewer than ${f['minimum']}), and 100% are satisfied.`
        : `All ${f['valid']} valid answers are "${f['answer']}".`,
    why: 'So even a result is easily doubted by a reviewer.',
    next: 'Keep the paper answers at hand; ask more people where needed.',
  },
};
