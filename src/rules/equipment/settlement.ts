import { sumFen, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import { sameCompany } from './companies';
import { Payments, type Payment } from './payments';
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
export function unsettledGroups(items: readonly EquipmentEntry[], payments: Payments): ItemGroup[] {
  const priced = items.filter(({ row }) => row.amount !== null && row.amount !== 0);
  const total = sumItems(priced);
  if (total === sumPaid(payments.all) || total === sumPaid(payments.durable)) return [];
  const { unpaid, open } = settleOneByOne(priced, payments.all);
  return groups(unpaid, new Payments(open.filter(({ row }) => !isConsumable(row.summary)))).filter(
    ({ bought, paid, payments: own }) => bought !== paid && !own.some(({ spent }) => spent === bought),
  );
}

/** Takes away the items that were paid by themselves, and their payments. */
function settleOneByOne(
  items: readonly EquipmentEntry[],
  payments: readonly Payment[],
): { readonly unpaid: readonly EquipmentEntry[]; readonly open: readonly Payment[] } {
  const due = new Map<number, number>();
  for (const { row } of items) due.set(row.amount ?? 0, (due.get(row.amount ?? 0) ?? 0) + 1);
  const open = payments.filter(({ spent }) => !takeOne(due, spent));
  const unpaid: EquipmentEntry[] = [];
  for (const entry of [...items].reverse()) {
    if (takeOne(due, entry.row.amount ?? 0)) unpaid.unshift(entry);
  }
  return { unpaid, open };
}

function takeOne(counts: Map<number, number>, amount: number): boolean {
  const left = counts.get(amount) ?? 0;
  if (left > 0) counts.set(amount, left - 1);
  return left > 0;
}

function groups(items: readonly EquipmentEntry[], payments: Payments): ItemGroup[] {
  const byKey = new Map<string, EquipmentEntry[]>();
  for (const entry of items) {
    const named = payments.byVoucher(entry.row).length > 0;
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
function paymentsOfGroup({ row }: EquipmentEntry, payments: Payments): readonly Payment[] {
  const named = payments.byVoucher(row);
  const toSupplier = payments.durable.filter((payment) => sameCompany(payment.row.payee, row.supplier));
  if (toSupplier.length > named.length) return toSupplier;
  if (named.length > 0) return named;
  return toSupplier.length > 0 ? toSupplier : payments.durable;
}

function sumItems(items: readonly EquipmentEntry[]): Fen {
  return sumFen(items.map(({ row }) => row.amount ?? (0 as Fen)));
}

function sumPaid(payments: readonly Payment[]): Fen {
  return sumFen(payments.map(({ spent }) => spent));
}
