import type { ExpenditureLedger, ExpenditureRow, LeftOut } from '../../ledgers/kinds/expenditure';
import type { EquipmentRow } from '../../ledgers/kinds/equipment';
import type { Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import type { CheckContext } from '../rule';
import { equipmentLineIds } from './planned';

/** A line of the expenditure ledgers that pays for equipment. */
export interface Payment {
  readonly ledger: ExpenditureLedger;
  readonly row: ExpenditureRow;
  readonly spent: Fen;
}

/** A payment with a wrong date is a matter of other rules; it still paid for the equipment. */
const STILL_PAID: readonly (LeftOut | null)[] = [null, 'date-outside-year', 'date-unreadable'];

/** The lines charged to the plan's equipment lines, in workbook order. */
export function equipmentPayments({ ledgers, plan }: CheckContext): Payment[] {
  const lines = equipmentLineIds(plan.plan);
  return ledgers.expenditure.flatMap((ledger) =>
    ledger.rows.flatMap((row) => {
      const { lineId, leftOut, spent } = row;
      return lines.has(lineId) && STILL_PAID.includes(leftOut) && spent !== null
        ? [{ ledger, row, spent }]
        : [];
    }),
  );
}

/** Payments whose voucher an item names; none where it names no voucher. */
export function byVoucher(item: EquipmentRow, payments: readonly Payment[]): Payment[] {
  const voucher = voucherKey(item.voucher);
  if (voucher === '') return [];
  return payments.filter(({ row }) => sameVoucher(voucher, voucherKey(row.voucher)));
}

/** An item's payments: by voucher, else those of exactly its amount. */
export function paymentsOf(item: EquipmentRow, payments: readonly Payment[]): Payment[] {
  const named = byVoucher(item, payments);
  return named.length > 0 ? named : payments.filter(({ spent }) => spent === item.amount);
}

/** 记-0012, 记字第12号 and 记12 are one voucher. */
function voucherKey(voucher: string): string {
  return squeeze(voucher)
    .replace(/[字第号#-]/g, '')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

/** A bare number is the number of a voucher whose word was left out. */
function sameVoucher(a: string, b: string): boolean {
  if (a === b) return true;
  const digits = (key: string) => key.replace(/\D/g, '');
  return (/^\d+$/.test(a) || /^\d+$/.test(b)) && digits(a) !== '' && digits(a) === digits(b);
}
