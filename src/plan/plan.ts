import type { Association } from '../values/association';
import type { CalendarDate } from '../values/calendar';
import type { Fen } from '../values/money';
import type { Rational } from '../values/rational';

/** Funding by source (资金来源); null where the form leaves the cell blank. */
export interface Funding {
  readonly total: Fen | null;
  readonly central: Fen | null;
  readonly provincial: Fen | null;
  readonly municipal: Fen | null;
  readonly county: Fen | null;
  readonly other: Fen | null;
}

/** Id of a planned line: `L1` … in plan order. */
export type LineId = `L${number}`;

/** What a line pays for; decides which words in a ledger belong to it. */
export type LineRole = 'chair-work' | 'activity' | 'equipment' | 'other';

/** One approved line (资金安排). */
export interface Allocation {
  readonly line: LineId;
  readonly name: string;
  readonly role: LineRole;
  /** Approved amount for one unit, and what a unit is (`元/协会`); null when not given. */
  readonly unitAmount: Fen | null;
  readonly unit: string;
  readonly quantity: Rational | null;
  readonly amount: Fen;
  readonly midTermAmount: Fen | null;
  /** Amount after the year's adjustment (调整后); null when not adjusted. */
  readonly adjustedAmount: Fen | null;
  /** Associations that share the line equally; empty where the line has no beneficiaries. */
  readonly beneficiaries: readonly Association[];
}

export interface PlanQuantity {
  readonly name: string;
  readonly value: Rational;
  readonly unit: string;
}

export type Operator = '≥' | '≤' | '=' | '>' | '<' | '定性';

export interface IndicatorTarget {
  readonly name: string;
  readonly operator: Operator;
  /** The figure as printed, a plain decimal, or words where the operator is 定性. */
  readonly value: string;
  readonly unit: string;
}

export interface PlanIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly annual: IndicatorTarget;
  readonly midTerm: IndicatorTarget | null;
}

/** What was approved: the project document or target table as data. */
export interface Plan {
  readonly project: string;
  readonly unit: string;
  readonly unitCode: string | null;
  readonly department: string | null;
  readonly departmentCode: string | null;
  readonly fiscalYear: number;
  /** Length of the mid-term in years; null where the document does not say. */
  readonly periodYears: number | null;
  readonly funding: { readonly midTerm: Funding; readonly annual: Funding };
  readonly allocations: readonly Allocation[];
  readonly quantities: readonly PlanQuantity[];
  readonly goals: { readonly midTerm: readonly string[]; readonly annual: readonly string[] };
  readonly indicators: readonly PlanIndicator[];
  readonly measures: string;
  readonly signOff: {
    readonly head: string | null;
    readonly preparer: string | null;
    readonly date: CalendarDate | null;
  };
}

/** Amount in force for a line: the adjusted one where there is one. */
export function amountInForce(allocation: Allocation): Fen {
  return allocation.adjustedAmount ?? allocation.amount;
}

/**
 * Amount in force for one beneficiary of a line, in fen: the unit amount, or, after an adjustment
 * of the whole line, an equal share of it. Null where the line has no beneficiaries.
 */
export function shareInForce(allocation: Allocation): Fen | null {
  const count = allocation.beneficiaries.length;
  if (count === 0) return null;
  if (allocation.adjustedAmount === null && allocation.unitAmount !== null) return allocation.unitAmount;
  return Math.floor(amountInForce(allocation) / count) as Fen;
}

/** The year's budget in force: the stated annual total, changed by what was adjusted. */
export function budgetInForce(plan: Plan): Fen {
  const lines = plan.allocations;
  if (lines.some((line) => line.adjustedAmount !== null) || plan.funding.annual.total === null) {
    return lines.reduce((sum, line) => (sum + amountInForce(line)) as Fen, 0 as Fen);
  }
  return plan.funding.annual.total;
}

/** The plan in force and where it came from, for the report. */
export interface PlanInForce {
  readonly source:
    | { readonly kind: 'built-in' }
    | { readonly kind: 'file'; readonly file: string }
    | { readonly kind: 'sheet'; readonly sheet: string };
  readonly plan: Plan;
}
