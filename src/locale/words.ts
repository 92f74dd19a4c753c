import type { ExclusionReason } from '../indicators/measure';
import type { CountedSide } from '../ledgers/kinds/expenditure';
import type { LedgerKind } from '../ledgers/spec';
import type { PlanInForce } from '../plan/plan';
import type { PlanFileProblem } from '../plan/plan-file';
import type { Subject } from '../plan/subject';
import type { Language } from '../report/layout';
import type { Step } from '../report/validate';
import type { IndicatorStatus } from '../indicators/judge';
import type { PlanVerdict } from '../report/report';
import type { ReportWords } from '../report/words';
import type { RuleGroup, Severity } from '../rules/rule';
import type { Outcome } from '../rules/run';
import type { WorkbookErrorCode } from '../workbook/port';
import type { RuleWording } from './wording';

type Details = Readonly<Record<string, string | number>>;

/** Every sentence that a face or a written sheet shows, in one language. */
export interface Words extends ReportWords {
  readonly language: Language;
  /** Wording of a built rule; undefined for one that is not built. */
  readonly rule: (code: string) => RuleWording | undefined;
  /** Where the plan came from, for a reader. */
  readonly planSourceName: (source: PlanInForce['source']) => string;
  readonly ledger: Readonly<Record<LedgerKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly verdict: Readonly<Record<PlanVerdict, string>>;
  readonly status: Readonly<Record<IndicatorStatus, string>>;
  readonly group: Readonly<Record<RuleGroup, string>>;
  readonly step: Readonly<Record<Step | 'read' | 'write', string>>;
  readonly side: Readonly<Record<CountedSide, string>>;
  readonly subject: Readonly<Record<Subject, string>>;
  readonly excluded: Readonly<Record<ExclusionReason, string>>;
  /** Name of an evidence part. */
  readonly part: (key: string) => string;
  /** Name of a figure shown beside another. */
  readonly aside: (key: string) => string;
  /** How a figure was computed. */
  readonly method: (method: { readonly key: string; readonly figures: Details }) => string;
  /** A workbook that was refused: what is wrong, where, and what to do next. */
  readonly refused: (code: WorkbookErrorCode, file: string, details: Details) => string;
  /** What is wrong in a plan file, and where. */
  readonly planProblem: (problem: { readonly path: string; readonly problem: PlanFileProblem }) => string;
  readonly sheets: SheetWords;
  readonly cli: CliWords;
}

/** Captions and sentences of the sheets that we write. */
export interface SheetWords {
  readonly indicatorsTitle: (project: string, year: number) => string;
  readonly unit: string;
  readonly year: string;
  readonly project: string;
  readonly planSource: string;
  readonly verdict: string;
  readonly receipt: string;
  readonly verdictSentence: (errors: number, warnings: number, accepted: number) => string;
  readonly indicatorsSection: string;
  readonly allocationsSection: string;
  readonly allocationHeaders: {
    readonly line: string;
    readonly association: string;
    readonly allocated: string;
    readonly spent: string;
    readonly remaining: string;
    readonly rate: string;
    readonly evidence: string;
    readonly recomputed: string;
    readonly agrees: string;
  };
  readonly total: string;
  readonly none: string;
  readonly agrees: string;
  readonly differs: string;
  readonly coverageSection: string;
  readonly coverageSentence: (done: number, total: number) => string;
  readonly coverageHeaders: { readonly outcome: string; readonly count: string; readonly rules: string };
  readonly signatures: string;
  readonly note: string;
  readonly marker: string;
  readonly seeEvidence: (line: number) => string;
  readonly pageFooter: string;
  readonly evidenceTitle: (project: string, year: number) => string;
  readonly evidenceNote: string;
  readonly evidenceHeaders: {
    readonly figure: string;
    readonly part: string;
    readonly place: string;
    readonly label: string;
    readonly value: string;
    readonly counted: string;
    readonly amount: string;
    readonly reason: string;
  };
  readonly counted: string;
  readonly notCounted: string;
  readonly constant: string;
  readonly evidenceShortened: (rows: number) => string;
  readonly findingsTitle: (project: string, year: number) => string;
  readonly findingsNote: string;
  readonly noFindings: string;
  readonly wholeSheet: (sheet: string) => string;
  readonly wholeWorkbook: string;
  readonly foldedUnder: (code: string) => string;
  readonly voidSection: string;
  readonly voidReason: string;
}

/** Sentences of the command line. */
export interface CliWords {
  readonly description: string;
  readonly commands: Readonly<Record<'check' | 'write' | 'rules', string>>;
  readonly options: Readonly<
    Record<
      'format' | 'locale' | 'force' | 'plan' | 'strict' | 'out' | 'book' | 'paths' | 'help' | 'version',
      string
    >
  >;
  readonly headings: Readonly<
    Record<
      'ledgers' | 'allocations' | 'indicators' | 'findings' | 'coverage' | 'fingerprint' | 'plan',
      string
    >
  >;
  readonly ledgerLine: (kind: string, sheet: string, rows: number, skipped: number, header: number) => string;
  /** `标签：内容` and `（附注）` in the language's punctuation. */
  readonly labelled: (label: string, value: string) => string;
  readonly aside: (text: string) => string;
  readonly noLedgers: string;
  readonly ignored: (sheets: readonly string[]) => string;
  readonly noFindings: string;
  readonly findingCounts: (errors: number, warnings: number, infos: number) => string;
  readonly coverageCounts: (counts: readonly (readonly [string, number])[]) => string;
  readonly tableHeaders: Readonly<
    Record<
      | 'line'
      | 'association'
      | 'allocated'
      | 'spent'
      | 'remaining'
      | 'indicator'
      | 'target'
      | 'actual'
      | 'status',
      string
    >
  >;
  readonly wrote: (file: string, sheets: readonly string[]) => string;
  readonly renamed: (wanted: string, given: string) => string;
  readonly exists: (file: string) => string;
  readonly sameFile: (file: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly folderEmpty: (folder: string) => string;
  readonly planNotText: string;
  readonly ruleHeaders: Readonly<Record<'code' | 'severity' | 'group' | 'title' | 'built', string>>;
  readonly planUnreadable: (file: string, reason: string) => string;
  readonly usage: (message: string) => string;
  /** Usage errors by the argument parser's code, about the argument that it names. */
  readonly usageProblems: Readonly<Record<string, (subject: string) => string>>;
  /** Headings of the help text, by their English words. */
  readonly helpTitles: Readonly<Record<string, string>>;
  readonly unexpected: (file: string) => string;
  readonly checked: (done: number, total: number) => string;
}
