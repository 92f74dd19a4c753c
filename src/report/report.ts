import type { JudgedIndicator } from '../indicators/judge';
import type { Evidence, Measured } from '../indicators/measure';
import type { LineId, PlanInForce } from '../plan/plan';
import type { Settings } from '../plan/settings';
import type { Subject } from '../plan/subject';
import type { CheckContext, Problem, RuleFacts, Severity } from '../rules/rule';
import type { RuleResult } from '../rules/run';
import type { Association } from '../values/association';
import type { Fen } from '../values/money';
import type { Kept } from './kept';

export type Verdict = 'pass' | 'fail' | 'undetermined';
export type PlanVerdict = Verdict | 'not-judged';

/** One planned pair of line and association, or money that stands outside every pair. */
export interface AllocationLine {
  readonly line: LineId | 'unclassified';
  /** Name of the line as planned; null for unclassified spending. */
  readonly name: string | null;
  readonly association: Association | null;
  readonly allocated: Fen;
  readonly spent: Fen;
  /** allocated − spent; negative where too much was spent. */
  readonly remaining: Fen;
}

/** An indicator of the plan with what was measured and what the user says of it. */
export interface ReportedIndicator extends JudgedIndicator {
  /** The user's reason for an unmet target (偏差原因), typed into 绩效指标表; null where blank. */
  readonly deviation: string | null;
}

/** An acceptance typed beside a finding: who takes it as it is, and why. */
export interface Waiver {
  readonly reason: string;
  readonly by: string;
}

export interface ReportedFinding {
  readonly rule: RuleFacts;
  readonly severity: Severity;
  readonly problem: Problem;
  readonly causedBy: string | null;
  readonly waived: Waiver | null;
  /** Finds the finding again after sorting and inserting: rule and a hash of its rows' contents. */
  readonly key: string;
}

/** The result of one validation: everything that is shown, written or printed is made of it. */
export interface Report {
  readonly file: string;
  readonly verdict: Verdict;
  readonly planVerdict: PlanVerdict;
  readonly fiscalYear: number;
  readonly plan: PlanInForce;
  readonly settings: Settings;
  readonly context: CheckContext;
  readonly allocations: readonly AllocationLine[];
  readonly indicators: readonly ReportedIndicator[];
  /** Figures measured although no indicator asks for them. */
  readonly asides: readonly { readonly subject: Subject; readonly measured: Measured }[];
  /** In sheet order: by severity last; folded ones stand with severity `info`. */
  readonly findings: readonly ReportedFinding[];
  readonly coverage: readonly RuleResult[];
  readonly kept: Kept;
  /** Acceptances whose finding is no longer there or whose rows have changed. */
  readonly voidWaivers: readonly { readonly key: string; readonly waiver: Waiver }[];
  /** `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/** All evidence rows of a measured figure. */
export function evidenceOf(measured: Measured): Evidence[] {
  return measured.parts.flatMap((part) => part.rows);
}
