import { sumFen, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import { sameCompany } from './companies';
import { byVoucher, type Payment } from './payments';
import { isConsumable, type EquipmentEntry } from './rows';

/** Items that were bought together, and the payments that are held against them. */
export interface ItemGroup {
  readonly items: readonly EquipmentEntry[];
  readonly last: EquipmentEntry;
  readonly bought: Fen;
  readonly payments: readonly Payment[];
  readonly paid: Fen;
}

/**
 * The purchases that the payments do not account for; none where the totals agree. Items are grouped by
 * voucher, else by supplier, and a group is settled when its sum is that of its payments, of one of them,
 * or when each item was paid by itself.
 */
export function unsettledGroups(items: readonly EquipmentEntry[], payments: readonly Payment[]): ItemGroup[] {
  const priced = items.filter(({ row }) => row.amount !== null && row.amount !== 0);
  const total = sumItems(priced);
  if (total === sumPaid(payments) || total === sumPaid(forDurables(payments))) return [];
  const open = [...payments];
  const unpaid = priced.filter(({ row }) => {
    const index = open.findIndex(({ spent }) => spent === row.amount);
    if (index < 0) return true;
    open.splice(index, 1);
    return false;
  });
  return groups(unpaid, forDurables(open)).filter(
    ({ bought, paid, payments: own }) => bought !== paid && !own.some(({ spent }) => spent === bought),
  );
}

function forDurables(payments: readonly Payment[]): readonly Payment[] {
  return payments.filter(({ row }) => !isConsumable(row.summary));
}

function groups(items: readonly EquipmentEntry[], payments: readonly Payment[]): ItemGroup[] {
  const byKey = new Map<string, EquipmentEntry[]>();
  for (const entry of items) {
    const named = byVoucher(entry.row, payments).length > 0;
    const key = named ? `voucher ${squeeze(entry.row.voucher)}` : `supplier ${squeeze(entry.row.supplier)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return [...byKey.values()].flatMap((group) => {
    const last = group[group.length - 1];
    if (!last) return [];
    const own = paymentsOfGroup(last, payments);
    return [{ items: group, last, bought: sumItems(group), payments: own, paid: sumPaid(own) }];
  });
}

/** Instalments may stand under other vouchers than the one named: then the supplier's payments count. */
function paymentsOfGroup({ row }: EquipmentEntry, payments: readonly Payment[]): readonly Payment[] {
  const named = byVoucher(row, payments);
  const toSupplier = payments.filter((payment) => sameCompany(payment.row.payee, row.supplier));
  if (toSupplier.length > named.length) return toSupplier;
  if (named.length > 0) return named;
  return toSupplier.length > 0 ? toSupplier : payments;
}

function sumItems(items: readonly EquipmentEntry[]): Fen {
  return sumFen(items.map(({ row }) => row.amount ?? (0 as Fen)));
}

function sumPaid(payments: readonly Payment[]): Fen {
  return sumFen(payments.map(({ spent }) => spent));
}
