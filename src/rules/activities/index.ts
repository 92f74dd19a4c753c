import type { Rule } from '../rule';
import { A01 } from './a01-activity-date-unfit';
import { A02 } from './a02-activity-association-gap';
import { A03 } from './a03-duplicate-activity';
import { A04 } from './a04-participant-count-wrong';
import { A05 } from './a05-participant-certificate-invalid';
import { A06 } from './a06-participant-category-mismatch';
import { A07 } from './a07-person-in-two-places';
import { A08 } from './a08-certificate-after-activity';
import { A09 } from './a09-activity-spending-unmatched';
import { A10 } from './a10-activity-unit-cost-high';
import { A11 } from './a11-activity-evidence-missing';
import { A12 } from './a12-participant-count-vague';

/** Rules about the activity ledger (活动台账) and its sign-in sheets. */
export const activitiesRules: readonly Rule[] = [A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A11, A12];
