import { decimalOfNumber, parseDecimal, type Decimal } from '../values/decimal';
import { TEN_THOUSAND_YUAN, THOUSAND_YUAN, YUAN, type MoneyScale } from '../values/money';
import { compareRational, multiplyRational, rational, type Rational } from '../values/rational';
import { fold, squeeze } from '../values/text';
import type { Cell } from '../workbook/grid';
import type { Subject } from './subject';

/** What kind of figure a subject has. */
export type Measurand = 'money' | 'percentage' | 'count';

const MEASURANDS: Partial<Readonly<Record<Subject, Measurand>>> = {
  'funds-used': 'money',
  satisfaction: 'percentage',
  'key-person-coverage': 'percentage',
  'category-coverage': 'percentage',
  'work-completion': 'percentage',
};

/** Money, a percentage or a plain count: what a figure about the subject is. */
export function measurandOf(subject: Subject): Measurand {
  return MEASURANDS[subject] ?? 'count';
}

const PLAIN = /^[¥$]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d.,]*)$/;
const MONEY_UNITS: ReadonlyMap<string, MoneyScale> = new Map([
  ['元', YUAN],
  ['圆', YUAN],
  ['千元', THOUSAND_YUAN],
  ['万元', TEN_THOUSAND_YUAN],
  ['万', TEN_THOUSAND_YUAN],
]);
const COUNT_UNITS = /^(?:人次|人|名|位|个|套|台|张|本|份|次|场次|场|件|协会|个协会)$/;

/** A stated number taken apart. */
interface PlainFigure {
  readonly number: Decimal;
  /** Unit written behind the number; empty where there is none. */
  readonly unit: string;
}

function plainFigure(text: string): PlainFigure | null {
  const match = PLAIN.exec(squeeze(text));
  if (!match) return null;
  const [, whole = '', fraction = '', unit = ''] = match;
  const number = parseDecimal(whole.replace(/,/g, '') + fraction);
  return number && { number, unit };
}

function valueOf(number: Decimal): Rational {
  return rational(number.coefficient, 10n ** BigInt(number.places));
}

/**
 * A figure typed as words, such as `5次`, `95.2%`, `118,500元` or `11.85万元`: yuan for money,
 * percent for a rate, else the count. `scale` is the money unit where the text has none. Null for
 * anything but one plain number with a unit that fits the subject (`≥5次`, `完成`, `约50人`).
 */
export function readStatedText(text: string, subject: Subject, scale: MoneyScale): Rational | null {
  const figure = plainFigure(text);
  if (!figure) return null;
  const { unit } = figure;
  const value = valueOf(figure.number);
  switch (measurandOf(subject)) {
    case 'money': {
      const own = unit === '' ? scale : MONEY_UNITS.get(unit);
      return own === undefined ? null : multiplyRational(value, rational(own, YUAN));
    }
    case 'percentage':
      return unit === '%' || unit === '' ? value : null;
    case 'count':
      return unit === '' || COUNT_UNITS.test(unit) ? value : null;
  }
}

const ONE = rational(1);

/** As `readStatedText`, of a cell; a rate kept as a fraction (0.952 shown as 95.2%) is read as percent. */
export function readStatedCell(cell: Cell, subject: Subject, scale: MoneyScale): Rational | null {
  if (cell.kind === 'text') return readStatedText(cell.text, subject, scale);
  if (cell.kind !== 'number' || cell.date || cell.number < 0) return null;
  const number = decimalOfNumber(cell.number);
  if (!number) return null;
  const value = valueOf(number);
  switch (measurandOf(subject)) {
    case 'money':
      return multiplyRational(value, rational(scale, YUAN));
    case 'percentage':
      // No form states a rate of one percent or less, but every percent format stores a fraction.
      return compareRational(value, ONE) <= 0 ? multiplyRational(value, rational(100)) : value;
    case 'count':
      return value;
  }
}

/** What stands in a cell, for quoting. */
export function statedText(cell: Cell): string {
  if (cell.kind === 'number') return String(Number(cell.number.toPrecision(15)));
  if (cell.kind === 'boolean') return cell.boolean ? 'TRUE' : 'FALSE';
  return cell.kind === 'empty' ? '' : fold(cell.text);
}

const UNIT_NOTE = /[([【](?:金额)?(?:单位:?)?(万元|千元|元)[)\]】]|单位:?(?:人民币)?(万元|千元|元)/;
const UNIT_ENDING = /(?:^|\d)(万元|千元|元)$/;

/** The money unit that a label or note names: `项目资金（万元）`, `单位：元`; null when none. */
export function moneyUnitNoted(label: string): MoneyScale | null {
  const match = UNIT_NOTE.exec(squeeze(label));
  return MONEY_UNITS.get(match?.[1] ?? match?.[2] ?? '') ?? null;
}

/** The money unit of a unit cell or an amount: `万元`, `≤12万元`; null when none. */
export function moneyUnitOf(amount: string): MoneyScale | null {
  return MONEY_UNITS.get(UNIT_ENDING.exec(squeeze(amount))?.[1] ?? '') ?? null;
}
