import { amountInForce, budgetInForce, shareInForce, type Allocation, type Plan } from '../../plan/plan';
import { decimalToFen, parseDecimal } from '../../values/decimal';
import { fen, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import type { CheckContext } from '../rule';
import { amountField } from './amount-cell';
import type { Payment } from './payments';

/** 元 for 万元, or the other way round. */
const UNIT_ERROR = 10_000;
/** An amount so many times its allocation is no overspending. */
const FAR_ABOVE = 100;
/** The same for a line without allocation, against the whole budget. */
const FAR_ABOVE_BUDGET = 10;
/** Twenty yuan: more 万元 than any allocation here, and less than most purchases. */
const TINY = fen(2000);
/** More decimals than fen in 万元 have come from a division, not from a unit. */
const MOST_DECIMALS = 6;
/** Small amounts that are what they say. */
const SMALL_EXPENSE = /邮|快递|寄|手续费|工本费|利息|停车|公交|地铁|打车|复印|打印|短信|话费|差额|尾差/;

export interface UnitSuspicion {
  readonly variant: 'too-large' | 'too-small';
  /** The amount that would be meant. */
  readonly corrected: Fen;
}

/** Whether the size of an amount says that 元 and 万元 were mixed up; null where it does not. */
export function unitSuspicion(payment: Payment, context: CheckContext): UnitSuspicion | null {
  const { row, spent } = payment;
  const plan = context.plan.plan;
  const allocation = plan.allocations.find(({ line }) => line === row.lineId);
  if (spent === null || spent <= 0) return null;
  if (spent > largest(allocation, plan)) {
    return { variant: 'too-large', corrected: fen(Math.round(spent / UNIT_ERROR)) };
  }
  if (spent >= TINY || !allocation) return null;
  const finer = finerThanFen(payment);
  const corrected = finer ?? fen(spent * UNIT_ERROR);
  const share = shareInForce(allocation);
  const cap = row.beneficiary === null || share === null ? amountInForce(allocation) : share;
  const others = context.spending.ofPair(row.lineId, row.beneficiary) - spent;
  const planned = [allocation.unitAmount, allocation.amount, allocation.adjustedAmount];
  const exact = planned.includes(corrected) && others + corrected <= cap;
  const fine = finer !== null && corrected <= cap;
  const alone = others + spent < TINY && fillsMostOf(cap, (others + spent) * UNIT_ERROR);
  if (!(exact || fine || alone) || SMALL_EXPENSE.test(squeeze(row.summary))) return null;
  return { variant: 'too-small', corrected };
}

function largest(allocation: Allocation | undefined, plan: Plan): number {
  if (!allocation) return budgetInForce(plan) * FAR_ABOVE_BUDGET;
  return (shareInForce(allocation) ?? amountInForce(allocation)) * FAR_ABOVE;
}

/** All that a line and association spent would be a tiny sum, and a fitting one in the other unit. */
function fillsMostOf(cap: Fen, amount: number): boolean {
  return amount <= cap && amount * 2 >= cap;
}

/** What an amount with digits below a fen (0.198) is in 万元; null for any other amount. */
function finerThanFen({ ledger, row }: Payment): Fen | null {
  const rounded = ledger.troubles.ofRow(row.row).filter(({ kind }) => kind === 'rounded');
  const trouble = rounded.find(({ field }) => field === amountField(ledger, row));
  const decimal = trouble && parseDecimal(squeeze(trouble.raw));
  if (!decimal || decimal.places > MOST_DECIMALS) return null;
  const scaled = decimalToFen({ ...decimal, coefficient: decimal.coefficient * BigInt(UNIT_ERROR) });
  return scaled?.amount ?? null;
}
