import type { ExpenditureRow } from '../../ledgers/kinds/expenditure';
import type { SummaryRow, SummaryType } from '../../ledgers/ledger';
import { lineIn } from '../../plan/lines';
import type { Plan } from '../../plan/plan';
import { oneAssociationIn } from '../../values/association';
import { monthOf, yearOf } from '../../values/calendar';
import { addFen, subtractFen, sumFen, ZERO, type Fen } from '../../values/money';
import { accountOf, key, monthKey, type Tally } from './summary-tally';

/** A summary row that was passed, with the total that stood before it. */
export interface Mark {
  readonly summary: SummaryRow;
  readonly before: Fen;
  readonly stated: Fen | null;
}

/** What a summary row is judged by. */
export interface Standing {
  readonly field: string;
  readonly tally: Tally;
  /** Summary rows above, in sheet order. */
  readonly marks: readonly Mark[];
  /** Last data row above; null where there is none. */
  readonly last: ExpenditureRow | null;
  readonly plan: Plan;
}

/**
 * The sums that a summary row may sensibly state, the plainest first; empty where there is nothing
 * to judge it by.
 */
export function readingsOf(summary: SummaryRow, standing: Standing): Fen[] {
  switch (summary.type) {
    case 'period':
      return periodReadings(summary.label, standing);
    case 'year-to-date':
      return [...toDate(standing), ...continued('year-to-date', standing), ...account(standing)];
    case 'subtotal':
      return subtotalReadings(summary.label, standing);
    case 'carried-forward':
      return pageReadings(standing);
    case 'brought-forward':
      return standing.last === null
        ? []
        : [...statedBy(standing, 'carried-forward'), ...pageReadings(standing)];
    default:
      return [];
  }
}

function sinceLast({ tally, marks }: Standing, ...types: readonly SummaryType[]): Fen[] {
  const mark = marks.findLast(({ summary }) => types.includes(summary.type));
  return mark ? [tally.since(mark.before)] : [];
}

/** Since the last row of a type, or from the top. */
function block(standing: Standing, type: SummaryType): Fen {
  return sinceLast(standing, type)[0] ?? standing.tally.total;
}

function statedBy({ marks }: Standing, type: SummaryType): Fen[] {
  const stated = marks.findLast(({ summary }) => summary.type === type)?.stated;
  return stated == null ? [] : [stated];
}

const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月/;
const QUARTER = /^第?([一二三四1-4])季/;
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function periodReadings(label: string, standing: Standing): Fen[] {
  const { tally, last } = standing;
  const blocks = [block(standing, 'period'), ...sinceLast(standing, 'opening', 'year-to-date')];
  const date = last?.date;
  if (!last || date == null) return blocks;
  const year = yearOf(date);
  const month = numeral(MONTH.exec(label)?.[1]);
  if (month !== null) return [tally.of(key.month(year * 100 + month)), ...blocks];
  const quarter = numeral(QUARTER.exec(label)?.[1]);
  if (quarter !== null) return [tally.of(key.quarter(year, quarter)), ...blocks];
  if (label.includes('季')) return [tally.of(key.quarter(year, Math.ceil(monthOf(date) / 3))), ...blocks];
  if (label.includes('日')) return [tally.of(key.day(date)), ...blocks];
  return [
    ...blocks,
    tally.of(key.month(monthKey(date))),
    tally.of(key.month(monthKey(date), accountOf(last))),
  ];
}

function numeral(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = /^\d+$/.test(text) ? Number(text) : NUMERALS.indexOf(text);
  return value > 0 ? value : null;
}

/** Everything so far, the year so far, since an opening row; each with and without what was opened with. */
function toDate(standing: Standing): Fen[] {
  const { tally, last, marks, field } = standing;
  const sums = [tally.total, ...sinceLast(standing, 'opening')];
  if (last?.date != null) sums.push(tally.of(key.year(yearOf(last.date))));
  const opening = marks.findLast(({ summary }) => summary.type === 'opening')?.summary.money;
  const brought = marks.find(({ summary }) => summary.type === 'brought-forward')?.stated;
  const carried = [opening?.get(field), opening?.get('balance'), brought ?? undefined];
  return [
    ...sums,
    ...carried.flatMap((start) => (start === undefined ? [] : sums.map((sum) => addFen(sum, start)))),
  ];
}

/** The last figure of the same kind, whether right or wrong, and what came since: a mistake is named once. */
function continued(type: SummaryType, { tally, marks }: Standing): Fen[] {
  const index = marks.findLastIndex(({ summary }) => summary.type === type);
  const mark = marks[index];
  const start = mark?.stated ?? ZERO;
  const periods = marks.slice(index + 1).filter(({ summary }) => summary.type === 'period');
  const bySubtotals = addFen(start, sumFen(periods.map(({ stated }) => stated ?? ZERO)));
  const readings = periods.length > 0 ? [bySubtotals] : [];
  return mark ? [addFen(start, tally.since(mark.before)), ...readings] : readings;
}

function account({ tally, last }: Standing): Fen[] {
  return last ? [tally.of(key.account(accountOf(last)))] : [];
}

function subtotalReadings(label: string, standing: Standing): Fen[] {
  const { tally, marks } = standing;
  const above = marks.at(-1);
  const blocks = [block(standing, 'subtotal'), ...(above ? [tally.since(above.before)] : []), tally.total];
  // Directly below another subtotal it sums several blocks of them.
  const nested =
    above && tally.since(above.before) === 0 ? marks.map(({ before }) => tally.since(before)) : [];
  return [...blocks, ...nested, ...named(label, standing)];
}

/** Rows that the label names: 盲协小计, 活动经费小计. */
function named(label: string, { tally, plan }: Standing): Fen[] {
  const name = label.replace(/[(:].*$/, '').replace(/(小计|合计|总计)$/, '');
  if (name === '') return [];
  const association = oneAssociationIn(name);
  const line = lineIn(name, plan);
  const sums = [tally.of(key.name(name))];
  if (association) sums.push(tally.of(key.association(association)));
  if (line !== null && line !== 'ambiguous') sums.push(tally.of(key.line(line)));
  return sums;
}

function pageReadings(standing: Standing): Fen[] {
  const page = sinceLast(standing, 'carried-forward', 'brought-forward');
  const month = sinceLast(standing, 'period');
  const start = statedBy(standing, 'brought-forward');
  const continuedPage = page.flatMap((sum) => start.map((stated) => addFen(sum, stated)));
  return [
    ...page,
    ...continuedPage,
    ...month,
    ...toDate(standing),
    ...continued('carried-forward', standing),
    ...account(standing),
  ];
}

/** A subtotal that stands above its rows: what follows it up to the next of its type. */
export function belowReading(mark: Mark, next: Mark | undefined, total: Fen): Fen {
  return subtractFen(next?.before ?? total, mark.before);
}
