import type { AnswerStanding } from '../../ledgers/derive/answers';
import { rational, type Rational } from '../../values/rational';

/** What a survey's answers come to. */
export interface SurveyRate {
  readonly satisfied: number;
  readonly valid: number;
  /** Percent satisfied of the valid answers. */
  readonly rate: Rational;
}

/** Satisfaction of these answers; null where none is valid. */
export function surveyRate(answers: readonly AnswerStanding[]): SurveyRate | null {
  const valid = answers.filter(({ reason }) => reason === null);
  if (valid.length === 0) return null;
  const satisfied = valid.filter(({ answer }) => answer === 'satisfied').length;
  return { satisfied, valid: valid.length, rate: rational(satisfied * 100, valid.length) };
}
