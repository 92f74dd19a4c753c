import { amountInForce, shareInForce, type Allocation } from '../../plan/plan';
import type { Association } from '../../values/association';
import { groupBy } from '../../values/group';
import { subtractFen, sumFen, type Fen } from '../../values/money';
import { rememberingEach } from '../../values/remember';
import { countedRows, type CountedRow } from '../../ledgers/spending';
import type { CheckContext, RowRef, Undetermined } from '../rule';
import { isLost, MONEY_FIELDS, ownLines } from './own-lines';

/** Spending that ends above its cap. */
interface Excess {
  /** Row where the running sum, in workbook order, first passes the cap. */
  readonly at: CountedRow;
  readonly cap: Fen;
  /** All that was spent, refunds taken off. */
  readonly total: Fen;
  readonly over: Fen;
  /** Rows that are each above the cap by themselves, where without them it holds. */
  readonly single: readonly RowRef[];
}

/** Judges the final sum: what refunds brought back to the cap or below is within it. */
function excessOver(rows: readonly CountedRow[], cap: Fen): Excess | null {
  const total = sumFen(rows.map(({ spent }) => spent));
  if (total <= cap) return null;
  let sum = 0;
  const at = rows.find(({ spent }) => (sum += spent) > cap);
  if (!at) return null;
  const large = rows.filter(({ spent }) => spent > cap);
  const rest = subtractFen(total, sumFen(large.map(({ spent }) => spent)));
  return { at, cap, total, over: subtractFen(total, cap), single: rest <= cap ? large.map(placeOf) : [] };
}

/** The row as findings refer to it. */
export function placeOf({ ledger, row }: CountedRow): RowRef {
  return { sheet: ledger.sheet, row: row.row };
}

export interface ShareExcess extends Excess {
  readonly allocation: Allocation;
  readonly association: Association;
}

/** Every association that spent more of a line than its share in force. */
export const shareExcesses = rememberingEach(({ plan, ledgers }: CheckContext): readonly ShareExcess[] => {
  const byLine = groupBy(countedRows(ledgers.expenditure), ({ row }) => row.lineId);
  const found: ShareExcess[] = [];
  for (const allocation of plan.plan.allocations) {
    const share = shareInForce(allocation);
    if (share === null) continue;
    const byAssociation = groupBy(byLine.get(allocation.line) ?? [], ({ row }) => row.beneficiary);
    for (const association of allocation.beneficiaries) {
      const excess = excessOver(byAssociation.get(association) ?? [], share);
      if (excess) found.push({ ...excess, allocation, association });
    }
  }
  return found;
});

export interface LineExcess extends Excess {
  /** Null: all spending against the budget. */
  readonly allocation: Allocation | null;
}

/** Every line above its amount in force, then all spending above the budget. */
export function lineExcesses({ plan, ledgers }: CheckContext, budget: Fen): LineExcess[] {
  const rows = countedRows(ledgers.expenditure);
  const byLine = groupBy(rows, ({ row }) => row.lineId);
  const found: LineExcess[] = [];
  for (const allocation of plan.plan.allocations) {
    const excess = excessOver(byLine.get(allocation.line) ?? [], amountInForce(allocation));
    if (excess) found.push({ ...excess, allocation });
  }
  const all = excessOver(rows, budget);
  return all ? [...found, { ...all, allocation: null }] : found;
}

/** Lines whose amount stands there and could not be read: no sum is certain without them. */
export function unreadAmounts({ ledgers }: CheckContext): number {
  let count = 0;
  for (const line of ownLines(ledgers.expenditure)) {
    if (line.row.leftOut === 'amount-unreadable' && isLost(line, ...MONEY_FIELDS)) count += 1;
  }
  return count;
}

/** The fact that `count` lines keep the answer open; nothing where there are none. */
export function openFor(count: number): Undetermined[] {
  if (count === 0) return [];
  return [{ kind: 'undetermined', reason: 'rows-unreadable', figures: { ledger: 'expenditure', count } }];
}

/** Counted lines that should name one of their line's associations and do not. */
export function unresolved({
  plan,
  ledgers,
}: CheckContext): (CountedRow & { readonly allocation: Allocation })[] {
  const shared = new Map(plan.plan.allocations.map((one) => [one.line, one] as const));
  return countedRows(ledgers.expenditure).flatMap((counted) => {
    const { lineId, beneficiary } = counted.row;
    const allocation = lineId === null ? undefined : shared.get(lineId);
    if (!allocation || allocation.beneficiaries.length === 0) return [];
    if (beneficiary !== null && allocation.beneficiaries.includes(beneficiary)) return [];
    return [{ ...counted, allocation }];
  });
}
