import type { Rule } from '../rule';
import { M01 } from './m01-survey-sample-too-small';
import { M02 } from './m02-satisfaction-rate-wrong';
import { M03 } from './m03-respondent-not-participant';
import { M04 } from './m04-survey-coverage-gap';
import { M05 } from './m05-survey-too-perfect';
import { M06 } from './m06-answer-outside-scale';

/** Rules about the satisfaction survey (满意度调查). */
export const satisfactionRules: readonly Rule[] = [M01, M02, M03, M04, M05, M06];
