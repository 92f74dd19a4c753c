import type { ExpenditureLedger, ExpenditureRow, LeftOut } from '../../ledgers/kinds/expenditure';
import type { EquipmentRow } from '../../ledgers/kinds/equipment';
import type { Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import type { CheckContext } from '../rule';
import { equipmentLineIds } from './planned';
import { isConsumable } from './rows';

/** A line of the expenditure ledgers that pays for equipment. */
export interface Payment {
  readonly ledger: ExpenditureLedger;
  readonly row: ExpenditureRow;
  readonly spent: Fen;
}

/** A payment with a wrong date is a matter of other rules; it still paid for the equipment. */
const STILL_PAID: readonly (LeftOut | null)[] = [null, 'date-outside-year', 'date-unreadable'];

/** The lines charged to the plan's equipment lines, looked up by voucher and by amount. */
export class Payments {
  readonly #byDigits = new Map<string, Payment[]>();
  readonly #byAmount = new Map<Fen, Payment[]>();
  /** Those that pay for more than consumables and services. */
  readonly durable: readonly Payment[];

  /** `all` in workbook order. */
  constructor(readonly all: readonly Payment[]) {
    this.durable = all.filter(({ row }) => !isConsumable(row.summary));
    for (const payment of all) {
      addTo(this.#byDigits, digitsOf(voucherKey(payment.row.voucher)), payment);
      addTo(this.#byAmount, payment.spent, payment);
    }
  }

  /** Payments whose voucher an item names; none where it names no voucher. */
  byVoucher(item: EquipmentRow): readonly Payment[] {
    const voucher = voucherKey(item.voucher);
    if (voucher === '') return [];
    const alike = this.#byDigits.get(digitsOf(voucher)) ?? [];
    return alike.filter(({ row }) => sameVoucher(voucher, voucherKey(row.voucher)));
  }

  /** An item's payments: by voucher, else those of exactly its amount. */
  of(item: EquipmentRow): readonly Payment[] {
    const named = this.byVoucher(item);
    if (named.length > 0 || item.amount === null) return named;
    return this.#byAmount.get(item.amount) ?? [];
  }
}

function addTo<K>(map: Map<K, Payment[]>, key: K, payment: Payment): void {
  const list = map.get(key);
  if (list) list.push(payment);
  else map.set(key, [payment]);
}

/** The payments for equipment of all expenditure ledgers. */
export function equipmentPayments({ ledgers, plan }: CheckContext): Payments {
  const lines = equipmentLineIds(plan.plan);
  const payments: Payment[] = [];
  for (const ledger of ledgers.expenditure) {
    for (const row of ledger.rows) {
      const { lineId, leftOut, spent } = row;
      if (!lines.has(lineId) || !STILL_PAID.includes(leftOut) || spent === null) continue;
      payments.push({ ledger, row, spent });
    }
  }
  return new Payments(payments);
}

/** 记-0012, 记字第12号 and 记12 are one voucher. */
function voucherKey(voucher: string): string {
  return squeeze(voucher)
    .replace(/[字第号#-]/g, '')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

function digitsOf(key: string): string {
  return key.replace(/\D/g, '');
}

/** A bare number is the number of a voucher whose word was left out. */
function sameVoucher(a: string, b: string): boolean {
  return a === b || ((/^\d+$/.test(a) || /^\d+$/.test(b)) && digitsOf(a) === digitsOf(b));
}
