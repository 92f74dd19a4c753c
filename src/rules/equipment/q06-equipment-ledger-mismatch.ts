import { formatYuan } from '../../values/money';
import { cellOf, problem } from '../place';
import type { CheckContext, Problem, Rule } from '../rule';
import { sameCompany } from './companies';
import { equipmentLineIds } from './planned';
import { equipmentPayments, type Payments } from './payments';
import { purchasesOfYear, unreadable, type EquipmentEntry } from './rows';
import { unsettledGroups, type ItemGroup } from './settlement';

/**
 * Fires when an item's supplier is not the payee of its payment, and when what was bought is not what the
 * equipment line paid. Payments are found by voucher, else by amount, else by supplier, and instalments
 * are added up. Leaves alone lines without a payee, short forms of a name and purchases of other years.
 */
export const Q06: Rule = {
  code: 'Q06',
  name: 'equipment-ledger-mismatch',
  title: '设备与支出台账不符',
  group: 'equipment-assets',
  severity: 'error',
  needs: ['equipment.supplier', 'equipment.amount', 'expenditure.payee', 'expenditure.amount'],
  yieldsTo: ['Q01', 'E06', 'E29'],
  basis: 'accounting practice',
  *check(context) {
    const payments = equipmentPayments(context);
    for (const entry of purchasesOfYear(context, 'supplier')) {
      const found = supplierDiffers(entry, payments);
      if (found) yield found;
    }
    const items = purchasesOfYear(context, 'amount');
    yield* unreadable(items, 'amount');
    const count = unreadPayments(context);
    if (count > 0) {
      yield { kind: 'undetermined', reason: 'rows-unreadable', figures: { ledger: 'expenditure', count } };
      return;
    }
    for (const group of unsettledGroups(items, payments)) yield amountDiffers(group);
  },
};

function supplierDiffers({ ledger, row }: EquipmentEntry, payments: Payments): Problem | null {
  if (row.supplier === '') return null;
  const own = payments.of(row);
  const candidates = own.length > 0 ? own : payments.durable;
  const payees = [...new Set(candidates.map((payment) => payment.row.payee))];
  // A payment without a payee may be the supplier's.
  if (payees.length === 0 || payees.includes('')) return null;
  if (payees.some((payee) => sameCompany(payee, row.supplier))) return null;
  const payee = payees.join('、');
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, 'supplier'),
    expected: payee,
    actual: row.supplier,
    figures: { variant: 'supplier', supplier: row.supplier, payee },
  });
}

function amountDiffers({ items, last, bought, payments, paid }: ItemGroup): Problem {
  const [expected, actual] = [formatYuan(paid), formatYuan(bought)];
  const unpaid = payments.length === 0;
  return problem({
    sheet: last.ledger.sheet,
    range: cellOf(last.ledger, last.row.row, 'amount'),
    expected: unpaid ? null : expected,
    actual,
    // Bought and not paid yet is possible at the end of a year.
    severity: unpaid ? 'warning' : 'error',
    figures: { variant: unpaid ? 'unpaid' : 'amount', bought: actual, paid: expected, items: items.length },
    explainedBy: [...items, ...payments].map(({ ledger, row }) => ({ sheet: ledger.sheet, row: row.row })),
  });
}

/** Any line of the equipment lines whose amount could not be read may be the payment. */
function unreadPayments({ ledgers, plan }: CheckContext): number {
  const lines = equipmentLineIds(plan.plan);
  const rows = ledgers.expenditure.flatMap((ledger) => ledger.rows);
  return rows.filter(({ lineId, leftOut }) => lines.has(lineId) && leftOut === 'amount-unreadable').length;
}
