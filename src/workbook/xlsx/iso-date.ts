const SECONDS_A_DAY = 86_400;
const MILLISECONDS_A_DAY = 86_400_000;
const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** 1900-03-01: before it, Excel's serials are one lower, for it believes in 1900-02-29. */
const FIRST_TRUE_SERIAL = 61;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function daySerial(year: number, month: number, day: number, date1904: boolean): number {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return Number.NaN;
  if (date1904) return (time - EPOCH_1904) / MILLISECONDS_A_DAY;
  const serial = (time - EPOCH_1900) / MILLISECONDS_A_DAY;
  return serial >= FIRST_TRUE_SERIAL ? serial : serial - 1;
}

/**
 * Serial of an ISO 8601 date, date and time, or time, in the workbook's date system.
 * NaN for anything else and for days that do not exist.
 */
export function isoSerial(text: string, date1904: boolean): number {
  const match = ISO.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1).map((digits) => Number(digits ?? 0));
  const [h = 0, m = 0, s = 0] = [hour, minute, second];
  if (h > 24 || m > 59 || s >= 60) return Number.NaN;
  const time = (h * 3600 + m * 60 + s) / SECONDS_A_DAY;
  if (match[1] === undefined) return time;
  return daySerial(year ?? 0, month ?? 0, day ?? 0, date1904) + time;
}
