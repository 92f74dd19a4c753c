import { maskNumber, type Certificate } from '../../values/certificate';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Figures, Problem, Rule } from '../rule';
import { numberedRows, type CertificateEntry } from './rows';

type Entry = CertificateEntry & { readonly certificate: Certificate };

/**
 * Fires when a number with a suffix Bn stands on a row whose business is not 补发 or 补办, or when the n
 * of a person's rows does not go up by one. Leaves alone blank business cells, a first Bn whose earlier
 * cards stand in another year's ledger, and repeated numbers (C05).
 */
export const C06: Rule = {
  code: 'C06',
  name: 'reissue-suffix-unfit',
  title: '补发后缀与业务不符',
  group: 'certificates',
  severity: 'warning',
  needs: ['certificates.cert', 'certificates.business'],
  yieldsTo: ['C01', 'C05'],
  basis: 'seen in published material',
  *check(context) {
    const byPerson = new Map<string, Entry[]>();
    for (const entry of numberedRows(context, 'business')) {
      const { reissue, id } = entry.certificate;
      const business = squeeze(entry.row.business);
      if (reissue > 0 && business !== '' && !/补发|补办/.test(business)) {
        yield unfit('business', entry, { business });
        continue;
      }
      byPerson.set(id, [...(byPerson.get(id) ?? []), entry]);
    }
    for (const entries of byPerson.values()) yield* gaps(entries);
  },
};

/** Suffixes are given in the order in which the cards were made. */
function* gaps(entries: readonly Entry[]): Generator<Problem> {
  const dated = entries.every(({ row }) => row.issue_date !== null);
  const ordered = dated
    ? [...entries].sort((a, b) => (a.row.issue_date ?? 0) - (b.row.issue_date ?? 0))
    : entries;
  let previous: number | null = null;
  for (const entry of ordered) {
    const { reissue } = entry.certificate;
    if (previous !== null && reissue !== previous && reissue !== previous + 1) {
      yield unfit('sequence', entry, { previous, next: previous + 1 });
    }
    previous = reissue;
  }
}

function unfit(variant: string, entry: Entry, figures: Figures): Problem {
  const { ledger, row, certificate } = entry;
  const suffix = `B${certificate.reissue}`;
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, 'cert'),
    expected: variant === 'sequence' ? `B${figures['next']}` : null,
    actual: certificate.reissue > 0 ? suffix : null,
    figures: { variant, number: maskNumber(certificate.number), suffix, ...figures },
  });
}
