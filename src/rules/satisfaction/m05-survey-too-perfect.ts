import { answersOf } from '../../ledgers/derive/answers';
import { squeeze } from '../../values/text';
import { problem } from '../place';
import type { Rule } from '../rule';
import { surveyRate } from './rate';

/** Below this number of answers it is no wonder that they are the same. */
const IDENTICAL_FROM = 5;

/**
 * Says (info) that a survey is very even: everyone is satisfied in a sample below the minimum count (a
 * setting), or all answers are the same words.
 */
export const M05: Rule = {
  code: 'M05',
  name: 'survey-too-perfect',
  title: '问卷结果过于一致',
  group: 'satisfaction',
  severity: 'info',
  needs: ['satisfaction.answer'],
  yieldsTo: ['M01'],
  basis: 'accounting practice',
  *check({ ledgers, settings }) {
    const valid = answersOf(ledgers).filter(({ reason }) => reason === null);
    const found = surveyRate(valid);
    if (!found) return;
    const answers = new Set(valid.map(({ row }) => squeeze(row.answer) || String(row.score)));
    const perfect = found.satisfied === found.valid && found.valid < settings.minimumSample.count;
    const identical = answers.size === 1 && found.valid >= IDENTICAL_FROM;
    if (!perfect && !identical) return;
    yield problem({
      sheet: ledgers.satisfaction[0]?.sheet ?? null,
      range: null,
      actual: perfect ? '100%' : null,
      figures: {
        variant: perfect ? 'perfect' : 'identical',
        valid: found.valid,
        answer: [...answers][0] ?? '',
        minimum: settings.minimumSample.count,
      },
      explainedBy: 'any',
    });
  },
};
