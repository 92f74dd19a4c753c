import { associationsIn } from '../../values/association';
import { problem } from '../place';
import type { Rule } from '../rule';
import { unresolved } from './caps';
import { cellOrKey, textAt } from './own-lines';
import { lineFigures, quoted } from './payments';

/**
 * The association is missing, unknown or ambiguous on a line whose beneficiaries are associations.
 * A line of equipment, and one that no allocation is known for (E11), names none.
 */
export const E14: Rule = {
  code: 'E14',
  name: 'association-unresolved',
  title: '支出所属协会不明',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount', 'plan'],
  yieldsTo: ['E11'],
  basis: 'the project document',
  *check(context) {
    for (const { ledger, row, allocation } of unresolved(context)) {
      const column = ledger.columns.get('association')?.first ?? row.beneficiaryColumn;
      const own = textAt({ ledger, row }, column);
      const text = own === '' ? textAt({ ledger, row }, row.beneficiaryColumn) : own;
      yield problem({
        sheet: ledger.sheet,
        range: cellOrKey({ ledger, row }, column),
        actual: own === '' ? null : quoted(own),
        figures: {
          variant: variantOf(text, ledger.columns.has('association') && own === ''),
          ...lineFigures(row),
          text: quoted(text),
          name: quoted(allocation.name),
          associations: allocation.beneficiaries.join('、'),
        },
      });
    }
  },
};

function variantOf(text: string, blank: boolean): 'missing' | 'unknown' | 'ambiguous' | 'other' {
  const named = associationsIn(text).length;
  if (named > 1) return 'ambiguous';
  if (named === 1) return 'other';
  return blank || text === '' ? 'missing' : 'unknown';
}
