import type { Rule } from '../rule';
import { H01 } from './h01-ledger-header-not-found';
import { H02 } from './h02-hidden-or-merged-data';
import { H03 } from './h03-typed-total-or-formula-error';
import { H04 } from './h04-value-needed-cleaning';
import { H05 } from './h05-duplicate-header-or-sheet';

export const hygieneRules: readonly Rule[] = [H01, H02, H03, H04, H05];
