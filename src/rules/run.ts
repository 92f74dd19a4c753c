import type { LedgerKind } from '../ledgers/spec';
import { kindSpecs } from '../ledgers/kinds';
import { cellRefKey, type Finding } from './fold';
import type { CheckContext, NotApplicable, Problem, Rule, RuleFacts, Severity, Undetermined } from './rule';

/** What became of a rule in one run, in the order in which it is told. Only `passed` means that it held. */
export const OUTCOMES = [
  'passed',
  'failed',
  'undetermined',
  'crashed',
  'not-applicable',
  'not-built',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface RuleResult {
  readonly rule: RuleFacts;
  readonly outcome: Outcome;
  readonly reason: Undetermined | NotApplicable | null;
}

export interface RunResult {
  /** Not folded yet: what was accepted decides about that. */
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
}

const HARSHNESS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Runs the rules one after the other; yields each rule's code before it runs. */
export function* runRules(rules: readonly Rule[], context: CheckContext): Generator<string, RunResult> {
  const findings: Finding[] = [];
  const results: RuleResult[] = [];
  for (const rule of rules) {
    yield rule.code;
    const hindrance = hindranceOf(rule, context);
    if (hindrance) {
      const outcome = hindrance.kind === 'undetermined' ? 'undetermined' : 'not-applicable';
      results.push({ rule, outcome, reason: hindrance });
      continue;
    }
    const result = runRule(rule, context);
    findings.push(...result.findings);
    results.push({ rule, outcome: result.outcome, reason: result.reason });
  }
  return { findings, results };
}

interface OneResult {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  readonly reason: Undetermined | NotApplicable | null;
}

function runRule(rule: Rule, context: CheckContext): OneResult {
  const findings = new Map<string, Finding>();
  let undetermined: Undetermined | null = null;
  let notApplicable: NotApplicable | null = null;
  try {
    for (const fact of rule.check(context)) {
      if (fact.kind === 'problem') addFinding(findings, rule, fact);
      else if (fact.kind === 'undetermined') undetermined ??= fact;
      else notApplicable ??= fact;
    }
  } catch {
    // A rule that breaks must neither pass nor take the others with it; coverage says so.
    return { findings: [], outcome: 'crashed', reason: null };
  }
  if (findings.size > 0) return { findings: [...findings.values()], outcome: 'failed', reason: undetermined };
  if (undetermined) return { findings: [], outcome: 'undetermined', reason: undetermined };
  return { findings: [], outcome: notApplicable ? 'not-applicable' : 'passed', reason: notApplicable };
}

/** One finding a rule and cell, the harshest; findings about a whole sheet stand beside each other. */
function addFinding(findings: Map<string, Finding>, rule: Rule, problem: Problem): void {
  const key = problem.range === null ? `#${findings.size}` : cellRefKey(problem);
  const severity = milder(rule.severity, problem.severity);
  const before = findings.get(key);
  if (before && HARSHNESS[before.severity] >= HARSHNESS[severity]) return;
  findings.set(key, { rule, problem, severity, causedBy: null });
}

function milder(most: Severity, wanted: Severity = most): Severity {
  return HARSHNESS[wanted] < HARSHNESS[most] ? wanted : most;
}

/** A missing input that keeps the rule from being asked at all, or null. */
function hindranceOf(rule: Rule, context: CheckContext): Undetermined | NotApplicable | null {
  let missingColumn: NotApplicable | null = null;
  for (const need of rule.needs) {
    if (need === 'plan') continue;
    const [kind, column] = need.split('.') as [string, string | undefined];
    const spec = kindSpecs.find((one) => one.kind === kind);
    if (!spec) {
      if (!hasForm(kind, context)) return { kind: 'not-applicable', need };
      continue;
    }
    const absent = ledgerHindrance(spec.kind, context);
    if (absent) return absent;
    if (column === undefined || hasColumn(spec.kind, column, context)) continue;
    if (spec.essential.includes(column)) {
      return { kind: 'undetermined', reason: 'column-absent', figures: { ledger: spec.kind, column } };
    }
    missingColumn ??= { kind: 'not-applicable', need };
  }
  return missingColumn;
}

function ledgerHindrance(kind: LedgerKind, context: CheckContext): Undetermined | null {
  const ledgers = context.ledgers[kind];
  if (ledgers.length === 0)
    return { kind: 'undetermined', reason: 'ledger-absent', figures: { ledger: kind } };
  if (ledgers.every((ledger) => ledger.rows.length === 0)) {
    return { kind: 'undetermined', reason: 'ledger-empty', figures: { ledger: kind } };
  }
  return null;
}

function hasForm(need: string, context: CheckContext): boolean {
  return need === 'self-evaluation' && context.selfEvaluations.length > 0;
}

/** Columns that can stand for another: spending is told by an amount or by debit and credit. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  'expenditure.amount': ['amount', 'debit', 'credit'],
  'satisfaction.answer': ['answer', 'score'],
};

function hasColumn(kind: LedgerKind, column: string, context: CheckContext): boolean {
  const names = STAND_INS[`${kind}.${column}`] ?? [column];
  return context.ledgers[kind].some((ledger) => names.some((name) => ledger.columns.has(name)));
}
