import { rangeRef } from '../../values/cell-ref';
import { CATEGORY_NAMES, maskNumber } from '../../values/certificate';
import type { CellRange } from '../../workbook/port';
import { cellOf, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { FirstSightings, sightings, type Sighting } from './people-seen';

/**
 * Fires when a row gives another name, category or level than an earlier sheet gives for the same
 * 18-digit ID, at the later row. Leaves alone differences within one sheet, masked names, relatives
 * who sign in for somebody, and several categories of which one agrees.
 */
export const X03: Rule = {
  code: 'X03',
  name: 'person-data-conflict',
  title: '同一人信息前后不一致',
  group: 'cross-ledger',
  severity: 'warning',
  needs: ['certificates.cert'],
  yieldsTo: ['C04', 'C07'],
  basis: 'accounting practice',
  *check(context) {
    const firsts = TRAITS.map(() => new FirstSightings());
    for (const sighting of sightings(context)) {
      for (const [index, trait] of TRAITS.entries()) {
        if (trait.shown(sighting) === null) continue;
        const earlier = firsts[index]?.beforeSheetOf(sighting);
        if (earlier && !trait.agrees(earlier, sighting)) yield conflict(trait, earlier, sighting);
      }
    }
  },
};

interface Trait {
  readonly variant: 'name' | 'category' | 'level';
  /** As it may be shown; null where the row does not say. */
  readonly shown: (sighting: Sighting) => string | null;
  readonly agrees: (a: Sighting, b: Sighting) => boolean;
  readonly place: (sighting: Sighting) => CellRange;
}

const TRAITS: readonly Trait[] = [
  {
    variant: 'name',
    shown: ({ name }) => name && `${[...name][0] ?? ''}*`,
    agrees: (a, b) => a.name === b.name,
    place: ({ ledger, row }) => cellOf(ledger, row, 'person', 'cert'),
  },
  {
    variant: 'category',
    shown: ({ category }) => category && category.value.map((each) => CATEGORY_NAMES[each]).join('、'),
    agrees: (a, b) => a.category?.value.some((each) => b.category?.value.includes(each)) ?? true,
    place: ({ ledger, row, category }) => cellOf(ledger, row, category?.field ?? 'cert'),
  },
  {
    variant: 'level',
    shown: ({ level }) => level && `${level.value}级`,
    agrees: (a, b) => a.level?.value === b.level?.value,
    place: ({ ledger, row, level }) => cellOf(ledger, row, level?.field ?? 'cert'),
  },
];

function conflict(trait: Trait, earlier: Sighting, later: Sighting): Problem {
  const [expected, actual] = [trait.shown(earlier) ?? '', trait.shown(later) ?? ''];
  return problem({
    sheet: later.ledger.sheet,
    range: trait.place(later),
    expected,
    actual,
    figures: {
      variant: trait.variant,
      id: maskNumber(later.id),
      here: actual,
      there: expected,
      otherSheet: earlier.ledger.sheet,
      otherCell: rangeRef(trait.place(earlier)),
    },
    explainedBy: [earlier, later].map(({ ledger, row }) => ({ sheet: ledger.sheet, row })),
  });
}
