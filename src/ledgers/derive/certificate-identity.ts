import { dayOf, monthOf, yearOf, type CalendarDate } from '../../values/calendar';
import { birthDateOf, personId, sexOf } from '../../values/certificate';
import { squeeze } from '../../values/text';
import type { CertificateIssueRow } from '../kinds/certificates';
import type { Placed } from './placed';

/**
 * How a certificate number can contradict the person's other columns (C03), with what the number
 * says and what the column says.
 */
export type IdentityFault =
  | { readonly kind: 'birth-after-issue'; readonly born: CalendarDate; readonly issued: CalendarDate }
  | { readonly kind: 'sex'; readonly expected: '男' | '女'; readonly stated: string }
  | { readonly kind: 'birth-column'; readonly born: CalendarDate; readonly stated: CalendarDate }
  | { readonly kind: 'id-differs'; readonly id: string; readonly stated: string };

/**
 * Every contradiction between a number in the right form and the columns beside it. Blank columns and
 * other words contradict nothing; a birth date that is no day of the calendar is compared with none.
 */
export function identityFaults(placed: Placed<CertificateIssueRow>): IdentityFault[] {
  const { row } = placed;
  const id = row.cert?.certificate?.id;
  if (id === undefined) return [];
  const faults: IdentityFault[] = [];
  const born = birthDateOf(id);
  const issued = row.issue_date;
  if (born !== null && issued !== null && born > issued)
    faults.push({ kind: 'birth-after-issue', born, issued });
  const stated = /^(男|女)性?$/.exec(squeeze(row.sex))?.[1];
  const expected = sexOf(id);
  if (stated !== undefined && stated !== expected) faults.push({ kind: 'sex', expected, stated });
  if (born !== null && row.birth !== null && !isBirth(placed, row.birth, born)) {
    faults.push({ kind: 'birth-column', born, stated: row.birth });
  }
  const other = personId(row.id);
  if (other !== null && other !== id) faults.push({ kind: 'id-differs', id, stated: other });
  return faults;
}

/** A column headed 出生年月 gives no day: the reader sets the first. */
function isBirth({ ledger }: Placed<CertificateIssueRow>, stated: CalendarDate, born: CalendarDate): boolean {
  if (stated === born) return true;
  const sameMonth = yearOf(stated) === yearOf(born) && monthOf(stated) === monthOf(born);
  return sameMonth && dayOf(stated) === 1 && /年月/.test(ledger.columns.get('birth')?.header ?? '');
}
