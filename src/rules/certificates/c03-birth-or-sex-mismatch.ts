import { identityFaults, type IdentityFault } from '../../ledgers/derive/certificate-identity';
import { formatDate, monthOf, yearOf, type CalendarDate } from '../../values/calendar';
import { birthDateOf, maskNumber, type Certificate } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Figures, Problem, Rule } from '../rule';
import { numberedRows, type CertificateEntry } from './rows';

type Entry = CertificateEntry & { readonly certificate: Certificate };

/**
 * Fires when the birth date inside a number is no day of the calendar or is later than the day the card
 * was made (the same day is right), and when the sex, birth or ID column says otherwise than the number.
 * Leaves alone columns that are blank or hold something else than an 18-digit ID, a date, 男 or 女.
 */
export const C03: Rule = {
  code: 'C03',
  name: 'birth-or-sex-mismatch',
  title: '出生日期或性别不符',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.cert'],
  yieldsTo: ['C01', 'C02', 'C07'],
  basis: 'accounting practice',
  *check(context) {
    for (const entry of numberedRows(context)) {
      if (birthDateOf(entry.certificate.id) === null) yield disagreement(entry, 'cert', 'birth-invalid');
      for (const fault of identityFaults(entry)) yield problemOf(entry, fault);
    }
  },
};

function problemOf(entry: Entry, fault: IdentityFault): Problem {
  switch (fault.kind) {
    case 'birth-after-issue': {
      const issued = formatDate(fault.issued);
      return disagreement(entry, 'cert', fault.kind, `≤${issued}`, yearOnly(fault.born), { issued });
    }
    case 'sex':
      return disagreement(entry, 'sex', fault.kind, fault.expected, fault.stated);
    case 'birth-column': {
      const { born, stated } = fault;
      const figures = { part: partThatDiffers(born, stated) };
      return disagreement(entry, 'birth', fault.kind, yearOnly(born), yearOnly(stated), figures);
    }
    case 'id-differs': {
      const { id, stated } = fault;
      // Masked, both may look the same: say where they part.
      const position = [...id].findIndex((digit, index) => digit !== stated[index]) + 1;
      return disagreement(entry, 'id', fault.kind, maskNumber(id), maskNumber(stated), { position });
    }
  }
}

function partThatDiffers(a: CalendarDate, b: CalendarDate): 'year' | 'month' | 'day' {
  if (yearOf(a) !== yearOf(b)) return 'year';
  return monthOf(a) !== monthOf(b) ? 'month' : 'day';
}

/** Month and day are the part of a number that masking hides. */
function yearOnly(date: CalendarDate): string {
  return `${yearOf(date)}-**-**`;
}

function disagreement(
  { ledger, row, certificate }: Entry,
  field: string,
  variant: string,
  expected: string | null = null,
  actual: string | null = null,
  more: Figures = {},
): Problem {
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, field),
    expected,
    actual,
    figures: {
      variant,
      number: maskNumber(certificate.number),
      expected: expected ?? '',
      actual: actual ?? '',
      ...more,
    },
  });
}
