import { measures } from '../indicators';
import { judgeIndicators, type JudgedIndicator } from '../indicators/judge';
import type { BookSource } from '../ledgers/sheet';
import { builtInPlan } from '../plan/built-in';
import type { PlanInForce } from '../plan/plan';
import type { Settings } from '../plan/settings';
import { catalogue, rules } from '../rules';
import { foldFindings, type Finding } from '../rules/fold';
import type { CheckContext, Problem } from '../rules/rule';
import { runRules, type RuleResult } from '../rules/run';
import { maskNumbersIn } from '../values/certificate';
import { allocationLines } from './allocations';
import { findingKeys } from './finding-keys';
import { fingerprintOf } from './fingerprint';
import { readKept, type Kept } from './kept';
import { prepare } from './prepare';
import type { Report, ReportedFinding, ReportedIndicator } from './report';
import { planVerdictOf, verdictOf } from './verdict';

/** What is validated: a workbook as read, and a plan where one was given. */
export interface Inputs {
  readonly book: BookSource;
  /** Null: the built-in plan. */
  readonly plan: PlanInForce | null;
}

export type Step = 'recognise' | 'check' | 'measure' | 'seal';

/** Where the job is; `item` is a sheet's name or a rule's code. */
export interface Progress {
  readonly step: Step;
  readonly item: string;
  readonly done: number;
  readonly total: number;
}

/**
 * The whole job: recognise the ledgers, check every rule, measure every indicator. Yields progress
 * between the parts, so that a caller can show it, cancel, or give the thread back.
 */
export async function* validate(inputs: Inputs, settings: Settings): AsyncGenerator<Progress, Report> {
  const { book } = inputs;
  const plan = inputs.plan ?? { source: { kind: 'built-in' }, plan: builtInPlan };
  const context = yield* steps('recognise', book.sheets.length, prepare(book, plan, settings));
  const run = yield* steps('check', rules.length, runRules(rules, context));
  yield { step: 'measure', item: '', done: 0, total: 1 };
  const kept = readKept(book);
  const indicators = withDeviations(judgeIndicators(context), kept);
  const asides = asidesOf(context, indicators);
  yield { step: 'seal', item: '', done: 0, total: 1 };
  const findings = reported(run.findings, book, kept);
  const coverage = inCatalogueOrder(run.results);
  const keys = new Set(findings.map(({ key }) => key));
  return {
    file: book.file,
    verdict: verdictOf({ findings, indicators, coverage, ledgers: context.ledgers }),
    planVerdict: planVerdictOf(context),
    fiscalYear: context.fiscalYear,
    plan,
    settings,
    context,
    allocations: allocationLines(plan.plan, context.spending),
    indicators,
    asides,
    findings,
    coverage,
    kept,
    voidWaivers: [...kept.waivers]
      .filter(([key]) => !keys.has(key))
      .map(([key, waiver]) => ({ key, waiver })),
    fingerprint: await fingerprintOf(book, context),
  };
}

/** Passes a synchronous part's items on as progress. */
async function* steps<T>(step: Step, total: number, part: Generator<string, T>): AsyncGenerator<Progress, T> {
  for (let done = 0; ; done += 1) {
    const next = part.next();
    if (next.done) return next.value;
    yield { step, item: next.value, done, total };
  }
}

/** Figures of the plan that no indicator asks for. */
const ASIDES = ['people-visited', 'person-times', 'equipment-sets'] as const;

function asidesOf(context: CheckContext, indicators: readonly ReportedIndicator[]): Report['asides'] {
  const asked = new Set(indicators.map(({ subject }) => subject));
  return ASIDES.filter((subject) => !asked.has(subject)).map((subject) => ({
    subject,
    measured: measures[subject].measure(context, null),
  }));
}

function withDeviations(judged: readonly JudgedIndicator[], kept: Kept): ReportedIndicator[] {
  return judged.map((one) => ({ ...one, deviation: kept.deviations.get(one.indicator.annual.name) ?? null }));
}

/** Keys first, by them what was accepted, and then folded: what was accepted hides no error. */
function reported(found: readonly Finding[], book: BookSource, kept: Kept): ReportedFinding[] {
  const findings = sorted(found, book);
  const keys = findingKeys(findings, book);
  const waivers = keys.map((key) => kept.waivers.get(key) ?? null);
  const accepted = new Set(findings.filter((_, index) => waivers[index] !== null));
  const all = foldFindings(findings, accepted).map((finding, index) => ({
    ...finding,
    problem: masked(finding.problem),
    key: keys[index] ?? '',
    waived: waivers[index] ?? null,
  }));
  return sorted(all, book);
}

/** A last guard: rules mask what they quote, and here nothing passes that one forgot. */
function masked(problem: Problem): Problem {
  const { expected, actual, figures } = problem;
  return {
    ...problem,
    expected: expected && maskNumbersIn(expected),
    actual: actual && maskNumbersIn(actual),
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [
        name,
        typeof value === 'string' ? maskNumbersIn(value) : value,
      ]),
    ),
  };
}

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Errors first; within a severity in the order of the workbook: sheet, row, column, rule. */
function sorted<F extends Finding>(findings: readonly F[], book: BookSource): F[] {
  const order = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  const sheetOf = ({ problem }: F) => order.get(problem.sheet ?? '') ?? book.sheets.length;
  return [...findings].sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      sheetOf(a) - sheetOf(b) ||
      (a.problem.range?.firstRow ?? -1) - (b.problem.range?.firstRow ?? -1) ||
      (a.problem.range?.firstColumn ?? -1) - (b.problem.range?.firstColumn ?? -1) ||
      (a.rule.code < b.rule.code ? -1 : 1),
  );
}

/** Every rule of the catalogue with what became of it; what is not built is named as such. */
function inCatalogueOrder(results: readonly RuleResult[]): RuleResult[] {
  const byCode = new Map(results.map((result) => [result.rule.code, result]));
  return catalogue.map(
    ({ facts }) => byCode.get(facts.code) ?? { rule: facts, outcome: 'not-built' as const, reason: null },
  );
}
