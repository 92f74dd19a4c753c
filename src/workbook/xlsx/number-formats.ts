/** Built-in formats that show a date or a time; 27 to 36 and 50 to 58 are the East Asian ones. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Quoted text, escaped characters, padding and fill: what a format shows as it stands. */
const LITERALS = /"[^"]*"?|[\\_*]./gsu;
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]?/g;
/** Year, month, day, hour, minute, second, or the day of the week (`aaaa` is 星期三). */
const DATE_LETTERS = /[ymdhs]|a{3,4}/i;

/** Whether a built-in number format shows a date or time. */
export function isBuiltInDateFormat(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/**
 * Whether a custom number format shows a date or time, such as `yyyy"年"m"月"` or `[h]:mm`;
 * only the first section is judged, the one that positive numbers get.
 */
export function isDateFormat(format: string): boolean {
  const section = format.replace(LITERALS, '').split(';')[0] ?? '';
  if (ELAPSED_TIME.test(section)) return true;
  return DATE_LETTERS.test(section.replace(BRACKETS, ''));
}
