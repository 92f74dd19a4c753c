import type { AnswerStanding } from '../../ledgers/derive/answers';
import type { RowRef } from '../rule';
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

/** Answers that are none on the scale, which M06 names: they may have been meant as any. */
export function oddAnswers(answers: readonly AnswerStanding[]): readonly AnswerStanding[] {
  return answers.filter(({ reason }) => reason === 'answer-outside-scale');
}

export function placeOfAnswer({ ledger, row }: AnswerStanding): RowRef {
  return { sheet: ledger.sheet, row: row.row };
}

/** The rates that a survey comes to if its odd answers are valid after all: all satisfied, or none. */
export function ratesWithOdd(answers: readonly AnswerStanding[]): Rational[] {
  const odd = oddAnswers(answers).length;
  const found = surveyRate(answers) ?? { satisfied: 0, valid: 0 };
  if (odd === 0) return [];
  const valid = found.valid + odd;
  return [rational((found.satisfied + odd) * 100, valid), rational(found.satisfied * 100, valid)];
}
