import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import { voucherNumber } from './voucher-number';

/** A voucher of a series at the first row that shows it. */
export interface Numbered {
  readonly number: number;
  readonly row: number;
  /** As it stands in the ledger. */
  readonly voucher: string;
}

/** The lines of one month and 凭证字 by their voucher numbers, in sheet order. */
export interface Series {
  /** `2020-03`. */
  readonly month: string;
  readonly lines: readonly Numbered[];
}

/** The voucher numbers of a ledger by month and 凭证字; lines without date or number are left out. */
export function seriesOf(ledger: ExpenditureLedger): Series[] {
  const found = new Map<string, { month: string; lines: Numbered[] }>();
  for (const row of ledger.rows) {
    const parsed = voucherNumber(row.voucher);
    if (parsed === null || parsed.number === 0 || row.date === null) continue;
    const month = Math.floor(row.date / 100);
    const key = `${month} ${parsed.word}`;
    const series = found.get(key) ?? { month: monthText(month), lines: [] };
    found.set(key, series);
    series.lines.push({ number: parsed.number, row: row.row, voucher: row.voucher });
  }
  return [...found.values()];
}

/** The vouchers of a series, each once, at the first line that shows it. */
export function vouchersOf({ lines }: Series): Numbered[] {
  const seen = new Set<number>();
  return lines.filter(({ number }) => !seen.has(number) && seen.add(number));
}

function monthText(month: number): string {
  return `${Math.floor(month / 100)}-${(month % 100).toString().padStart(2, '0')}`;
}

/**
 * Whether the ledger numbers its vouchers from 1 in each month: more than half of its series do so
 * without a gap, and at least two of those have more than one voucher.
 */
export function isMonthly(all: readonly Series[]): boolean {
  const whole = all.filter(isWhole);
  return whole.length * 2 > all.length && whole.filter((series) => highest(series) > 1).length >= 2;
}

/** Numbered from 1 without a gap. More numbers than lines cannot be, which tells most series apart at once. */
function isWhole(series: Series): boolean {
  const most = highest(series);
  return most <= series.lines.length && most === vouchersOf(series).length;
}

function highest({ lines }: Series): number {
  return lines.reduce((most, { number }) => Math.max(most, number), 0);
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
