import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

type Sentence = (figures: Figures) => string;

const UNRECOGNISED: Readonly<Record<string, Sentence>> = {
  'no-header': ({ sheet = '' }) =>
    `'${sheet}' looks like a ledger, but no header was recognised; the sheet was not read.`,
  'no-rows': ({ sheet = '', row = '' }) =>
    `Row ${row} of '${sheet}' is a header, but there is no row of data below it.`,
  'second-table': ({ sheet = '', row = '' }) =>
    `From row ${row} on, '${sheet}' holds another kind of ledger, which was not read; a sheet takes one kind.`,
};

const HIDDEN: Readonly<Record<string, Sentence>> = {
  rows: ({ range = '', count = '' }) => `${count} data rows are hidden (${range}); they are counted.`,
  columns: ({ range = '', count = '' }) => `${count} columns with data are hidden (${range}); they are read.`,
  filter: ({ range = '' }) => `A filter on ${range} keeps rows out of sight; they are counted.`,
  merge: ({ range = '' }) =>
    `${range} merges a figure over differing rows; it is counted once, and nobody can say for which row.`,
};

const TOTALS: Readonly<Record<string, Sentence>> = {
  total: ({ label = '', header = '', actual = '', expected = '', difference = '' }) =>
    `The typed total of "${header}" in row "${label}" is ${actual}; the rows add up to ${expected}, a difference of ${difference}.`,
  count: ({ label = '', actual = '', expected = '' }) =>
    `"${label}" states ${actual}; the table has ${expected} rows.`,
  'formula-error': ({ header = '', raw = '' }) =>
    `The formula in column "${header}" gives ${raw} and cannot be read.`,
  'no-cached-value': ({ header = '' }) =>
    `The formula in column "${header}" has no stored result and cannot be read.`,
};

const CLEANED: Readonly<Record<string, Sentence>> = {
  cleaned: ({ header = '', raw = '', read = '' }) =>
    `"${raw}" in column "${header}" has full-width or look-alike characters or spaces${as(read)}.`,
  rounded: ({ header = '', raw = '', read = '' }) =>
    `"${raw}" in column "${header}" has digits below one fen and was rounded${as(read)}.`,
  'number-as-text': ({ header = '', raw = '', read = '' }) =>
    `"${raw}" in column "${header}" is text and no number${as(read)}.`,
  'unit-in-cell': ({ header = '', raw = '', read = '' }) =>
    `"${raw}" in column "${header}" has a unit other than the column's${as(read)}.`,
};

function as(read: string | number): string {
  return read === '' ? '' : `; it was read as ${read}`;
}

const DUPLICATE: Readonly<Record<string, Sentence>> = {
  header: ({ header = '' }) => `The header "${header}" stands twice in the ledger; only one column is read.`,
  sheet: ({ sheet = '', other = '' }) =>
    `'${sheet}' and '${other}' are ledgers of one kind; the rows of both are counted.`,
};

export const hygiene: RuleWordings = {
  H01: {
    title: 'Ledger header not recognised, or no data',
    message: (figures) => UNRECOGNISED[figures['variant'] ?? '']?.(figures) ?? '',
    why: 'A ledger that is not read is not checked, and nothing in it is counted.',
    next: 'Name the columns in one row above the data (date, voucher, summary, amount); rename the sheet if it is no ledger.',
  },
  H02: {
    title: 'Hidden, filtered or merged data',
    message: (figures) => HIDDEN[figures['variant'] ?? '']?.(figures) ?? '',
    why: 'What is shown differs from what is counted, and a reviewer does not see these rows.',
    next: 'Unhide the rows or columns, clear the filter or split the merge, and see whether the data belong.',
  },
  H03: {
    title: 'Typed total differs, or a formula fails',
    message: (figures) => TOTALS[figures['variant'] ?? '']?.(figures) ?? '',
    why: 'Figures that are filed from this total or cell will be wrong.',
    next: 'Replace the total by a sum formula; repair a failing formula, recalculate and save.',
  },
  H04: {
    title: 'Value needed cleaning',
    message: (figures) => CLEANED[figures['variant'] ?? '']?.(figures) ?? '',
    why: 'Excel does not add up, sort or match such values; formulas leave them out.',
    next: 'Type the value again as it was read, or correct it.',
  },
  H05: {
    title: 'Header or ledger occurs twice',
    message: (figures) => DUPLICATE[figures['variant'] ?? '']?.(figures) ?? '',
    why: 'Of two columns with one name the wrong one may be read; a copy of a ledger is counted twice.',
    next: 'Give the columns different names; sheets by month or association are fine, delete or hide a copy.',
  },
};
