import { dayOf, monthOf, yearOf, type CalendarDate } from '../../values/calendar';
import { birthDateOf, personId, sexOf } from '../../values/certificate';
import { squeeze } from '../../values/text';
import type { CertificateIssueRow } from '../kinds/certificates';
import type { Placed } from './placed';

/** How a certificate number can contradict the person's other columns (C03). */
export type IdentityFault = 'birth-after-issue' | 'sex' | 'birth-column' | 'id-differs';

/**
 * The first contradiction between a sound number and the columns beside it; null where there is
 * none. Blank columns and other words contradict nothing.
 */
export function identityFault(placed: Placed<CertificateIssueRow>): IdentityFault | null {
  const { row } = placed;
  const id = row.cert?.certificate?.id;
  const born = id === undefined ? null : birthDateOf(id);
  if (id === undefined || born === null) return null;
  if (row.issue_date !== null && born > row.issue_date) return 'birth-after-issue';
  const sex = /^(男|女)性?$/.exec(squeeze(row.sex))?.[1];
  if (sex !== undefined && sex !== sexOf(id)) return 'sex';
  if (row.birth !== null && !isBirth(placed, row.birth, born)) return 'birth-column';
  const stated = personId(row.id);
  return stated !== null && stated !== id ? 'id-differs' : null;
}

/** A column headed 出生年月 gives no day: the reader sets the first. */
function isBirth({ ledger }: Placed<CertificateIssueRow>, stated: CalendarDate, born: CalendarDate): boolean {
  if (stated === born) return true;
  const sameMonth = yearOf(stated) === yearOf(born) && monthOf(stated) === monthOf(born);
  return sameMonth && dayOf(stated) === 1 && /年月/.test(ledger.columns.get('birth')?.header ?? '');
}
