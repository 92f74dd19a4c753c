import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

const FORM_FAULTS: Readonly<Record<string, string>> = {
  length: 'it should have 20 characters (a reissue adds B1, B2 …)',
  characters: 'the first 18 characters are not an ID number',
  category: 'the 19th character (category) should be 1 to 7',
  level: 'the 20th character (level) should be 1 to 4',
  suffix: 'only a reissue suffix B1, B2 … may follow the 20th character',
};

function formMessage(f: Figures): string {
  if (f['variant'] === 'blank') return 'The card was made or handed out, but its number is blank.';
  const fault = FORM_FAULTS[String(f['variant'])] ?? 'the form is wrong';
  return `Certificate number "${f['number']}" has ${f['length']} characters in a wrong form: ${fault}.`;
}

function personMessage(f: Figures): string {
  switch (f['variant']) {
    case 'birth-invalid':
      return `The birth date inside certificate number "${f['number']}" is no day of the calendar.`;
    case 'birth-after-issue':
      return `The birth date inside "${f['number']}" (${f['actual']}) is later than the issue date ${f['issued']}.`;
    case 'sex':
      return `Sex is "${f['actual']}", but the 17th digit of "${f['number']}" says "${f['expected']}".`;
    case 'birth-column':
      return `The ${f['part']} of the birth date differs from that in "${f['number']}" (column ${f['actual']}, number ${f['expected']}).`;
    default:
      return `ID "${f['actual']}" and the certificate number's first 18 characters "${f['expected']}" part at character ${f['position']}.`;
  }
}

function notCountedMessage(f: Figures): string {
  switch (f['variant']) {
    case 'overstated':
      return `${f['stated']} certificates are stated, but only ${f['counted']} count: the other ${f['wrongly']} include cards not made or not of the third generation.`;
    case 'not-handed-out':
      return `${f['stated']} certificates are stated, but only ${f['counted']} count: the other ${f['wrongly']} were made but not handed out in the year.`;
    case 'not-third-generation':
      return `Certificate "${f['number']}" is "${f['generation']}" and not of the third generation; it is not counted.`;
    case 'received-outside-year':
      return `Certificate "${f['number']}" was handed out on ${f['received']}, outside ${f['year']}; it is not counted.`;
    default:
      return `Certificate "${f['number']}" was made but has no record of being handed out; it is not counted.`;
  }
}

/** English wording of the rules about certificates. */
export const certificates: RuleWordings = {
  C01: {
    title: 'Certificate number in a wrong form',
    message: formMessage,
    why: 'The holder cannot be identified, so the certificate cannot be counted.',
    next: 'Correct it from the card: 18-digit ID, one digit for the category, one for the level.',
  },
  C02: {
    title: 'ID check digit wrong',
    message: (f) =>
      `The check digit (18th) inside "${f['number']}" is "${f['actual']}"; the first 17 digits give "${f['expected']}".`,
    why: 'At least one of the first 18 characters was copied wrongly.',
    next: 'Compare the number with the ID or the card, digit by digit.',
  },
  C03: {
    title: 'Birth date or sex disagrees with the number',
    message: personMessage,
    why: 'The row contradicts itself; at least one entry is wrong.',
    next: 'Correct the number or the column from the ID.',
  },
  C04: {
    title: 'Category or level disagrees with the number',
    message: (f) =>
      f['variant'] === 'level'
        ? `The level is "${f['actual']}", but the 20th digit of "${f['number']}" says ${f['expected']}.`
        : `The category is "${f['actual']}", but the 19th digit of "${f['number']}" says ${f['expected']}.`,
    why: 'With a wrong category or level the certificate does not count as issued to standard.',
    next: 'Correct the number or the column from the assessment and the card.',
  },
  C05: {
    title: 'Duplicate certificate',
    message: (f) =>
      f['variant'] === 'number'
        ? `Certificate number "${f['number']}" already stands at ${f['first']}.`
        : `One ID has two live numbers: "${f['number']}" and "${f['firstNumber']}" at ${f['first']}.`,
    why: 'Duplicates inflate the number of certificates issued.',
    next: 'Remove or correct the wrong row; state renewals, reissues and cancellations in the business column.',
  },
  C06: {
    title: 'Reissue suffix does not fit',
    message: (f) =>
      f['variant'] === 'business'
        ? `Number "${f['number']}" has the reissue suffix ${f['suffix']}, but the business is "${f['business']}".`
        : `The reissue count of "${f['number']}" skips: after ${f['previous'] === 0 ? 'the first card' : `B${f['previous']}`} comes B${f['next']}.`,
    why: 'Reissues are counted apart; a wrong suffix changes the number of new certificates.',
    next: 'Check the business and the number of reissues.',
  },
  C07: {
    title: 'Certificate number stored as a number',
    message: (f) =>
      f['variant'] === 'id'
        ? `ID "${f['number']}" is stored as a number; everything from the 16th digit on is lost.`
        : `Certificate number "${f['number']}" is stored as a number; everything from the 16th digit on is lost.`,
    why: 'Excel keeps 15 digits of a number. The rest cannot be brought back and the holder not identified.',
    next: 'Format the column as text, then enter or import the numbers again from the source.',
  },
  C08: {
    title: 'Dates out of order',
    message: (f) => `"${f['step']}" ${f['date']} is earlier than "${f['after']}" ${f['afterDate']}.`,
    why: 'Application, assessment, review, making and receipt follow each other; otherwise the certificate does not count as issued to standard.',
    next: 'Correct the dates from the file.',
  },
  C09: {
    title: 'Certificate wrongly counted',
    message: notCountedMessage,
    why: 'Only third-generation certificates made and handed out in the year count.',
    next: 'Correct the stated figure, or add the date of receipt where the card was handed out.',
  },
  C10: {
    title: 'Validity is not ten years',
    message: (f) => `Made on ${f['issued']}, the card should expire on ${f['expected']}, not ${f['actual']}.`,
    why: 'A certificate is valid for ten years; another term may be a slip.',
    next: 'Check the expiry on the card; leave it where a special rule applies.',
  },
  C11: {
    title: 'Colour does not fit the category',
    message: (f) => {
      const colour = (sign: unknown) => (sign === '红' ? 'red' : 'blue');
      return `The category is "${f['category']}", so the card should be ${colour(f['expected'])}, not ${colour(f['actual'])}.`;
    },
    why: 'Visual impairment, also as part of multiple, takes a red card and all others a blue one.',
    next: 'Check the card and the category.',
  },
};
