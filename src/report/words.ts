import type { Undetermined } from '../rules/rule';
import type { RuleResult } from '../rules/run';
import type { ReportedFinding } from './report';

/** The sentences that a report needs; `locale/` gives them in each language. */
export interface ReportWords {
  readonly unclassified: string;
  /** The finding in one sentence. */
  readonly finding: (finding: Pick<ReportedFinding, 'rule' | 'problem'>) => string;
  readonly undetermined: (missing: Undetermined) => string;
  /** Why a rule was not applied or could not be answered; null where it was. */
  readonly coverageReason: (result: RuleResult) => string | null;
}
