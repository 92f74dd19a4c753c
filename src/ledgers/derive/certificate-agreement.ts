import { yearOf, type CalendarDate } from '../../values/calendar';
import { readCategories, readLevel, type Certificate } from '../../values/certificate';
import type { CertificateIssueRow } from '../kinds/certificates';

/**
 * Whether the category cell (残疾类别) can stand beside the number's 19th digit: blank and unknown words
 * can; 多重 needs a 7; several categories without the word 多重 need a 7 or one of them.
 */
export function categoryAgrees(certificate: Certificate, cell: string): boolean {
  const stated = readCategories(cell);
  if (stated.length === 0) return true;
  if (stated.includes(7)) return certificate.category === 7;
  return stated.includes(certificate.category) || (stated.length > 1 && certificate.category === 7);
}

/** Whether the level cell (残疾等级) can stand beside the number's 20th digit; blank and unknown words can. */
export function levelAgrees(certificate: Certificate, cell: string): boolean {
  const stated = readLevel(cell);
  return stated === null || stated === certificate.level;
}

/** The steps of making a certificate in their order: 申请, 评定, 审核, 制证, 领取. */
const STEPS = ['apply_date', 'assess_date', 'audit_date', 'issue_date', 'receive_date'] as const;
type CertificateStep = (typeof STEPS)[number];

export interface StepOutOfOrder {
  readonly field: CertificateStep;
  readonly date: CalendarDate;
  readonly after: CertificateStep;
  readonly afterDate: CalendarDate;
}

/**
 * The first date of a row that is earlier than the date before it, of those that are there; null where
 * the order holds. Without a new assessment a renewal or reissue keeps the one of an earlier year, which
 * is no step of this order.
 */
export function firstStepOutOfOrder(row: CertificateIssueRow): StepOutOfOrder | null {
  let previous: { field: CertificateStep; date: CalendarDate } | null = null;
  for (const field of STEPS) {
    const date = row[field];
    if (date === null || (field === 'assess_date' && isEarlierAssessment(row))) continue;
    if (previous && date < previous.date) {
      return { field, date, after: previous.field, afterDate: previous.date };
    }
    previous = { field, date };
  }
  return null;
}

function isEarlierAssessment({ business, apply_date, assess_date }: CertificateIssueRow): boolean {
  if (apply_date === null || assess_date === null) return false;
  return /换|补/.test(business) && yearOf(assess_date) < yearOf(apply_date);
}
