/**
 * Calendar dates without time or zone, as the whole number yyyymmdd: they sort and compare as
 * numbers, and a year is a division away.
 */
declare const dateBrand: unique symbol;
export type CalendarDate = number & { readonly [dateBrand]: true };

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 86_400_000;
/**
 * Serials outside 1910–2099 in a ledger are not dates that anyone meant: the oldest people of a ledger
 * are born after it, and a bare year (2020) or a small number lies before it.
 */
const EARLIEST_YEAR = 1910;
const LATEST_YEAR = 2099;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Null when there is no such day. `month` and `day` count from 1. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return (year * 10_000 + month * 100 + day) as CalendarDate;
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

export function yearOf(date: CalendarDate): number {
  return Math.floor(date / 10_000);
}

export function monthOf(date: CalendarDate): number {
  return Math.floor(date / 100) % 100;
}

export function dayOf(date: CalendarDate): number {
  return date % 100;
}

/** `2020-03-05`. */
export function formatDate(date: CalendarDate): string {
  const pad = (n: number) => n.toString().padStart(2, '0');
  return `${yearOf(date)}-${pad(monthOf(date))}-${pad(dayOf(date))}`;
}

/** Days from `a` to `b`; negative when b is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return (utc(b) - utc(a)) / DAY_MS;
}

function utc(date: CalendarDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(utc(date)).getUTCDay();
}

/** Excel's serial of a date in the 1900 system, for writing. */
export function toSerial(date: CalendarDate): number {
  return (utc(date) - EPOCH_1900) / DAY_MS;
}

/** The day of an Excel serial (time of day dropped); null outside the years a ledger can hold. */
export function fromSerial(serial: number, date1904: boolean): CalendarDate | null {
  if (!Number.isFinite(serial)) return null;
  const epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
  const moment = new Date(epoch + Math.floor(serial) * DAY_MS);
  const year = moment.getUTCFullYear();
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return null;
  return calendarDate(year, moment.getUTCMonth() + 1, moment.getUTCDate());
}

export type DateReading =
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly cleaned: boolean }
  /** Two-digit parts such as 3/5/20: the user is asked. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const UNREADABLE: DateReading = { kind: 'unreadable' };
const AMBIGUOUS: DateReading = { kind: 'ambiguous' };
const TIME =
  '(?:[ T]*(?:上午|下午|早上|晚上|全天)?[ ]*(?:\\d{1,2}[:时点](?:\\d{1,2}(?:[:分](?:\\d{1,2}(?:\\.\\d+)?秒?)?)?)?Z?)?)?';
const FULL = new RegExp(`^(\\d{4})\\s*([-/.年])\\s*(\\d{1,2})\\s*([-/.月])\\s*(\\d{1,2})\\s*日?号?${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT = /^\d{1,2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;

/**
 * Reads a date typed as text: 2020-3-5, 2020/3/5, 2020.3.5, 2020年3月5日, 20200305, each with an
 * optional time of day. A range (2020.5.1-5.2) is not one date and is unreadable.
 */
export function readDateText(text: string): DateReading {
  const plain = text.trim();
  const folded = foldDate(plain);
  const match = FULL.exec(folded) ?? COMPACT.exec(folded);
  if (match) {
    const [year, month, day] =
      match.length > 4 ? [match[1], match[3], match[5]] : [match[1], match[2], match[3]];
    const date = calendarDate(Number(year), Number(month), Number(day));
    return date === null ? UNREADABLE : { kind: 'date', date, cleaned: folded !== plain };
  }
  return SHORT.test(folded) ? AMBIGUOUS : UNREADABLE;
}

function foldDate(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/[。．]/g, '.')
    .replace(/[—–−－]/g, '-')
    .trim();
}

/** Reads a number in a date column: a serial, or 20200305 typed as a number. */
export function readDateNumber(value: number, date1904: boolean): DateReading {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 20_991_231) {
    const date = calendarDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    return date === null ? UNREADABLE : { kind: 'date', date, cleaned: false };
  }
  const date = fromSerial(value, date1904);
  return date === null ? UNREADABLE : { kind: 'date', date, cleaned: false };
}
