import { namedComponents, participations, type Participation } from '../ledgers/derive/people';
import { SINGLE_CATEGORIES, type Category } from '../values/certificate';
import { multiplyRational, rational } from '../values/rational';
import { constantPart, counted, leftOut, part, rowsUnreadable, unmeasured } from './evidence';
import type { Evidence, Measure } from './measure';
import { labelOfParticipant, participantsGap } from './participants';
import { settle } from './settle';

const KEY = 'category-coverage';

/**
 * 专门协会活动覆盖残疾类别率: distinct categories 1–6 among the participants ÷ 6 × 100. 多重 (7) counts
 * for its components where a category column names them.
 */
export const categoryCoverage: Measure = {
  subject: 'category-coverage',
  unit: '%',
  measure: ({ ledgers, fiscalYear }, target) => {
    const gap = participantsGap(ledgers);
    if (gap) return unmeasured(KEY, gap, [], { kind: 'percentage' });
    const components = namedComponents(ledgers);
    const covered = new Set<Category>();
    const judged = participations(ledgers, fiscalYear).map((row) => judge(row, components, covered));
    const unreadable = judged.filter(({ uncertain }) => uncertain).length;
    const share = (count: number) => multiplyRational(rational(count, TOTAL), rational(100));
    const range = { low: share(covered.size), high: share(Math.min(TOTAL, covered.size + unreadable)) };
    return {
      ...settle(range, '%', target, rowsUnreadable('attendance', unreadable)),
      parts: [
        part(
          'numerator',
          judged.map(({ evidence }) => evidence),
        ),
        constantPart('denominator', rational(TOTAL)),
      ],
      combination: { kind: 'percentage' },
      asides: [],
      method: {
        key: KEY,
        figures: { covered: covered.size, total: TOTAL, categories: [...covered].sort().join('') },
      },
    };
  },
};

const TOTAL = SINGLE_CATEGORIES.length;

interface Judged {
  readonly evidence: Evidence;
  readonly uncertain: boolean;
}

/** The first participant of each category carries it. */
function judge(
  participation: Participation,
  components: ReadonlyMap<string, ReadonlySet<Category>>,
  covered: Set<Category>,
): Judged {
  const label = labelOfParticipant(participation);
  const { reason, id, row } = participation;
  if (reason !== null)
    return { evidence: leftOut(participation, label, reason), uncertain: participation.uncertain };
  const category = row.cert?.certificate?.category;
  // A plain ID names the person but not the category.
  if (category === undefined)
    return { evidence: leftOut(participation, label, 'number-invalid'), uncertain: true };
  const named = category === 7 ? [...(components.get(id ?? '') ?? [])] : [category];
  if (named.length === 0) {
    return { evidence: leftOut(participation, label, 'multiple-category-unnamed'), uncertain: false };
  }
  const added = named.filter((each) => !covered.has(each));
  added.forEach((each) => covered.add(each));
  if (added.length === 0) return { evidence: leftOut(participation, label, 'duplicate'), uncertain: false };
  return { evidence: counted(participation, label, rational(added.length)), uncertain: false };
}
