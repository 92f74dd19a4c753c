import type { ExpenditureRow } from '../../ledgers/kinds/expenditure';
import { dayOf, monthOf, yearOf, type CalendarDate } from '../../values/calendar';
import { addFen, subtractFen, ZERO, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';

/** Sums of one figure over the rows so far: all together and by what a subtotal may be about. */
export class Tally {
  readonly #byKey = new Map<string, Fen>();
  total = ZERO;

  constructor(readonly figureOf: (row: ExpenditureRow) => Fen) {}

  add(row: ExpenditureRow, keys: readonly string[]): void {
    const figure = this.figureOf(row);
    if (figure === 0) return;
    this.total = addFen(this.total, figure);
    for (const key of keys) this.#byKey.set(key, addFen(this.#byKey.get(key) ?? ZERO, figure));
  }

  /** Sum of the rows with a key. */
  of(key: string): Fen {
    return this.#byKey.get(key) ?? ZERO;
  }

  /** Sum of the rows that came after the total stood at `before`. */
  since(before: Fen): Fen {
    return subtractFen(this.total, before);
  }
}

/** Fields in whose words a subtotal may name its rows. */
const NAMING = ['association', 'line_item', 'project', 'account_name', 'economic_class', 'payee'] as const;

/** Every key under which a row may be subtotalled. */
export function keysOf(row: ExpenditureRow): string[] {
  const names = new Set(NAMING.map((field) => squeeze(row[field])).filter((text) => text !== ''));
  const keys = [...names].map((name) => key.name(name));
  if (row.lineId !== null) keys.push(key.line(row.lineId));
  if (row.beneficiary !== null) keys.push(key.association(row.beneficiary));
  const account = accountOf(row);
  keys.push(key.account(account));
  if (row.date === null) return keys;
  const year = yearOf(row.date);
  const month = monthKey(row.date);
  if (account !== '') keys.push(key.month(month, account));
  const quarter = key.quarter(year, Math.ceil(monthOf(row.date) / 3));
  return [...keys, key.month(month), quarter, key.year(year), key.day(row.date)];
}

/** Names of the keys. */
export const key = {
  name: (text: string) => `name ${text}`,
  line: (line: string) => `line ${line}`,
  association: (name: string) => `association ${name}`,
  account: (account: string) => `account ${account}`,
  month: (month: number, account = '') => `month ${month} ${account}`,
  quarter: (year: number, quarter: number) => `quarter ${year} ${quarter}`,
  year: (year: number) => `year ${year}`,
  day: (date: CalendarDate) => `day ${yearOf(date)} ${monthOf(date)} ${dayOf(date)}`,
} as const;

/** 202003. */
export function monthKey(date: CalendarDate): number {
  return yearOf(date) * 100 + monthOf(date);
}

export function accountOf(row: ExpenditureRow): string {
  return squeeze(row.account_code) || squeeze(row.account_name);
}
