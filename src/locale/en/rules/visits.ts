import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

const FIELDS: Readonly<Record<string, string>> = {
  date: 'date',
  address: 'address',
  content: 'content',
  sign: 'signature',
};

function incomplete({ variant, field, rows, text }: Figures): string {
  const name = FIELDS[String(field)] ?? String(field);
  switch (variant) {
    case 'column':
      return `The ${name} is blank in all ${rows} visit records.`;
    case 'date-unreadable':
      return `The visit's date reads “${text}”, which is not one day; write it as 2020-03-05.`;
    default:
      return `The ${name} of this visit is missing.`;
  }
}

/** Wording of the rules about visits. */
export const visits: RuleWordings = {
  V01: {
    title: 'Too few people visited',
    message: ({ variant, people, visits: times, planned, nameless }) =>
      `The year's ${times} visits with a certificate number reached ${people} different people; the plan asks for at least ${planned}` +
      (variant === 'with-nameless'
        ? `. ${nameless} more rows have no readable number and count for nobody.`
        : '.'),
    why: 'Visits are counted in people, not in times; below the plan the task is not done.',
    next: 'Enter visits that were left out and complete the numbers, or explain the deviation.',
  },
  V02: {
    title: 'Visited person does not fit the association',
    message: ({ association, category, served }) =>
      `The visit is by ${association}, which serves ${served}; the visited person's category is ${category}.`,
    why: 'The chair’s money is for the people of the chair’s own association.',
    next: 'Check the association and the certificate number (digit 19 is the category) and correct the wrong one.',
  },
  V03: {
    title: 'Visited person not flagged as in hardship or key',
    message: ({ variant, text }) =>
      variant === 'blank'
        ? 'Nothing says whether the visited person is in hardship (困难) or a key person (重点).'
        : `The visited person is marked “${text}”, which is neither 困难 nor 重点.`,
    why: 'The plan promises visits to people in hardship and key persons.',
    next: 'Enter the reason, such as 低保 or 一户多残; others do not count for this task.',
  },
  V04: {
    title: 'Person visited twice',
    message: ({ number, sheet, cell, date }) =>
      `${number} was visited before, at ${sheet} ${cell}${date === '' ? '' : ` (${date})`}; the person counts once.`,
    why: 'The plan counts people; a second visit adds nobody, and it may be a double entry.',
    next: 'Delete the row if it is a double entry; keep it if the person was visited twice.',
  },
  V05: {
    title: 'More visits in a day than one visitor can make',
    message: ({ visitor, date, count, limit }) =>
      `${visitor} has ${count} visits on ${date}; the limit for one day is ${limit}.`,
    why: 'Too many visits in one day put the records in doubt.',
    next: 'Check the dates and visitors; say so in the content where people were visited together.',
  },
  V06: {
    title: 'Visit text copied',
    message: ({ text, count, limit }) =>
      `The visit text “${text}” stands ${count} times word for word; the limit is ${limit}.`,
    why: 'Copied texts say nothing of each household and look made up afterwards.',
    next: 'Write what each visit found, from the original notes.',
  },
  V07: {
    title: 'Visit record incomplete',
    message: incomplete,
    why: 'A record without date, place, content or signature does not prove the visit.',
    next: 'Complete it from the original record; without one the visit does not count.',
  },
  V08: {
    title: 'Money handed over without proof',
    message: ({ variant, amount }) =>
      variant === 'receipt'
        ? `${amount} yuan were handed over on the visit without a receipt or transfer voucher.`
        : `${amount} yuan were handed over on the visit; the expenditure ledger shows no such spending.`,
    why: 'Cash gifts without proof or entry are among the first things an audit looks for.',
    next: 'Attach the receipt or transfer voucher; name the source where other money paid it.',
  },
};
