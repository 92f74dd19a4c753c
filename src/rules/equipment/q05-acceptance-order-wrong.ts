import { formatDate, type CalendarDate } from '../../values/calendar';
import { formatYuan, sumFen } from '../../values/money';
import { cellOf, problem } from '../place';
import type { CheckContext, Problem, Rule } from '../rule';
import { overPrepaid, tooFewInspectors } from './acceptance';
import { equipmentPayments, type Payments } from './payments';
import { purchasesOfYear, type EquipmentEntry } from './rows';

/**
 * Fires when an item was accepted before its contract, when more than the prepayment limit (a setting) was
 * paid before it was accepted, when the prepayment is above that limit, and when fewer than two people
 * accepted it. Leaves alone items that are not accepted yet and an inspector column that nobody fills.
 */
export const Q05: Rule = {
  code: 'Q05',
  name: 'acceptance-order-wrong',
  title: '合同验收付款顺序颠倒',
  group: 'equipment-assets',
  severity: 'warning',
  needs: ['equipment.accept_date'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const payments = equipmentPayments(context);
    for (const entry of purchasesOfYear(context, 'accept_date')) {
      const accepted = entry.row.accept_date;
      const order =
        accepted && (beforeContract(entry, accepted) ?? paidFirst(entry, accepted, payments, context));
      const prepaid = overPrepaid(entry, context.settings.prepaymentPercent);
      const alone = accepted && tooFewInspectors(entry);
      for (const found of [order, prepaid, alone]) if (found) yield found;
    }
  },
};

function beforeContract({ ledger, row }: EquipmentEntry, accepted: CalendarDate): Problem | null {
  const contract = row.contract_date;
  if (contract === null || contract <= accepted) return null;
  const [expected, actual] = [`≥${formatDate(contract)}`, formatDate(accepted)];
  const range = cellOf(ledger, row.row, 'accept_date');
  const figures = { variant: 'before-contract', accepted: actual, contract: formatDate(contract) };
  return problem({ sheet: ledger.sheet, range, expected, actual, figures });
}

function paidFirst(
  { ledger, row }: EquipmentEntry,
  accepted: CalendarDate,
  payments: Payments,
  { settings }: CheckContext,
): Problem | null {
  const early = payments.of(row).filter((payment) => (payment.row.date ?? accepted) < accepted);
  const first = early.map((payment) => payment.row.date).find((date) => date !== null);
  const paid = sumFen(early.map(({ spent }) => spent));
  if (!first || row.amount === null || paid * 100 <= row.amount * settings.prepaymentPercent) return null;
  const [expected, actual] = [`≤${formatDate(first)}`, formatDate(accepted)];
  const range = cellOf(ledger, row.row, 'accept_date');
  const figures = {
    variant: 'paid-first',
    accepted: actual,
    date: formatDate(first),
    paid: formatYuan(paid),
    percent: settings.prepaymentPercent,
  };
  return problem({ sheet: ledger.sheet, range, expected, actual, figures });
}
