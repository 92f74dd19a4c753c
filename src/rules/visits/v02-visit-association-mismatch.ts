import { hostsIn } from '../../ledgers/derive/activity-words';
import type { VisitRow } from '../../ledgers/kinds/visits';
import { SERVES } from '../../values/association';
import { CATEGORY_NAMES, readCategories, type Category } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { visitRecords } from './records';

/**
 * Fires when the visited person's disability category is not one that the visiting association serves.
 * The category is the certificate's, or the category column's where there is no certificate; 多重 counts
 * for the components that the column names and is left alone where it names none. Who the chair is
 * stands nowhere but in the visits ledger itself, so the visitor's name is compared with nothing.
 */
export const V02: Rule = {
  code: 'V02',
  name: 'visit-association-mismatch',
  title: '走访人或对象与协会不符',
  group: 'visits',
  severity: 'warning',
  needs: ['visits.association'],
  yieldsTo: ['C07'],
  basis: 'the project document',
  *check(context) {
    for (const { ledger, row } of visitRecords(context, 'association')) {
      const hosts = hostsIn(row.association);
      const categories = categoriesOf(row);
      if (hosts.length === 0 || categories.length === 0) continue;
      const served = hosts.flatMap((host) => SERVES[host]);
      if (categories.some((category) => served.includes(category))) continue;
      const names = (list: readonly Category[]) => list.map((one) => CATEGORY_NAMES[one]).join('、');
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, row.cert?.certificate ? 'cert' : 'category'),
        expected: names(served),
        actual: names(categories),
        figures: { association: hosts.join('、'), category: names(categories), served: names(served) },
      });
    }
  },
};

function categoriesOf(row: VisitRow): readonly Category[] {
  const named = readCategories(row.category).filter((category) => category !== 7);
  const category = row.cert?.certificate?.category;
  if (category !== undefined && category !== 7) return [category];
  return named;
}
