import type { RuleWordings } from '../../wording';

const STATED_IN: Readonly<Record<string, string>> = {
  'self-evaluation': 'The self-evaluation states an executed amount of',
  label: 'The stated total of funds used is',
};
const COUNTED: Readonly<Record<string, string>> = {
  'activity-count': 'activities',
  'person-times': 'person-times',
};

export const crossLedger: RuleWordings = {
  X01: {
    title: 'Spending total differs from the self-evaluation',
    message: ({ variant = '', text = '', stated = '', spent = '', difference = '' }) =>
      `${STATED_IN[variant] ?? ''} "${text}" (${stated} yuan); the expenditure ledger adds up to ${spent} yuan, a difference of ${difference} yuan.`,
    why: 'A self-evaluation that does not agree with the books is sent back, and the execution rate is wrong with it.',
    next: 'Look for lines that are missing, entered twice or of another year; if the ledger is right, correct the stated figure.',
  },
  X02: {
    title: 'Activity figures differ from the self-evaluation',
    message: ({ variant = '', text = '', counted = '' }) =>
      `The self-evaluation states "${text}" for ${COUNTED[variant] ?? ''}; the activity ledger gives ${counted}.`,
    why: 'An actual that no ledger supports is not accepted by the reviewer.',
    next: 'A joint activity counts once, cancelled ones and those without participants do not; complete the ledger or correct the actual.',
  },
  X03: {
    title: 'Conflicting data about one person',
    message: ({ variant = '', id = '', here = '', there = '', otherSheet = '', otherCell = '' }) =>
      `The ${variant} of ${id} is "${here}" here and "${there}" in '${otherSheet}' ${otherCell}.`,
    why: 'Figures that are counted by person, such as coverage, cannot be relied on.',
    next: 'Compare with the certificate itself and correct the wrong entry, or the number if that was copied wrongly.',
  },
  X04: {
    title: 'Certificates made before the equipment was accepted',
    message: ({ made = '', accepted = '', equipment = '', otherSheet = '', otherCell = '' }) =>
      `The year's earliest certificate was made on ${made}, before "${equipment}" was accepted on ${accepted} ('${otherSheet}' ${otherCell}).`,
    why: 'If either date is not true, the result of the purchase cannot be confirmed.',
    next: 'Check the acceptance form and the issue records; if older equipment was used, say so in the remarks.',
  },
};
