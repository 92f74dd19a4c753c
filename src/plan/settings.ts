import type { CalendarDate } from '../values/calendar';
import type { Fen } from '../values/money';

/** Every threshold that a unit may set for itself (校验设置). Amounts are fen. */
export interface Settings {
  /** Fiscal year (年度); null takes the plan's. */
  readonly fiscalYear: number | null;
  /** Deadline for the year's work (完成时限), month and day counted from 1. */
  readonly deadline: { readonly month: number; readonly day: number };
  /** The day the workbook is judged on; null where nobody says. */
  readonly asOf: CalendarDate | null;
  /** Minimum sample (有效问卷): the smaller of a count and a share of the participants. */
  readonly minimumSample: { readonly count: number; readonly percent: number };
  /** Settlement threshold (结算起点) above which cash must not be paid. */
  readonly cashLimit: Fen;
  /** Unit price from which an item is a fixed asset (固定资产). */
  readonly assetThreshold: Fen;
  /** Days within which an activity and its spending belong together. */
  readonly matchingDays: number;
  /** Payments to one payee within these days are looked at together. */
  readonly splittingDays: number;
  /** Limit that split payments pass together. */
  readonly splittingLimit: Fen;
  /** Share of the year's spending, in percent, above which December is a rush (突击花钱). */
  readonly yearEndPercent: number;
  /** Share of round amounts, in percent, that is unusual; and from how many lines it is judged. */
  readonly roundPercent: number;
  readonly roundMinimumLines: number;
  /** Visits one visitor can make in a day. */
  readonly visitsPerDay: number;
  /** Identical visit texts above this count are copies. */
  readonly sameVisitText: number;
  /** Ceiling of an activity's cost per person-time (元/人次). */
  readonly activityUnitCost: Fen;
  /** Prepayment limit in percent of the contract. */
  readonly prepaymentPercent: number;
  /** Limits for procurement by amount (分散采购限额, 公开招标). */
  readonly governmentProcurementLimit: Fen;
  readonly openTenderLimit: Fen;
  /** Limit that near purchases of similar items pass together (化整为零). */
  readonly purchaseSplittingLimit: Fen;
  /** Words that are forbidden in project money, words that are doubtful, and what is neither. */
  readonly forbiddenWords: readonly string[];
  readonly doubtfulWords: readonly string[];
  readonly harmlessWords: readonly string[];
}

const yuan = (amount: number) => (amount * 100) as Fen;

export const DEFAULT_SETTINGS: Settings = {
  fiscalYear: null,
  deadline: { month: 11, day: 30 },
  asOf: null,
  minimumSample: { count: 30, percent: 10 },
  cashLimit: yuan(1000),
  assetThreshold: yuan(1000),
  matchingDays: 30,
  splittingDays: 7,
  splittingLimit: yuan(10_000),
  yearEndPercent: 40,
  roundPercent: 80,
  roundMinimumLines: 20,
  visitsPerDay: 10,
  sameVisitText: 3,
  activityUnitCost: yuan(300),
  prepaymentPercent: 30,
  governmentProcurementLimit: yuan(600_000),
  openTenderLimit: yuan(2_000_000),
  purchaseSplittingLimit: yuan(600_000),
  forbiddenWords: [
    '公务接待',
    '接待费',
    '烟酒',
    '香烟',
    '白酒',
    '礼品',
    '礼金',
    '工资',
    '津贴',
    '补贴发放给职工',
    '旅游',
    '罚款',
    '滞纳金',
  ],
  doubtfulWords: ['烟', '酒', '福利'],
  harmlessWords: [
    '酒店',
    '酒精',
    '酒楼',
    '福利院',
    '福利彩票',
    '福利中心',
    '福利企业',
    '社会福利',
    '儿童福利',
    '奖品',
    '禁烟',
    '戒烟',
    '控烟',
    '无烟',
    '烟雾',
    '烟感',
    '油烟',
    '烟草局',
    '烟花',
    '消毒酒',
    '白酒厂',
    '戒酒',
    '烟台',
    '酒泉',
    '烟火',
    '酒吧',
    '禁酒',
    '民工工资',
    '旅游局',
  ],
};
