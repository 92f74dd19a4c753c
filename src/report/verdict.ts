import type { RuleFacts } from '../rules/rule';
import type { RuleResult } from '../rules/run';
import type { ReportedIndicator, ReportedFinding, Verdict } from './report';

/** Groups that judge a target table or self-evaluation and not the ledgers. */
const FORM_GROUPS: ReadonlySet<RuleFacts['group']> = new Set([
  'target-table',
  'plan-vs-table',
  'self-evaluation',
]);

function judgesForms(rule: RuleFacts): boolean {
  return FORM_GROUPS.has(rule.group);
}

/** Whether a finding stands against the ledgers: an error, not accepted and not folded. */
export function weighs(finding: ReportedFinding): boolean {
  return (
    finding.severity === 'error' &&
    finding.waived === null &&
    finding.causedBy === null &&
    !judgesForms(finding.rule)
  );
}

/**
 * The verdict of the ledgers against the plan. What could not be judged never passes: an
 * undetermined indicator, or an error rule that had its ledger and could not answer, leaves the
 * whole undetermined.
 */
export function verdictOf(
  findings: readonly ReportedFinding[],
  indicators: readonly ReportedIndicator[],
  coverage: readonly RuleResult[],
): Verdict {
  if (findings.some(weighs)) return 'fail';
  if (indicators.some(({ status, deviation }) => status === 'unmet' && deviation === null)) return 'fail';
  if (indicators.some(({ status }) => status === 'undetermined')) return 'undetermined';
  return coverage.some(leavesOpen) ? 'undetermined' : 'pass';
}

function leavesOpen({ rule, outcome, reason }: RuleResult): boolean {
  if (rule.severity !== 'error' || judgesForms(rule)) return false;
  if (outcome === 'crashed') return true;
  // A ledger that is absent counts through the indicators that need it, not through its rules.
  return (
    outcome === 'undetermined' && !(reason?.kind === 'undetermined' && reason.reason === 'ledger-absent')
  );
}
