import { squeeze } from '../../values/text';

/** Years further back are founding years and birth years, not expenses. */
const FURTHEST_BACK = 10;
const CHINESE_YEAR = /[二两][〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';
/** 2019年, 2019年度, 2019年12月; 19年12月, 19年度; 2019.12 – not inside a longer number or a code. */
const YEAR =
  /(?<![\d.A-Za-z第])(?:(?:((?:20|19)\d\d)年|(\d\d)年(?=度|\d{1,2}月))度?(?:(\d{1,2})月)?|(?<![-号#])(20\d\d)\.(0?[1-9]|1[0-2])(?![\d.]))/g;
const RELATIVE = /去年|上年度?|上一年度?|以前年度/g;
/** What every year has, so that most summaries need no closer look. */
const HINT = /年|20\d\d\./;
/** What follows makes it something else than the year of the expense. */
const NO_EXPENSE =
  /^[^,，。;；]{0,6}(?:结转|结余|存量|出生|生人|签订|签约|合同|中标|批复|成立)|^[^,，。;；]{0,8}(?:第\d+号|\d+号文)/;

/**
 * The words by which a summary names an expense of a year before `fiscalYear`, or null where it names
 * none: `2019年`, `19年12月`, `上年度`. A period that ends in the fiscal year is of that year.
 */
export function priorYearIn(summary: string, fiscalYear: number): string | null {
  const plain = squeeze(summary);
  if (!HINT.test(plain)) return null;
  const text = plain.replace(CHINESE_YEAR, arabicYear);
  for (const match of text.matchAll(YEAR)) {
    const [words, full, short, month, dotted, dottedMonth] = match;
    const year = Number(full ?? dotted ?? `20${short ?? ''}`);
    if (year >= fiscalYear || year < fiscalYear - FURTHEST_BACK) continue;
    const rest = text.slice(match.index + words.length);
    if (NO_EXPENSE.test(rest) || reachesInto(rest, year, Number(month ?? dottedMonth ?? 12), fiscalYear))
      continue;
    return words;
  }
  for (const match of text.matchAll(RELATIVE)) {
    if (!NO_EXPENSE.test(text.slice(match.index + match[0].length))) return match[0];
  }
  return null;
}

/** `…至2020年3月`, `…-20年1月`, and `…12月-1月`, whose end is in the next year. */
function reachesInto(rest: string, year: number, month: number, fiscalYear: number): boolean {
  const until = /^[^,，。;；]{0,8}?(?:[-~—–]+|至|到)(?:(?:20)?(\d\d)[年.]|(\d{1,2})月|(本年|今年|次年))/.exec(
    rest,
  );
  if (!until) return false;
  const [, endYear, endMonth, words] = until;
  if (endYear !== undefined) return 2000 + Number(endYear) >= fiscalYear;
  if (words !== undefined) return true;
  return Number(endMonth) < month && year + 1 === fiscalYear;
}

function arabicYear(words: string): string {
  return [...words]
    .map((word) => (word === '两' ? 2 : Math.max(0, CHINESE_DIGITS.indexOf(word.replace(/[○零]/, '〇')))))
    .join('');
}
