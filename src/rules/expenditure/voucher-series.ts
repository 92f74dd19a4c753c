import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import { voucherNumber } from './voucher-number';

/** A voucher of a series at the first row that shows it. */
export interface Numbered {
  readonly number: number;
  readonly row: number;
  /** As it stands in the ledger. */
  readonly voucher: string;
}

/** The vouchers of one month and 凭证字, each once, in sheet order. */
export interface Series {
  /** `2020-03`. */
  readonly month: string;
  readonly vouchers: readonly Numbered[];
}

/** The voucher numbers of a ledger by month and 凭证字; lines without date or number are left out. */
export function seriesOf(ledger: ExpenditureLedger): Series[] {
  const found = new Map<string, { month: number; vouchers: Map<number, Numbered> }>();
  for (const row of ledger.rows) {
    const parsed = voucherNumber(row.voucher);
    if (parsed === null || parsed.number === 0 || row.date === null) continue;
    const month = Math.floor(row.date / 100);
    const key = `${month} ${parsed.word}`;
    const series = found.get(key) ?? { month, vouchers: new Map<number, Numbered>() };
    found.set(key, series);
    if (series.vouchers.has(parsed.number)) continue;
    series.vouchers.set(parsed.number, { number: parsed.number, row: row.row, voucher: row.voucher });
  }
  return [...found.values()].map(({ month, vouchers }) => ({
    month: monthText(month),
    vouchers: [...vouchers.values()],
  }));
}

function monthText(month: number): string {
  return `${Math.floor(month / 100)}-${(month % 100).toString().padStart(2, '0')}`;
}

/**
 * Whether the ledger numbers its vouchers from 1 in each month: more than half of its series do so
 * without a gap, and at least two of those have more than one voucher.
 */
export function isMonthly(all: readonly Series[]): boolean {
  const whole = all.filter(({ vouchers }) => {
    return vouchers.reduce((most, { number }) => Math.max(most, number), 0) === vouchers.length;
  });
  return whole.length * 2 > all.length && whole.filter(({ vouchers }) => vouchers.length > 1).length >= 2;
}

/** Whether the ledger goes through its months once, from first to last. */
export function keepsMonthOrder(ledger: ExpenditureLedger): boolean {
  let latest = 0;
  for (const { date } of ledger.rows) {
    if (date === null) continue;
    const month = Math.floor(date / 100);
    if (month < latest) return false;
    latest = month;
  }
  return true;
}
