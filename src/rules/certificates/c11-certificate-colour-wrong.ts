import { CATEGORY_NAMES, readCategories, type Category } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { certificateRows } from './rows';

/**
 * Fires when the card's colour does not fit its category: red for 视力 and for 多重 with 视力, blue for all
 * others. Leaves alone 多重 without named components, blank cells and colours that are neither.
 */
export const C11: Rule = {
  code: 'C11',
  name: 'certificate-colour-wrong',
  title: '证件颜色与类别不符',
  group: 'certificates',
  severity: 'warning',
  needs: ['certificates.category', 'certificates.colour'],
  yieldsTo: ['C04'],
  basis: 'seen in published material',
  *check(context) {
    for (const { ledger, row } of certificateRows(context, 'category', 'colour')) {
      const expected = colourOf(readCategories(row.category));
      const actual = /红/.test(row.colour) ? '红' : /蓝/.test(row.colour) ? '蓝' : null;
      if (expected === null || actual === null || actual === expected) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'colour'),
        expected: `${expected}色`,
        actual: row.colour,
        figures: { expected, actual, category: row.category },
      });
    }
  },
};

function colourOf(categories: readonly Category[]): '红' | '蓝' | null {
  const named = categories.filter((category) => CATEGORY_NAMES[category] !== '多重');
  if (named.length === 0) return null;
  return named.includes(1) ? '红' : '蓝';
}
