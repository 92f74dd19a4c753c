import { maskNumber, type Certificate } from '../../values/certificate';
import { addressOf, rangeRef } from '../../values/cell-ref';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { numberedRows, type CertificateEntry } from './rows';

type Entry = CertificateEntry & { readonly certificate: Certificate };

/**
 * Fires at the later row when a certificate number stands twice, or when one 18-digit ID has two live
 * numbers. Leaves alone what supersedes or ends the same person's earlier card: a reissue (B1 …) and
 * business such as 换领, 补发 or 注销 that differs from the other row's;
 * and one number merged over several rows.
 */
export const C05: Rule = {
  code: 'C05',
  name: 'duplicate-certificate',
  title: '残疾证号重复',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.cert'],
  yieldsTo: ['C07'],
  basis: 'accounting practice',
  *check(context) {
    const byNumber = new Map<string, Entry>();
    const byId = new Map<string, Entry>();
    for (const entry of numberedRows(context)) {
      if (entry.ledger.troubles.has(entry.row.row, 'cert', 'covered')) continue;
      const { number, id } = entry.certificate;
      const same = byNumber.get(number);
      const samePerson = byId.get(id);
      if (same) {
        if (!supersedes(entry, same)) yield repeated('number', entry, same);
      } else if (samePerson && !supersedes(entry, samePerson)) {
        yield repeated('two-live', entry, samePerson);
      }
      if (!same) byNumber.set(number, entry);
      if (!samePerson) byId.set(id, entry);
    }
  },
};

const SUPERSEDING = /换|补|注销|变更|迁/;

function supersedes(later: Entry, earlier: Entry): boolean {
  const names = [later.row.person, earlier.row.person].map(squeeze);
  if (names[0] !== '' && names[1] !== '' && names[0] !== names[1]) return false;
  if (later.certificate.reissue !== earlier.certificate.reissue) return true;
  const [a, b] = [later.row.business, earlier.row.business].map(squeeze);
  return a !== b && SUPERSEDING.test(`${a}${b}`);
}

function repeated(variant: 'number' | 'two-live', entry: Entry, first: Entry): Problem {
  const { ledger, row, certificate } = entry;
  const number = maskNumber(certificate.number);
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, 'cert'),
    actual: number,
    figures: {
      variant,
      number,
      firstNumber: maskNumber(first.certificate.number),
      first: addressOf(first.ledger.sheet, rangeRef(cellOf(first.ledger, first.row.row, 'cert'))),
    },
  });
}
