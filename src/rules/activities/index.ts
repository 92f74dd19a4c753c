import type { Rule } from '../rule';
import { A01 } from './a01-activity-date-unfit';
import { A02 } from './a02-activity-association-gap';
import { A03 } from './a03-duplicate-activity';
import { A04 } from './a04-participant-count-wrong';
import { A12 } from './a12-participant-count-vague';

/** Rules about the activity ledger (活动台账) and its sign-in sheets. */
export const activitiesRules: readonly Rule[] = [A01, A02, A03, A04, A12];
