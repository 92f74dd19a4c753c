import type { Ledgers } from '../ledgers/ledgers';
import type { CheckContext, RuleFacts } from '../rules/rule';
import type { RuleResult } from '../rules/run';
import { squeeze } from '../values/text';
import type { PlanVerdict, ReportedIndicator, ReportedFinding, Verdict } from './report';

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

/** Signs and words that stand in the cell for a reason and give none. */
const NO_REASON = /^(?:[-/\\—_.。、…]*|无|暂无|没有|无原因|无偏差|不适用|不涉及|n\/?a|none)$/i;

function isReason(deviation: string | null): boolean {
  return deviation !== null && !NO_REASON.test(squeeze(deviation));
}

/** What a verdict rests on. */
interface Judged {
  readonly findings: readonly ReportedFinding[];
  readonly indicators: readonly ReportedIndicator[];
  readonly coverage: readonly RuleResult[];
  readonly ledgers: Ledgers;
}

/**
 * The verdict of the ledgers against the plan. What could not be judged never passes: an
 * undetermined indicator, an error rule that had its ledger and could not answer, or a workbook
 * without any ledger row leaves the whole undetermined.
 */
export function verdictOf({ findings, indicators, coverage, ledgers }: Judged): Verdict {
  if (findings.some(weighs)) return 'fail';
  if (indicators.some(({ status, deviation }) => status === 'unmet' && !isReason(deviation))) return 'fail';
  if (indicators.some(({ status }) => status === 'undetermined')) return 'undetermined';
  const hasRows = Object.values(ledgers).some((list) =>
    list.some(({ rows }: { readonly rows: readonly unknown[] }) => rows.length > 0),
  );
  if (!hasRows) return 'undetermined';
  return coverage.some(leavesOpen) ? 'undetermined' : 'pass';
}

/** A failed rule may have left a part of its question open, which stays so when its findings are accepted. */
function leavesOpen({ rule, outcome, reason }: RuleResult): boolean {
  if (rule.severity !== 'error' || judgesForms(rule)) return false;
  if (outcome === 'crashed') return true;
  // A ledger that is absent counts through the indicators that need it, not through its rules.
  return reason?.kind === 'undetermined' && reason.reason !== 'ledger-absent';
}

/**
 * The verdict of the self-evaluation itself. Its rules are not built yet, so one that is there is
 * undetermined and never passes.
 */
export function planVerdictOf({ selfEvaluations }: CheckContext): PlanVerdict {
  return selfEvaluations.length > 0 ? 'undetermined' : 'not-judged';
}
