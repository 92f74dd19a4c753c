import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

const dateProblem: Readonly<Record<string, (figures: Figures) => string>> = {
  blank: () => 'This line has no date.',
  ambiguous: ({ raw }) => `The date “${raw}” can be read in more than one way.`,
  unreadable: ({ raw }) => `“${raw}” is not a date that can be read.`,
};

const textAmount: Readonly<Record<string, (figures: Figures) => string>> = {
  text: ({ raw, amount }) => `The amount “${raw}” is text and not a number; it was read as ${amount} yuan.`,
  unit: ({ raw, amount }) =>
    `The amount “${raw}” has its unit in the cell and is text; it was read as ${amount} yuan.`,
  unreadable: ({ raw }) => `“${raw}” cannot be read as an amount; the line is not counted.`,
};

const oddAmount: Readonly<Record<string, (figures: Figures) => string>> = {
  both: ({ row, line, debit, credit }) =>
    `Row ${row}, “${line}”, has both a debit of ${debit} yuan and a credit of ${credit} yuan.`,
  zero: ({ row, line }) => `Row ${row}, “${line}”, has an amount of zero.`,
  blank: ({ row, line }) => `Row ${row}, “${line}”, has no amount.`,
  neither: ({ row, line }) => `Row ${row}, “${line}”, has neither a debit nor a credit.`,
};

const noAssociation: Readonly<Record<string, (figures: Figures) => string>> = {
  missing: ({ line, name, associations }) =>
    `“${line}” belongs to “${name}” but names no association (one of ${associations}).`,
  unknown: ({ line, text, name, associations }) =>
    `“${line}” belongs to “${name}”, but “${text}” does not tell its association (one of ${associations}).`,
  ambiguous: ({ text, name }) =>
    `“${text}” names several associations; which of them bears this spending of “${name}” is open.`,
  other: ({ text, name, associations }) =>
    `“${text}” is no beneficiary of “${name}” (approved for ${associations}).`,
};

const choose = (wordings: Readonly<Record<string, (figures: Figures) => string>>) => (figures: Figures) =>
  wordings[figures['variant'] ?? '']?.(figures) ?? '';

/** Wording of E01–E14. */
export const expenditure1: RuleWordings = {
  E01: {
    title: 'Spending dated outside the year',
    message: ({ date, year }) =>
      `The date ${date} is outside the fiscal year ${year} (1 January to 31 December ${year}).`,
    why: "Spending of another year is no execution of this year's budget; the line is not counted.",
    next: 'Check the date on the voucher; move spending of another year out of this ledger.',
  },
  E02: {
    title: 'Spending date unreadable or ambiguous',
    message: choose(dateProblem),
    why: 'Without a date nobody can tell whether the spending is of this year; the line is not counted.',
    next: 'Enter the full date from the voucher, such as 2020-03-05.',
  },
  E03: {
    title: 'Voucher number missing',
    message: ({ row, line }) => `Row ${row}, “${line}”, has no voucher number.`,
    why: 'Without a voucher number a reviewer cannot find the original voucher.',
    next: 'Find the voucher and enter its number.',
  },
  E04: {
    title: 'Duplicate voucher line',
    message: ({ voucher, date, amount, summary, first }) =>
      `Voucher ${voucher} (${date}, “${summary}”, ${amount} yuan) is the same as ${first}.`,
    why: 'A line entered twice inflates the spending; both count until one is removed.',
    next: 'Compare with the voucher and delete the extra line, or say in the summary how they differ.',
  },
  E05: {
    title: 'Gap or disorder in voucher numbers',
    message: (figures) =>
      figures['variant'] === 'gap'
        ? `In ${figures['month']} number ${figures['missing']} is missing before voucher ${figures['voucher']}.`
        : `In ${figures['month']} voucher ${figures['voucher']} stands after ${figures['previous']}.`,
    why: 'A gap can be a voucher that was not entered; a reviewer will ask about it.',
    next: 'Check the vouchers of the month; note a voided one in the remarks.',
  },
  E06: {
    title: 'Amount stored as text',
    message: choose(textAmount),
    why: 'Excel leaves text out of its sums, so totals come out too low.',
    next: 'Turn the cell into a number in yuan.',
  },
  E07: {
    title: 'Reversal without reference',
    message: ({ amount, summary }) =>
      `“${summary}” takes back ${amount} yuan and does not name the voucher that it reverses.`,
    why: 'Without the original voucher nobody can tell which spending was taken back.',
    next: 'Name the original voucher in the summary or remarks, such as 冲销记-12号.',
  },
  E08: {
    title: 'Amount zero, two-sided or blank',
    message: choose(oddAmount),
    why: 'Such a line does not say what was spent; a figure may be missing or in the wrong column.',
    next: 'Enter or correct the amount from the voucher; delete an empty line.',
  },
  E09: {
    title: 'Running balance broken',
    message: (figures) =>
      figures['variant'] === 'direction'
        ? `The direction of the balance is “${figures['actual']}”; a balance of ${figures['balance']} yuan is “${figures['expected']}”.`
        : `The balance is ${figures['actual']} yuan; from the balance before it should be ${figures['expected']} yuan (difference ${figures['difference']}).`,
    why: 'An amount or balance is wrong here, or a voucher between the lines was not entered.',
    next: 'Check amounts and balances from this row on against the accounts.',
  },
  E10: {
    title: 'Subtotal disagrees with its rows',
    message: ({ label, actual, expected, difference }) =>
      `“${label}” says ${actual} yuan; its rows add up to ${expected} yuan (difference ${difference}).`,
    why: 'A ledger whose subtotals disagree with its rows is sent back.',
    next: 'Check the range of the sum and the rows above it.',
  },
  E11: {
    title: 'Spending belongs to no planned line',
    message: ({ line, text, amount, lines }) =>
      text === '' || text === line
        ? `“${line}” (${amount} yuan) does not tell its planned line (${lines}).`
        : `“${line}” (${amount} yuan) says “${text}”, which is no planned line (${lines}).`,
    why: 'Spending without a planned line counts as unclassified and cannot be checked against an allocation.',
    next: 'Name the planned line, or move spending of another project out of the ledger.',
  },
  E12: {
    title: 'Spending above the allocation',
    message: ({ variant, name, total, cap, over }) =>
      variant === 'budget'
        ? `Spending comes to ${total} yuan, ${over} above the budget of ${cap}; it is passed at this row.`
        : `“${name}” comes to ${total} yuan, ${over} above its allocation of ${cap}; it is passed at this row.`,
    why: 'Spending above the budget breaks the budget rules.',
    next: 'Check amounts and lines; where the budget was adjusted, enter the adjusted amount.',
  },
  E13: {
    title: 'Association above its cap',
    message: ({ association, name, total, cap, over }) =>
      `${association} spent ${total} yuan of “${name}”, ${over} above its cap of ${cap}; it is passed at this row.`,
    why: 'The cap of each association is approved; there is no money for what is above it.',
    next: 'Check amount and association; charge the excess elsewhere or have the budget adjusted.',
  },
  E14: {
    title: 'Association of the spending unknown',
    message: choose(noAssociation),
    why: 'Without the association its cap cannot be checked.',
    next: 'Name one association in the line; split what several share into a line each.',
  },
};
