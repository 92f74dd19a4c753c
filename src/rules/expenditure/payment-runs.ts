import { daysBetween, type CalendarDate } from '../../values/calendar';
import { sumFen, type Fen } from '../../values/money';
import type { Payment } from './payments';

/** A payment whose date and amount are known. */
export interface DatedPayment extends Payment {
  readonly spent: Fen;
  readonly date: CalendarDate;
}

/**
 * Runs of payments by several vouchers within so many days that together pass the limit. `payments` are
 * in order of date; each is in one run at most, so one splitting reads as one.
 */
export function* runsOverLimit(
  payments: readonly DatedPayment[],
  limit: Fen,
  days: number,
): Generator<DatedPayment[]> {
  if (sumFen(payments.map(({ spent }) => spent)) <= limit) return;
  let start = 0;
  let sum = 0;
  for (const [index, last] of payments.entries()) {
    sum += last.spent;
    for (let first = payments[start]; first && daysBetween(first.date, last.date) > days;) {
      sum -= first.spent;
      start += 1;
      first = payments[start];
    }
    if (sum <= limit) continue;
    const run = payments.slice(start, index + 1);
    if (!severalVouchers(run)) continue;
    yield run;
    start = index + 1;
    sum = 0;
  }
}

function severalVouchers(payments: readonly DatedPayment[]): boolean {
  return new Set(payments.map(({ row }) => row.voucher || `#${row.row}`)).size > 1;
}
