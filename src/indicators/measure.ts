import type { LeftOut } from '../ledgers/kinds/expenditure';
import type { Ledgers } from '../ledgers/ledgers';
import type { Spending } from '../ledgers/spending';
import type { IndicatorTarget, PlanInForce } from '../plan/plan';
import type { Settings } from '../plan/settings';
import type { Subject } from '../plan/subject';
import type { Undetermined } from '../rules/rule';
import type { Rational } from '../values/rational';

/** What a measure may look at. */
export interface MeasureContext {
  readonly plan: PlanInForce;
  readonly settings: Settings;
  readonly fiscalYear: number;
  readonly ledgers: Ledgers;
  readonly spending: Spending;
}

/** Why a row that was looked at does not count in a figure. Worded in `locale/`. */
export type ExclusionReason =
  | LeftOut
  | 'cancelled'
  | 'no-participants'
  | 'no-association'
  | 'duplicate'
  | 'not-third-generation'
  | 'not-made'
  | 'not-received'
  | 'received-outside-year'
  | 'number-invalid'
  | 'category-mismatch'
  | 'dates-out-of-order'
  | 'reissue'
  | 'answer-blank'
  | 'answer-invalid'
  | 'answer-outside-scale'
  | 'not-satisfied'
  | 'not-reached'
  | 'no-id'
  | 'not-on-register'
  | 'after-deadline'
  | 'not-accepted'
  | 'multiple-category-unnamed';

/** One ledger row that was looked at for a figure. */
export interface Evidence {
  readonly sheet: string;
  /** 0-based sheet row, and the table's columns. */
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /**
   * Yuan for money, also of a line left out; 1 for a thing that is counted, 0 for one that is not.
   * Only rows with `counted` add to the figure.
   */
  readonly value: Rational;
  /**
   * The cells that hold the value: value = Σ sign × cell × factor. Empty where the value is a
   * count or was read from text (a reference would not give it).
   */
  readonly cells: readonly { readonly column: number; readonly sign: 1 | -1; readonly factor: number }[];
  readonly counted: boolean;
  readonly reason: ExclusionReason | null;
  /** What the row is, for a reader: voucher and summary, activity, masked number. */
  readonly label: string;
}

/** Rows that make one number: the sum of `value` over the counted rows. */
export interface EvidencePart {
  /** Key of the part's name in `locale/`: `counted`, `numerator`, `denominator`, or an item of work. */
  readonly key: string;
  readonly rows: readonly Evidence[];
  /** A number that is no sum of rows, such as 6 categories; then `rows` is empty. */
  readonly constant: Rational | null;
}

/** How the parts make the figure. */
export type Combination =
  /** Sum of the first part. */
  | { readonly kind: 'sum' }
  /** First part ÷ second part × 100. */
  | { readonly kind: 'percentage' }
  /** Mean over the parts of min(1, part ÷ planned), × 100. */
  | { readonly kind: 'mean-completion'; readonly planned: readonly Rational[] };

/** A measured figure with everything that made it. */
export interface Measured {
  /** Null where it could not be determined. */
  readonly value: Rational | null;
  /** Why there is no value, or why it is open whether the value meets its target. */
  readonly undetermined: Undetermined | null;
  readonly parts: readonly EvidencePart[];
  readonly combination: Combination;
  /** Figures shown beside the value, such as made / handed out / compliant: keys in `locale/`. */
  readonly asides: readonly { readonly key: string; readonly value: Rational }[];
  /** Key of the sentence in `locale/` that says how the figure was computed, and its blanks. */
  readonly method: { readonly key: string; readonly figures: Readonly<Record<string, string | number>> };
}

/** One measure (指标的计算): pure, one a file. */
export interface Measure {
  readonly subject: Subject;
  /** Unit of the value: `%`, `元`, `次` … */
  readonly unit: string;
  readonly measure: (context: MeasureContext, target: IndicatorTarget | null) => Measured;
}
