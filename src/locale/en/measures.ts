import type { Words } from '../words';

type MeasureWords = Pick<Words, 'subject' | 'excluded' | 'part' | 'aside' | 'method'>;

const subject: Words['subject'] = {
  'activity-count': 'activities held',
  'certificates-issued': 'certificates made and handed out',
  'associations-running': 'associations running',
  'key-person-coverage': 'coverage of key persons',
  'work-completion': 'work completed by the deadline',
  'funds-used': 'funds used',
  'category-coverage': 'coverage of disability categories',
  satisfaction: 'satisfaction of participants',
  'people-visited': 'people visited',
  'person-times': 'person-times at activities',
  'equipment-sets': 'sets of equipment',
};

const PARTS: Readonly<Record<string, string>> = {
  counted: 'counted',
  numerator: 'numerator',
  denominator: 'denominator',
  reached: 'reached',
  visits: 'visits',
  'chair-expenses': 'chair expenses',
};

const ASIDES: Readonly<Record<string, string>> = {
  made: 'made',
  'handed-out': 'handed out',
  compliant: 'in order',
  reissued: 'reissued (apart, not counted)',
};

/** How each figure is computed; `figures` come from the measure. */
const METHODS: Readonly<Record<string, (figures: Readonly<Record<string, string | number>>) => string>> = {
  'activity-count': (f) =>
    `activities held in ${f['year']}, distinct by date, hosts and theme; a joint one counts once, cancelled ones and those without participants do not`,
  'certificates-issued': (f) =>
    `third-generation certificates made and handed out in ${f['year']}, distinct by full number; reissues apart`,
  'associations-running': (f) =>
    `associations with a chair, an activity and a visit or chair expense in the year: ${f['running'] || 'none'}`,
  'key-person-coverage': (f) =>
    `${f['reached']} people of the roster attended or visited ÷ ${f['people']}, by ID`,
  'key-person-coverage-activities': (f) =>
    `${f['reached']} people of the roster attended ÷ ${f['people']}, by ID`,
  'work-completion': (f) => `mean of done ÷ planned (at most 1) over ${f['items']} items by ${f['deadline']}`,
  'funds-used': (f) => `debit − credit − refunds (or amounts) of ${f['year']}, without summary rows`,
  'category-coverage': (f) =>
    `${f['covered']} of ${f['total']} categories among participants; 多重 counts for named components only`,
  satisfaction: (f) => `${f['satisfied']} satisfied answers ÷ ${f['valid']} valid ones; blanks are not valid`,
  'people-visited': (f) => `people visited in ${f['year']}, each once`,
  'person-times': (f) => `participants of the activities held in ${f['year']}`,
  'equipment-sets': (f) => `sets of certificate-making equipment accepted in ${f['year']}`,
  'no-measure': () => 'no measure is known for this indicator; judge it by hand',
};

export const measureWords: MeasureWords = {
  subject,
  excluded: {
    'date-outside-year': 'date outside the year',
    'date-unreadable': 'date unreadable',
    'amount-unreadable': 'amount unreadable',
    'other-account': 'other side of the entry',
    'year-end-transfer': 'year-end transfer',
    receipt: 'a receipt, no refund',
    'other-project': 'another project',
    cancelled: 'cancelled',
    'no-participants': 'no participants',
    'no-association': 'no association named',
    duplicate: 'duplicate, counted once',
    'not-third-generation': 'not third-generation',
    'not-made': 'not made',
    'not-received': 'not handed out',
    'received-outside-year': 'handed out outside the year',
    'number-invalid': 'number wrong',
    'category-mismatch': 'number does not fit category or level',
    'dates-out-of-order': 'dates out of order',
    reissue: 'reissue, shown apart',
    'answer-blank': 'blank',
    'answer-invalid': 'not valid',
    'answer-outside-scale': 'outside the scale',
    'not-satisfied': 'not satisfied',
    'not-reached': 'neither attended nor visited',
    'no-id': 'no number to compare',
    'not-on-register': 'not on the roster',
    'after-deadline': 'after the deadline',
    'not-accepted': 'not accepted',
    'multiple-category-unnamed': 'components of 多重 not named',
  },
  part: (key) => PARTS[key] ?? (key in subject ? subject[key as keyof typeof subject] : key),
  aside: (key) => ASIDES[key] ?? key,
  method: ({ key, figures }) => METHODS[key]?.(figures) ?? subject[key as keyof typeof subject] ?? key,
};
