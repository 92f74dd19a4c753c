import { readDateNumber, readDateText, formatDate, fromSerial, type CalendarDate } from '../values/calendar';
import { parseCertificate } from '../values/certificate';
import { decimalToFen, numberToFen, parseDecimal } from '../values/decimal';
import { TEN_THOUSAND_YUAN, THOUSAND_YUAN, YUAN, type Fen, type MoneyScale } from '../values/money';
import { fold, squeeze } from '../values/text';
import type { Cell } from '../workbook/grid';
import type { TroubleKind } from './ledger';
import type { CertificateCell } from './spec';

/** A value read from a cell, and what was odd about it. */
export interface Reading<T> {
  readonly value: T;
  readonly trouble: TroubleKind | null;
}

const reading = <T>(value: T, trouble: TroubleKind | null = null): Reading<T> => ({ value, trouble });

/** Signs that stand for an empty cell in money and number columns. */
const DASHES = /^[-/\\—–－_ ]*$/;

function noValue(cell: Cell): TroubleKind | null {
  if (cell.kind === 'error') return 'formula-error';
  if (cell.kind === 'empty' && cell.formula) return 'no-cached-value';
  return null;
}

/** The cell as the user sees it, roughly: for quoting it in a message. */
export function rawText(cell: Cell, date1904 = false): string {
  switch (cell.kind) {
    case 'number': {
      const date = cell.date ? fromSerial(cell.number, date1904) : null;
      return date === null ? plainNumber(cell.number) : formatDate(date);
    }
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'empty':
      return '';
    default:
      return cell.text;
  }
}

/** A double without exponent and without float noise, as Excel's General shows integers. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return value.toFixed(0);
  return String(Number(value.toPrecision(15)));
}

export function readText(cell: Cell, date1904: boolean): Reading<string> {
  const missing = noValue(cell);
  return missing ? reading('', missing) : reading(fold(rawText(cell, date1904)));
}

export function readDate(cell: Cell, date1904: boolean): Reading<CalendarDate | null> {
  const missing = noValue(cell);
  if (missing) return reading(null, missing);
  if (cell.kind === 'empty') return reading(null);
  if (cell.kind === 'text' && squeeze(cell.text) === '') return reading(null);
  if (cell.kind !== 'number' && cell.kind !== 'text') return reading(null, 'unreadable');
  const found = cell.kind === 'number' ? readDateNumber(cell.number, date1904) : readDateText(cell.text);
  if (found.kind !== 'date') return reading(null, found.kind);
  return reading(found.date, found.cleaned ? 'cleaned' : null);
}

const MONEY_TEXT = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(万元|万|千元|元|圆)?整?$/;
const UNIT_SCALES: Readonly<Record<string, MoneyScale>> = {
  万元: TEN_THOUSAND_YUAN,
  万: TEN_THOUSAND_YUAN,
  千元: THOUSAND_YUAN,
  元: YUAN,
  圆: YUAN,
};

/** Reads an amount in units of `scale`; a unit written in the cell goes before the column's. */
export function readMoney(cell: Cell, scale: MoneyScale): Reading<Fen | null> {
  const missing = noValue(cell);
  if (missing) return reading(null, missing);
  switch (cell.kind) {
    case 'empty':
      return reading(null);
    case 'number': {
      const exact = cell.date ? null : numberToFen(cell.number, scale);
      if (!exact) return reading(null, 'unreadable');
      return reading(exact.amount, exact.rounded ? 'rounded' : null);
    }
    case 'text':
      return readMoneyText(cell.text, scale);
    default:
      return reading(null, 'unreadable');
  }
}

function readMoneyText(text: string, scale: MoneyScale): Reading<Fen | null> {
  const plain = squeeze(text)
    .replace(/^(人民币|RMB)/i, '')
    .replace(/^([+-]?)[¥￥$]/, '$1');
  if (DASHES.test(plain)) return reading(null);
  const bracketed = /^\((.+)\)$/.exec(plain);
  const match = MONEY_TEXT.exec(bracketed?.[1]?.replace(/^[¥￥]/, '') ?? plain);
  if (!match) return reading(null, 'unreadable');
  const [, sign = '', whole = '', fraction = '', unit] = match;
  if (whole === '' && fraction === '') return reading(null, 'unreadable');
  const negative = (sign === '-') !== (bracketed !== null);
  const decimal = parseDecimal(`${negative ? '-' : ''}${whole.replace(/,/g, '')}${fraction}`);
  const unitScale = unit === undefined ? scale : (UNIT_SCALES[unit] ?? scale);
  const exact = decimal && decimalToFen(decimal, unitScale);
  if (!exact) return reading(null, 'unreadable');
  return reading(exact.amount, unitScale === scale ? 'number-as-text' : 'unit-in-cell');
}

const COUNT_TEXT = /^(\d+(?:,\d{3})*(?:\.\d+)?)(人次|人|名|位|个|套|台|张|本|份|次|场|件)?$/;
const VAGUE = /\d.*[余多]|[约近]|左右|上下|以上|以内|十几|几十|若干|不等|\d+\s*[-~～至到]\s*\d+/;

/** Reads a plain count; `50余人` and the like are vague and give no number. */
export function readCount(cell: Cell): Reading<number | null> {
  const missing = noValue(cell);
  if (missing) return reading(null, missing);
  switch (cell.kind) {
    case 'empty':
      return reading(null);
    case 'number':
      return cell.date || !Number.isFinite(cell.number) ? reading(null, 'unreadable') : reading(cell.number);
    case 'text': {
      const plain = squeeze(cell.text);
      if (DASHES.test(plain)) return reading(null);
      const match = COUNT_TEXT.exec(plain);
      if (match) return reading(Number((match[1] ?? '').replace(/,/g, '')), 'number-as-text');
      return reading(null, VAGUE.test(plain) ? 'vague' : 'unreadable');
    }
    default:
      return reading(null, 'unreadable');
  }
}

const LOST_DIGITS = 1e15;
const EXPONENT = /^\d(?:\.\d+)?E\+1[5-9]$/i;

/** Reads a certificate number; one stored as a number has lost digits for good. */
export function readCertificate(cell: Cell): Reading<CertificateCell | null> {
  const missing = noValue(cell);
  if (missing) return reading(null, missing);
  if (cell.kind === 'empty') return reading(null);
  const raw = rawText(cell);
  const text = squeeze(raw).toUpperCase();
  if (text === '' || /^[-/—]+$/.test(text)) return reading(null);
  const storedAsNumber =
    (cell.kind === 'number' && Math.abs(cell.number) >= LOST_DIGITS) || EXPONENT.test(text);
  const value = { text, certificate: storedAsNumber ? null : parseCertificate(text), storedAsNumber };
  if (storedAsNumber) return reading(value, 'number-lost');
  return reading(value, text === raw.toUpperCase() ? null : 'cleaned');
}

/** Reads an 18-digit ID as text. */
export function readIdentity(cell: Cell): Reading<string> {
  const missing = noValue(cell);
  if (missing) return reading('', missing);
  const raw = rawText(cell);
  const text = squeeze(raw).toUpperCase();
  const lost = (cell.kind === 'number' && Math.abs(cell.number) >= LOST_DIGITS) || EXPONENT.test(text);
  if (lost) return reading(text, 'number-lost');
  return reading(text, text === raw.toUpperCase() ? null : 'cleaned');
}
