import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

type Wordings = Readonly<Record<string, (figures: Figures) => string>>;

const choose = (wordings: Wordings) => (figures: Figures) =>
  wordings[figures['variant'] ?? '']?.(figures) ?? '';

/** A line by its summary and row, or by the row alone. */
const naming = ({ line, row }: Figures) => (line === '' ? `Row ${row}` : `Row ${row}, “${line}”,`);

const ROLES: Readonly<Record<string, string>> = {
  handler: 'handler',
  approver: 'approver',
  witness: 'witness',
};
const roleOf = ({ role }: Figures) => ROLES[role ?? ''] ?? '';

const splitPayments: Wordings = {
  together: ({ payee, from, to, payments, sum, limit, first }) =>
    `“${payee}” was paid ${payments} times from ${from} to ${to}, each time less than ${limit} yuan and ${sum} yuan in all (first at ${first}).`,
  equal: ({ payee, to, payments, sum, first }) =>
    `“${payee}” was paid the same amount ${payments} times on ${to}, ${sum} yuan in all (first at ${first}).`,
};

const payee: Wordings = {
  missing: (figures) => `${naming(figures)} names no payee.`,
  unused: ({ lines }) => `The payee column is blank throughout: none of ${lines} lines names a payee.`,
  differs: (figures) =>
    `${naming(figures)} was paid to “${figures['payee']}”, but the invoice was issued by “${figures['issuer']}”.`,
};

const signOff: Wordings = {
  missing: (figures) => `${naming(figures)} names no ${roleOf(figures)}.`,
  unused: (figures) =>
    `The ${roleOf(figures)} column is blank throughout: none of ${figures['lines']} lines names one.`,
  same: (figures) => `${naming(figures)} was handled and approved by the same person, “${figures['name']}”.`,
};

const evidence: Wordings = {
  blank: (figures) => `${naming(figures)} states no number of attachments.`,
  zero: (figures) => `${naming(figures)} has 0 attachments.`,
  unused: ({ lines }) =>
    `The attachments column is blank throughout: none of ${lines} lines shows any evidence.`,
  'invoice-twice': (figures) =>
    `${naming(figures)} has invoice “${figures['invoice']}”, which another voucher has already.`,
  'other-year': (figures) =>
    `${naming(figures)} has an invoice of ${figures['date']}, outside the year ${figures['fiscalYear']}.`,
  later: (figures) =>
    `${naming(figures)} has an invoice of ${figures['date']}, later than its voucher of ${figures['voucherDate']}.`,
};

const classification: Wordings = {
  equipment: (figures) =>
    `${naming(figures)} buys equipment under economic class “${figures['code']}” (goods and services); ${figures['expected']} (capital) was expected.`,
  labour: (figures) =>
    `${naming(figures)} pays for labour under economic class “${figures['code']}”; ${figures['expected']} was expected.`,
  function: (figures) =>
    `${naming(figures)} has function class “${figures['code']}”; ${figures['expected']} (disabled persons' affairs) was expected.`,
};

const amounts: Wordings = {
  round: ({ count, lines, share, limit }) =>
    `${count} of ${lines} lines are whole thousands: ${share}%, above ${limit}%.`,
  repeated: ({ amount, count, lines, share, limit }) =>
    `${count} of ${lines} lines are ${amount} yuan each: ${share}%, above ${limit}%.`,
};

const dayOff: Wordings = {
  holiday: (figures) => `${naming(figures)} was paid on ${figures['date']}, a public holiday.`,
  saturday: (figures) => `${naming(figures)} was paid on ${figures['date']}, a Saturday.`,
  sunday: (figures) => `${naming(figures)} was paid on ${figures['date']}, a Sunday.`,
};

const total: Wordings = {
  sum: ({ label, stated, sum, difference, lines }) =>
    `“${label}” states ${stated} yuan; its ${lines} lines sum to ${sum} yuan, a difference of ${difference} yuan.`,
  count: ({ label, stated, lines }) => `“${label}” states ${stated} lines; the ledger has ${lines}.`,
};

const unit: Wordings = {
  'too-large': (figures) =>
    `${naming(figures)} has an amount of ${figures['amount']} yuan, far above its allocation; yuan seem to have been taken for 万元 (${figures['corrected']} yuan would fit).`,
  'too-small': (figures) =>
    `${naming(figures)} has an amount of only ${figures['amount']} yuan; it seems to be in 万元 (${figures['corrected']} yuan would fit).`,
  'column-too-large': ({ header, lines }) =>
    `${lines} amounts of column “${header}” are far above their allocations; yuan seem to have been taken for 万元.`,
  'column-too-small': ({ header, lines }) =>
    `${lines} amounts of column “${header}” are below 20 yuan; the column seems to be in 万元.`,
  'unit-in-cell': (figures) =>
    `${naming(figures)} has the amount “${figures['raw']}”, in another unit than its column; it was read as ${figures['amount']} yuan.`,
};

/** Wording of E15–E29. */
export const expenditure2: RuleWordings = {
  E15: {
    title: 'Spending contradicts its line',
    message: (figures) =>
      `${naming(figures)} is booked under “${figures['allocation']}”, but “${figures['word']}” belongs to another purpose.`,
    why: 'Project money must be used for what it was approved for; crossed use counts as a change of purpose.',
    next: 'Check the voucher; move the line to its own item, or return the money or have the change approved.',
  },
  E16: {
    title: 'Forbidden expense',
    message: (figures) =>
      figures['variant'] === 'forbidden'
        ? `${naming(figures)} names “${figures['word']}”, which project money must not pay.`
        : `${naming(figures)} names “${figures['word']}”, which may be an expense that project money must not pay.`,
    why: 'Such an expense breaks financial discipline and has to be paid back.',
    next: 'Check the voucher; if it is what it seems, take it out of the project.',
  },
  E17: {
    title: 'Cash above the settlement threshold',
    message: (figures) =>
      `${naming(figures)} was paid with ${figures['amount']} yuan in cash, above the threshold of ${figures['limit']} yuan.`,
    why: 'Larger amounts go by transfer or official card; cash is hard to follow.',
    next: 'Explain why cash was used and attach the receipt; use a transfer or the official card from now on.',
  },
  E18: {
    title: 'Payments that may have been split',
    message: choose(splitPayments),
    why: 'Splitting one expense looks like avoiding approval or a procurement limit.',
    next: 'Check whether it is one matter; if so obtain the approval, otherwise attach the basis of each payment.',
  },
  E19: {
    title: 'Year-end rush',
    message: ({ spent, year, share, limit }) =>
      `December spending is ${spent} yuan, ${share}% of the year's ${year} yuan and above ${limit}%.`,
    why: 'Spending piled up at the end of the year is questioned in the evaluation.',
    next: 'Have contracts, acceptances and activity records of December ready, and explain the timing.',
  },
  E20: {
    title: 'Payment after the deadline',
    message: (figures) =>
      `${naming(figures)} is dated ${figures['date']}, after the deadline of ${figures['deadline']}.`,
    why: 'What is paid after the deadline does not count as done in time.',
    next: 'Explain the delay; where only the payment was late, attach proof of when the work was done.',
  },
  E21: {
    title: 'Payee missing or not the invoice issuer',
    message: choose(payee),
    why: 'Without a payee, or with another than the issuer of the invoice, the payment cannot be verified.',
    next: 'Fill in the payee from the bank receipt; where it is not the issuer, attach the reason.',
  },
  E22: {
    title: 'Sign-off incomplete',
    message: choose(signOff),
    why: 'Handling, approving and witnessing are for different people; internal control requires all of them.',
    next: 'Have the missing name added; where one person did both, have somebody else approve.',
  },
  E23: {
    title: 'Evidence or invoice incomplete',
    message: choose(evidence),
    why: 'Without proper documents the spending is not recognised.',
    next: 'Complete the documents and correct the count, number or date in the ledger.',
  },
  E24: {
    title: 'Economic or function class unfit',
    message: choose(classification),
    why: 'A wrong class makes the final accounts disagree with the project, and equipment may miss the asset register.',
    next: 'Correct the class; where it is booked already, make an adjusting entry.',
  },
  E25: {
    title: 'Too many round or equal amounts',
    message: choose(amounts),
    why: 'Real costs are rarely all round or all equal; they look made to fit the budget.',
    next: 'Check invoices and lists of these lines to see that real costs were booked.',
  },
  E26: {
    title: 'Payment on a weekend or holiday',
    message: choose(dayOff),
    why: 'Offices pay on working days; the date may be mistyped.',
    next: 'Check the date; a shifted working day or an automatic debit needs nothing.',
  },
  E27: {
    title: 'Ledger total disagrees with its lines',
    message: choose(total),
    why: 'A line is missing, was changed, or lies outside the formula; a report from the total would not agree.',
    next: 'See that the formula of the total covers all lines; replace a typed total by a formula.',
  },
  E28: {
    title: 'Expense of a prior year',
    message: (figures) =>
      `${naming(figures)} names “${figures['words']}”, an expense of before ${figures['fiscalYear']}.`,
    why: "Expenses of former years inflate this year's execution.",
    next: 'Check the period of the expense; if it is of a former year, treat it by the rules or take it out.',
  },
  E29: {
    title: '元 and 万元 may be mixed up',
    message: choose(unit),
    why: 'The two differ ten-thousandfold: spending, remainder and execution rate would all be wrong.',
    next: 'Check the amount against the voucher and enter all amounts in yuan.',
  },
};
