import type { PlanInForce } from '../plan/plan';
import type { Undetermined } from '../rules/rule';
import type { RuleResult } from '../rules/run';
import type { ReportedFinding } from './report';

/** The sentences that a report needs; `locale/` gives them in each language. */
export interface ReportWords {
  readonly unclassified: string;
  /** `built-in`, `sheet 绩效目标表` or `file plan.json`: the same in every language. */
  readonly planSource: (source: PlanInForce['source']) => string;
  /** The finding in one sentence. */
  readonly finding: (finding: Pick<ReportedFinding, 'rule' | 'problem'>) => string;
  readonly undetermined: (missing: Undetermined) => string;
  /** Why a rule was not applied or could not be answered; null where it was. */
  readonly coverageReason: (result: RuleResult) => string | null;
}
