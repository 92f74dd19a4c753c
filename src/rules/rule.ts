import type { Ledgers, Recognised } from '../ledgers/ledgers';
import type { Spending } from '../ledgers/spending';
import type { PlanInForce } from '../plan/plan';
import type { Settings } from '../plan/settings';
import type { SelfEvaluation, Statement } from '../plan/statements';
import type { CellRange } from '../workbook/port';

export type Severity = 'error' | 'warning' | 'info';

export type RuleGroup =
  | 'target-table'
  | 'plan-vs-table'
  | 'self-evaluation'
  | 'expenditure-ledger'
  | 'activities'
  | 'visits'
  | 'certificates'
  | 'equipment-assets'
  | 'satisfaction'
  | 'cross-ledger'
  | 'sheet-hygiene';

/** What the catalogue says of a rule, built or not. */
export interface RuleFacts {
  /** Stable code such as `E13`. */
  readonly code: string;
  readonly name: string;
  /** Chinese title. */
  readonly title: string;
  readonly group: RuleGroup;
  /** The harshest severity a finding of this rule can have. */
  readonly severity: Severity;
  /** `plan`, a ledger's column such as `visits.cert`, `self-evaluation`, `target-table`, `document`. */
  readonly needs: readonly string[];
  /** Rules whose findings explain findings of this one (they are folded under them). */
  readonly yieldsTo: readonly string[];
  readonly basis: string;
}

export interface Rule extends RuleFacts {
  /** Pure: looks at the context and says what it finds, without a sentence. */
  readonly check: (context: CheckContext) => Iterable<Fact>;
}

export interface RowRef {
  readonly sheet: string;
  /** 0-based sheet row. */
  readonly row: number;
}

export type Figures = Readonly<Record<string, string | number>>;

/** Something found wrong. Wording comes from `locale/` by rule code and `figures`. */
export interface Problem {
  readonly kind: 'problem';
  /** Milder than the rule's severity where the case is; never harsher. */
  readonly severity?: Severity;
  /** Sheet of the finding; null where it belongs to the whole workbook. */
  readonly sheet: string | null;
  /** The cell or range that is wrong; null for a finding about the whole sheet. */
  readonly range: CellRange | null;
  /**
   * What was expected and found, as plain figures with their comparison sign (`≤2000.00`), not
   * sentences; null where there is none. Personal numbers are masked.
   */
  readonly expected: string | null;
  readonly actual: string | null;
  /** Blanks of the wording; `variant` chooses between wordings of one rule. */
  readonly figures: Figures;
  /**
   * Rows whose own troubles would explain this finding: it is folded under a finding of a rule in
   * `yieldsTo` that stands on one of them. Default: the rows of `range`. `'any'`: wherever it stands,
   * for warnings and information; an error names the rows that account for it.
   */
  readonly explainedBy?: readonly RowRef[] | 'any';
  /**
   * Whether the finding is about a sum and `range` only the row at which that passes a limit, which
   * is another one when the rows are sorted.
   */
  readonly isOfSum?: true;
}

/** Part of the rule's question could not be answered; `figures` name what is missing. */
export interface Undetermined {
  readonly kind: 'undetermined';
  /** Key of the reason's wording in `locale/`. */
  readonly reason: UndeterminedReason;
  readonly figures: Figures;
}

type UndeterminedReason =
  /** figures: ledger (LedgerKind) */
  | 'ledger-absent'
  /** figures: ledger, column (field key) */
  | 'column-absent'
  /** figures: ledger, count – rows whose needed cells could not be read */
  | 'rows-unreadable'
  /** figures: ledger – the ledger has no data rows */
  | 'ledger-empty'
  /** figures: name – no measure is known for the indicator */
  | 'no-measure'
  /** The plan lacks the figure; figures: name */
  | 'plan-figure-absent';

/** The question does not arise in this workbook: what it would be held against is not there. */
export interface NotApplicable {
  readonly kind: 'not-applicable';
  /** A ledger's column such as `visits.kind`, a form such as `self-evaluation`, `stated-figure` or `plan-figure`. */
  readonly need: string;
}

export type Fact = Problem | Undetermined | NotApplicable;

/** Everything a rule may look at. */
export interface CheckContext {
  readonly plan: PlanInForce;
  readonly settings: Settings;
  /** Fiscal year in force: the setting, else the plan's. */
  readonly fiscalYear: number;
  readonly ledgers: Ledgers;
  readonly recognised: Recognised;
  readonly spending: Spending;
  readonly selfEvaluations: readonly SelfEvaluation[];
  /** Figures that the user states: in self-evaluations and labelled cells. */
  readonly statements: readonly Statement[];
}
