import { birthDateOf, hasValidCheckDigit } from '../../values/certificate';
import type { CertificateCell } from '../spec';

/** What is wrong with a certificate number by itself, whatever the columns beside it say. */
export type CertificateFault =
  /** Twenty digits typed as a number: the last five are lost. */
  | 'stored-as-number'
  /** Not 18-digit ID + category + level, with or without a reissue suffix. */
  | 'format'
  /** The ID's check digit (校验码) does not fit its first 17 digits. */
  | 'check-digit'
  /** The birth date inside the ID is no day of the calendar. */
  | 'birth';

/** The first fault of a filled certificate cell, the more basic one first; null where it is sound. */
export function certificateFault(cell: CertificateCell): CertificateFault | null {
  if (cell.storedAsNumber) return 'stored-as-number';
  if (!cell.certificate) return 'format';
  if (!hasValidCheckDigit(cell.certificate.id)) return 'check-digit';
  return birthDateOf(cell.certificate.id) === null ? 'birth' : null;
}
