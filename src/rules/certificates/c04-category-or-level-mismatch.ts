import { categoryAgrees, levelAgrees } from '../../ledgers/derive/certificate-agreement';
import { CATEGORY_NAMES, maskNumber } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { numberedRows } from './rows';

/**
 * Fires when a number's 19th digit is not the category column or its 20th not the level column, at the
 * cell that differs. Leaves alone blank cells and words that name no category or level.
 */
export const C04: Rule = {
  code: 'C04',
  name: 'category-or-level-mismatch',
  title: '证号与类别等级不符',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.cert', 'certificates.category'],
  yieldsTo: ['C01', 'C07'],
  basis: 'seen in published material',
  *check(context) {
    for (const { ledger, row, certificate } of numberedRows(context)) {
      const number = maskNumber(certificate.number);
      const differs = (variant: 'category' | 'level', expected: string, actual: string) =>
        problem({
          sheet: ledger.sheet,
          range: cellOf(ledger, row.row, variant),
          expected,
          actual,
          figures: { variant, number, expected, actual },
        });
      if (!categoryAgrees(certificate, row.category)) {
        const { category } = certificate;
        yield differs('category', `${category}${CATEGORY_NAMES[category]}`, row.category);
      }
      if (!levelAgrees(certificate, row.level)) {
        yield differs('level', `${certificate.level}级`, row.level);
      }
    }
  },
};
