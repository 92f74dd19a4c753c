import { dayOf, formatDate, monthOf, yearOf, type CalendarDate } from '../../values/calendar';
import { birthDateOf, maskNumber, personId, sexOf, type Certificate } from '../../values/certificate';
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
      const birth = birthDateOf(entry.certificate.id);
      const own =
        birth === null ? disagreement(entry, 'cert', 'birth-invalid') : bornAfterIssue(entry, birth);
      for (const found of [own, sexDiffers(entry), birthDiffers(entry, birth), idDiffers(entry)]) {
        if (found) yield found;
      }
    }
  },
};

function bornAfterIssue(entry: Entry, birth: CalendarDate): Problem | null {
  const issued = entry.row.issue_date;
  if (issued === null || birth <= issued) return null;
  const limit = formatDate(issued);
  return disagreement(entry, 'cert', 'birth-after-issue', `≤${limit}`, yearOnly(birth), { issued: limit });
}

function sexDiffers(entry: Entry): Problem | null {
  const stated = /^(男|女)(?:性)?$/.exec(entry.row.sex)?.[1];
  const expected = sexOf(entry.certificate.id);
  if (stated === undefined || stated === expected) return null;
  return disagreement(entry, 'sex', 'sex', expected, stated);
}

function birthDiffers(entry: Entry, birth: CalendarDate | null): Problem | null {
  const stated = entry.row.birth;
  if (birth === null || stated === null || stated === birth) return null;
  const part =
    yearOf(stated) !== yearOf(birth) ? 'year' : monthOf(stated) !== monthOf(birth) ? 'month' : 'day';
  // A column headed 出生年月 gives no day: the reader sets the first.
  if (part === 'day' && dayOf(stated) === 1 && /年月/.test(header(entry, 'birth'))) return null;
  return disagreement(entry, 'birth', 'birth-column', yearOnly(birth), yearOnly(stated), { part });
}

function idDiffers(entry: Entry): Problem | null {
  const stated = personId(entry.row.id);
  const { id } = entry.certificate;
  if (stated === null || stated === id) return null;
  // Masked, both may look the same: say where they part.
  const position = [...id].findIndex((digit, index) => digit !== stated[index]) + 1;
  return disagreement(entry, 'id', 'id-differs', maskNumber(id), maskNumber(stated), { position });
}

function header({ ledger }: Entry, field: string): string {
  return ledger.columns.get(field)?.header ?? '';
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
