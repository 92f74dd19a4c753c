import { hasValidCheckDigit, idCheckDigit, maskNumber } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { numberedRows } from './rows';

/**
 * Fires when the 18-digit ID inside a certificate number fails its check digit (GB 11643). Leaves alone
 * numbers that are not in the form at all (C01) or lost their digits (C07).
 */
export const C02: Rule = {
  code: 'C02',
  name: 'id-check-digit-wrong',
  title: '身份证号校验码错误',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.cert'],
  yieldsTo: ['C01', 'C07'],
  basis: 'accounting practice',
  *check(context) {
    for (const { ledger, row, certificate } of numberedRows(context)) {
      if (hasValidCheckDigit(certificate.id)) continue;
      const expected = idCheckDigit(certificate.id.slice(0, 17));
      const actual = certificate.id.slice(17);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        expected,
        actual,
        figures: { number: maskNumber(certificate.number), expected, actual },
      });
    }
  },
};
