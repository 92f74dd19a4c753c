import { addFen, fen, formatYuan, ZERO } from '../../values/money';
import { cellOf, problem } from '../place';
import type { CheckContext, Problem, Rule } from '../rule';
import { equipmentBudget } from './planned';
import { equipmentRows, purchasesOfYear, unreadable, type EquipmentEntry } from './rows';
import { setsAgainstPlan } from './sets';

/**
 * Fires when quantity × unit price is not the amount, at the row whose amount first passes the approved
 * (or adjusted) amount, and when more or fewer sets were bought than planned. Leaves alone what a rounded
 * unit price explains, purchases of other years, and a set that is listed by its parts only.
 */
export const Q01: Rule = {
  code: 'Q01',
  name: 'equipment-amount-wrong',
  title: '设备数量金额不符',
  group: 'equipment-assets',
  severity: 'error',
  needs: ['equipment.qty', 'equipment.amount', 'plan'],
  yieldsTo: [],
  basis: 'the project document',
  *check(context) {
    const passing = overBudget(context);
    for (const entry of equipmentRows(context, 'qty', 'amount', 'unit_price')) {
      const found = wrongProduct(entry);
      // One finding a cell: the amount that passes the budget is named as such.
      if (found && entry.row !== passing?.entry.row) yield found;
    }
    if (passing) yield passing.found;
    yield* setsAgainstPlan(context);
    yield* unreadable(purchasesOfYear(context, 'amount'), 'amount');
  },
};

function wrongProduct({ ledger, row }: EquipmentEntry): Problem | null {
  const { qty, unit_price: price, amount } = row;
  if (qty === null || price === null || amount === null) return null;
  // An amount merged over several rows is their sum.
  if (ledger.troubles.has(row.row + 1, 'amount', 'covered')) return null;
  const product = fen(Math.round(qty * price));
  // A unit price is printed to a fen: each unit may be off by half of one.
  if (Math.abs(product - amount) <= Math.max(1, Math.abs(qty) / 2)) return null;
  const figures = {
    variant: 'product',
    qty,
    price: formatYuan(price),
    product: formatYuan(product),
    amount: formatYuan(amount),
    difference: formatYuan(fen(amount - product)),
  };
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, 'amount'),
    expected: figures.product,
    actual: figures.amount,
    figures,
  });
}

function overBudget(context: CheckContext): { entry: EquipmentEntry; found: Problem } | null {
  const budget = equipmentBudget(context.plan.plan);
  if (budget === null) return null;
  let total = ZERO;
  for (const entry of purchasesOfYear(context, 'amount')) {
    total = addFen(total, entry.row.amount ?? ZERO);
    if (total <= budget) continue;
    const [limit, actual] = [formatYuan(budget), formatYuan(total)];
    const over = formatYuan(fen(total - budget));
    const found = problem({
      sheet: entry.ledger.sheet,
      range: cellOf(entry.ledger, entry.row.row, 'amount'),
      expected: `≤${limit}`,
      actual,
      figures: { variant: 'budget', limit, total: actual, over },
    });
    return { entry, found };
  }
  return null;
}
