import { squeeze } from '../values/text';
import type { SummaryType } from './ledger';

/** Words of summary rows and what they mean; longer ones first where one contains another. */
const WORDS: readonly (readonly [string, SummaryType])[] = [
  ['期初余额', 'opening'],
  ['年初余额', 'opening'],
  ['上年结转', 'opening'],
  ['上年结余', 'opening'],
  ['月初余额', 'opening'],
  ['期初结余', 'opening'],
  ['本月合计', 'period'],
  ['本月小计', 'period'],
  ['当前合计', 'period'],
  ['本期合计', 'period'],
  ['本月发生额', 'period'],
  ['本期发生额', 'period'],
  ['本年发生额', 'year-to-date'],
  ['本日合计', 'period'],
  ['本季合计', 'period'],
  ['本年累计', 'year-to-date'],
  ['当前累计', 'year-to-date'],
  ['本期累计', 'year-to-date'],
  ['累计', 'year-to-date'],
  ['过次页', 'carried-forward'],
  ['转次页', 'carried-forward'],
  ['承前页', 'brought-forward'],
  ['承上页', 'brought-forward'],
  ['结转下年', 'closing'],
  ['结转下期', 'closing'],
  ['期末余额', 'closing'],
  ['年末余额', 'closing'],
  ['期末结余', 'closing'],
  ['小计', 'subtotal'],
  ['总合计', 'final'],
  ['合计', 'final'],
  ['总计', 'final'],
  ['共计', 'final'],
];
const EXACT = new Map(WORDS);
/** Every word holds one of these, so that other texts need no closer look. */
const HINT = /[计额转余页]/;
const NOTE = /[(:（【\[].*$/;
const STATED = /(\d+)(?:笔|条|行|人|项|本|份|张)/;
/** Words that may carry a prefix such as 盲协小计 or 3月合计. */
const AFFIXED = /^(.{0,10})(小计|合计|总计|累计)$/;
const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/;
const QUARTER = /^第?[一二三四1-4]季度?$/;

export interface SummaryLabel {
  readonly type: SummaryType;
  readonly statedRows: number | null;
  /** The label is one of the words itself and not only built around one. */
  readonly exact: boolean;
}

/** What a label cell says of its row; null when it is no summary label. */
export function summaryLabel(text: string): SummaryLabel | null {
  if (!HINT.test(text)) return null;
  const whole = squeeze(text);
  if (whole.length === 0 || whole.length > 24) return null;
  const stated = STATED.exec(whole);
  const label = whole
    .replace(NOTE, '')
    .replace(/\d+(笔|条|行|人|项|本|份|张)$/, '')
    .replace(/共$/, '');
  const statedRows = stated ? Number(stated[1]) : null;
  const exact = EXACT.get(label);
  if (exact) return { type: exact, statedRows, exact: true };
  const affixed = AFFIXED.exec(label);
  if (!affixed) return null;
  const [, prefix = '', word] = affixed;
  return {
    type: affixedType(prefix, word ?? ''),
    statedRows,
    exact: MONTH.test(prefix) || QUARTER.test(prefix),
  };
}

function affixedType(prefix: string, word: string): SummaryType {
  if (MONTH.test(prefix) || QUARTER.test(prefix)) return word === '累计' ? 'year-to-date' : 'period';
  if (word === '累计') return 'year-to-date';
  if (/^(全年|年度|本年|总|本表|台账|支出)$/.test(prefix)) return 'final';
  return 'subtotal';
}

const FOOTER =
  /^(制表|制单|审核|复核|填表|填报|负责人|单位负责人|财务负责人|会计|出纳|主管|经办|记账|备注|注|说明|附注|打印|编制|核算单位|单位)(人|员|日期|时间|单位)?[:：]/;

/** A line below or between the rows that is signed or explained, not recorded: 制表人：… */
export function isFooter(text: string): boolean {
  return /[:：]/.test(text) && FOOTER.test(squeeze(text));
}
