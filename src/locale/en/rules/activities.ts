import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

function dateUnfit({ variant, date, text, year, deadline }: Figures): string {
  switch (variant) {
    case 'blank':
      return 'The activity has no date and cannot be counted.';
    case 'unreadable':
      return `The date reads “${text}”, which is not one day, so the activity cannot be counted; write it as 2020-03-05.`;
    case 'late':
      return `The date ${date} lies in ${year} but after the deadline ${deadline}.`;
    default:
      return `The date ${date} lies outside ${year}; the activity does not count in this year.`;
  }
}

function associationGap({ variant, text, association }: Figures): string {
  switch (variant) {
    case 'idle':
      return `${association} has no activity; each of the five associations needs at least one.`;
    case 'blank':
      return 'No association is named; it should be one or several of 盲协, 聋协, 肢协, 智协, 精协.';
    default:
      return `The association reads “${text}”, which is none of the five.`;
  }
}

function countWrong({ variant, text, stated, signed, difference, sum, planned, vague }: Figures): string {
  switch (variant) {
    case 'blank':
      return 'The number of participants is missing.';
    case 'unreadable':
      return `The number of participants reads “${text}”, which is no number.`;
    case 'not-whole':
      return `The number of participants is ${text}; it should be a whole number and not negative.`;
    case 'sign-in':
      return `The activity states ${stated} participants; the sign-in sheet has ${signed} rows for it, ${difference} apart.`;
    case 'sum-with-vague':
      return `All activities together have ${sum} participations; the plan asks for at least ${planned}. ${vague} activities without an exact number are not in the sum.`;
    default:
      return `All activities together have ${sum} participations; the plan asks for at least ${planned}.`;
  }
}

function certificateInvalid({ variant, number, length, rows }: Figures): string {
  switch (variant) {
    case 'column':
      return `None of the ${rows} sign-in rows has a certificate number.`;
    case 'blank':
      return 'The participant has no certificate number and is not marked as relative, staff or volunteer.';
    case 'stored-as-number':
      return `The certificate number is stored as a number (${number}); its last digits are lost for good.`;
    case 'check-digit':
      return `The ID inside certificate number ${number} fails its check digit.`;
    case 'birth':
      return `The birth date inside certificate number ${number} does not exist.`;
    default:
      return `Certificate number ${number} has ${length} characters and is not an 18-digit ID with category and level (and B1 … when reissued).`;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  theme: 'a theme',
  place: 'a place',
  evidence: 'photos, sign-in sheet or other evidence',
};

/** Wording of the rules about activities. */
export const activities: RuleWordings = {
  A01: {
    title: 'Activity outside the year or after the deadline',
    message: dateUnfit,
    why: 'An activity outside the year is no output of it; a late one harms the timeliness indicator.',
    next: 'Check the date against notice and sign-in sheet; move an activity of another year out.',
  },
  A02: {
    title: 'Association unclear or without activity',
    message: associationGap,
    why: 'Activity money is allocated by association; each must be seen to have used it.',
    next: 'Name the association, several joined by 、; enter activities that were left out.',
  },
  A03: {
    title: 'Activity entered twice',
    message: ({ association, date, theme, sheet, cell }) =>
      `${association}, ${date}, “${theme}” is entered before at ${sheet} ${cell}.`,
    why: 'A double entry inflates the number of activities and participations.',
    next: 'Delete one row, or word the themes apart if they were two activities.',
  },
  A04: {
    title: 'Number of participants wrong or too small',
    message: countWrong,
    why: 'Counts must agree with the sign-in sheets, and their sum must reach the plan.',
    next: 'Correct the count by the sign-in sheet and enter what was left out, or explain the deviation.',
  },
  A05: {
    title: 'Participant’s certificate number invalid',
    message: certificateInvalid,
    why: 'A person who cannot be identified does not count in the coverage figures.',
    next: 'Correct it by the certificate, with the column set to text; mark relatives and staff in 身份.',
  },
  A06: {
    title: 'Participant does not fit the association',
    message: ({ association, category, served }) =>
      `The participant's category is ${category}; ${association} serves ${served}.`,
    why: 'An association’s activities are for the people whom it serves.',
    next: 'Check the certificate number (digit 19 is the category) and the association; mark relatives in 身份.',
  },
  A07: {
    title: 'One person at two activities at once',
    message: ({ variant, number, date, sheet, cell }) =>
      variant === 'overlap'
        ? `${number} is signed in at two activities on ${date} whose times overlap; the other is at ${sheet} ${cell}.`
        : `${number} is signed in at two activities on ${date}, the other at ${sheet} ${cell}; no time tells them apart.`,
    why: 'Nobody is in two places at once; the sign-in sheets come into doubt.',
    next: 'Check the original sheets; enter start and end times if the person attended both.',
  },
  A08: {
    title: 'No certificate yet, or no longer, at the activity',
    message: ({ variant, number, date, other }) =>
      variant === 'ended'
        ? `${number} was taken off the register on ${other} but is signed in on ${date}.`
        : `${number} was first issued on ${other}, after the activity of ${date}.`,
    why: 'Such a sign-in looks written afterwards.',
    next: 'Check the original sign-in sheet and the certificate’s dates; correct the wrong one.',
  },
  A09: {
    title: 'Activity and spending do not match',
    message: ({ variant, date, hosts, days }) =>
      variant === 'unpaid'
        ? `The activity of ${hosts} on ${date} has no activity spending within ${days} days.`
        : `The activity spending of ${date}${hosts === '' ? '' : ` for ${hosts}`} has no activity within ${days} days.`,
    why: 'Activities and spending must bear each other out.',
    next: 'Check dates and association; note late settlements and activities without cost.',
  },
  A10: {
    title: 'Cost per participant high',
    message: ({ expense, participants, each, limit }) =>
      `${expense} yuan for ${participants} participants is ${each} yuan each, above the ceiling of ${limit}.`,
    why: 'A high unit cost is a question of any evaluation, or a slip in one of the figures.',
    next: 'Check expense and count; explain the cost if both are right.',
  },
  A11: {
    title: 'Place, theme or evidence missing',
    message: ({ variant, field, rows }) => {
      const name = FIELDS[String(field)] ?? String(field);
      return variant === 'column'
        ? `None of the ${rows} activities has ${name}.`
        : `The activity lacks ${name}.`;
    },
    why: 'Without them it is hard to prove that the activity took place.',
    next: 'Enter place and theme, and where photos and sign-in sheets are kept.',
  },
  A12: {
    title: 'Number of participants not exact',
    message: ({ text }) => `The number of participants reads “${text}”; an exact number is needed.`,
    why: 'A rough number cannot be summed, so the activity is missing from the total.',
    next: 'Enter the exact number from the sign-in sheet, such as 52.',
  },
};
