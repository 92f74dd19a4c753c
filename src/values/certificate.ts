import { calendarDate, type CalendarDate } from './calendar';
import { squeeze } from './text';

/** Disability category (残疾类别): the 19th digit of a certificate number. */
export type Category = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  1: '视力',
  2: '听力',
  3: '言语',
  4: '肢体',
  5: '智力',
  6: '精神',
  7: '多重',
};
/** Categories that an association serves on its own; 7 (多重) counts for its components only. */
export const SINGLE_CATEGORIES: readonly Category[] = [1, 2, 3, 4, 5, 6];

/** A certificate number (残疾人证号) taken apart: 18-digit ID, category, level, reissue. */
export interface Certificate {
  /** The whole number, upper case, without spaces. */
  readonly number: string;
  /** The 18-digit ID (身份证号) inside it; may still fail its check digit. */
  readonly id: string;
  readonly category: Category;
  readonly level: 1 | 2 | 3 | 4;
  /** n of the suffix Bn (补发), or 0 for a first issue. */
  readonly reissue: number;
}

const NUMBER = /^(\d{17}[\dX])([1-7])([1-4])(?:B([1-9]\d?))?$/;
const ID = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Null when the text is not in the form of a certificate number. */
export function parseCertificate(text: string): Certificate | null {
  const number = squeeze(text).toUpperCase();
  const match = NUMBER.exec(number);
  if (!match) return null;
  const [, id = '', category, level, reissue] = match;
  return {
    number,
    id,
    category: Number(category) as Category,
    level: Number(level) as Certificate['level'],
    reissue: reissue === undefined ? 0 : Number(reissue),
  };
}

/** The 18-digit ID in an ID or certificate number, or null. */
export function personId(text: string): string | null {
  const compact = squeeze(text).toUpperCase();
  if (ID.test(compact)) return compact;
  return parseCertificate(compact)?.id ?? null;
}

/** The check digit (校验码) of GB 11643 for the first 17 digits of an ID. */
export function idCheckDigit(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += Number(first17[i]) * (WEIGHTS[i] ?? 0);
  return CHECK_DIGITS[sum % 11] ?? '';
}

export function hasValidCheckDigit(id: string): boolean {
  return ID.test(id) && idCheckDigit(id.slice(0, 17)) === id[17];
}

/** Birth date inside an 18-digit ID; null when it is no day of the calendar. */
export function birthDateOf(id: string): CalendarDate | null {
  return calendarDate(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)));
}

/** The 17th digit is odd for men (男). */
export function sexOf(id: string): '男' | '女' {
  return Number(id[16]) % 2 === 1 ? '男' : '女';
}

/**
 * How personal numbers are shown: first six and last four characters. A shorter text keeps at
 * most a quarter at either end.
 */
export function maskNumber(text: string): string {
  const compact = squeeze(text);
  if (compact.length >= 15)
    return `${compact.slice(0, 6)}${'*'.repeat(compact.length - 10)}${compact.slice(-4)}`;
  const keep = Math.floor(compact.length / 4);
  return `${compact.slice(0, keep)}${'*'.repeat(compact.length - 2 * keep)}${compact.slice(compact.length - keep)}`;
}

/** What stands between the digits of a number typed in groups: one space or hyphen of any kind. */
const GAP = '[ \\u00a0\\u3000\\-\\u2010-\\u2014\\u2212\\uff0d]';
const DIGIT = '[0-9０-９]';
const TAIL = `(?:${GAP}?[XxＸｘ](?:${GAP}?${DIGIT}){0,2})?(?:${GAP}?[BbＢｂ]${DIGIT}{1,2})?`;
/** Days, years and telephone numbers, which may stand beside each other: 2020-03-05 2020-03-06. */
const HARMLESS = [
  '(?:19|20)\\d{2}(?:[-./]?\\d{1,2}(?:[-./]?\\d{1,2})?)?',
  '1[3-9]\\d{9}',
  '0\\d{2,3}-\\d{7,8}',
].join('|');
const NUMBERS = new RegExp(
  `(?<!${DIGIT})(?:${HARMLESS})(?!${DIGIT}|[Xx])|(?<personal>${[
    // A whole number goes before one in groups, which would take in a day behind it.
    `${DIGIT}{17}(?:${DIGIT}{1,}|[XxＸｘ]${DIGIT}{0,2})(?:[BbＢｂ]${DIGIT}{1,2})?(?!${DIGIT})`,
    `${DIGIT}(?:${GAP}?${DIGIT}){14,}${TAIL}`,
  ].join('|')})`,
  'g',
);
const GAPS = new RegExp(GAP, 'g');

/**
 * Masks every run of fifteen and more digits in a free text: ID, certificate and bank card numbers,
 * also those typed in groups or in full-width digits. Days, telephone numbers and amounts stay.
 */
export function maskNumbersIn(text: string): string {
  return text.replace(NUMBERS, (run, personal?: string) =>
    personal === undefined ? run : maskNumber(personal.replace(GAPS, '')),
  );
}

const CATEGORY_WORDS: readonly (readonly [RegExp, Category])[] = [
  [/多重/, 7],
  [/视力|盲/, 1],
  [/听力|聋/, 2],
  [/言语|语言/, 3],
  [/肢体/, 4],
  [/智力/, 5],
  [/精神/, 6],
];

/**
 * Categories named in a cell: `视力`, `1`, `1视力`, `听力、言语`, `多重(视力、肢体)`. Empty when none.
 */
export function readCategories(text: string): readonly Category[] {
  const plain = squeeze(text);
  const digit = /^[1-7]$/.exec(plain);
  if (digit) return [Number(plain) as Category];
  return CATEGORY_WORDS.filter(([word]) => word.test(plain)).map(([, category]) => category);
}

const LEVEL_WORDS = '一二三四';

/** Level (残疾等级) in a cell: `1`, `一级`, `壹级`, `1级`; null when none. */
export function readLevel(text: string): 1 | 2 | 3 | 4 | null {
  const plain = squeeze(text).replace('壹', '一').replace('贰', '二').replace('叁', '三').replace('肆', '四');
  const match = /^([1-4一二三四])级?(?:残疾)?$/.exec(plain);
  if (!match) return null;
  const sign = match[1] ?? '';
  const value = LEVEL_WORDS.includes(sign) ? LEVEL_WORDS.indexOf(sign) + 1 : Number(sign);
  return value as 1 | 2 | 3 | 4;
}
