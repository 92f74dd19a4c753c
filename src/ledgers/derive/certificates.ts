import { yearOf, type CalendarDate } from '../../values/calendar';
import { squeeze } from '../../values/text';
import type { CertificateIssueRow } from '../kinds/certificates';
import type { Ledger } from '../ledger';
import type { Ledgers } from '../ledgers';
import { categoryAgrees, firstStepOutOfOrder, levelAgrees } from './certificate-agreement';
import { certificateFault } from './certificate-faults';
import { identityFaults } from './certificate-identity';
import { oncePerYear } from './once';
import { placedRows, type Placed } from './placed';

/** Why a row does not count as a certificate made and handed out in the year. */
export type CertificateExclusion =
  | 'number-invalid'
  | 'not-third-generation'
  | 'reissue'
  | 'category-mismatch'
  | 'dates-out-of-order'
  | 'not-made'
  | 'not-received'
  | 'received-outside-year'
  | 'duplicate';

/** A row of a certificate ledger and whether it counts. */
export interface CertificateStanding extends Placed<CertificateIssueRow> {
  readonly reason: CertificateExclusion | null;
  /** Left out only for a date that is filled and cannot be read, so it may have counted. */
  readonly uncertain: boolean;
  readonly thirdGeneration: boolean;
  readonly made: boolean;
  /** Handed out in the year. */
  readonly handedOut: boolean;
  /** Passes C01–C04 and C08. */
  readonly compliant: boolean;
  readonly reissue: boolean;
}

const NOT_MADE = /^(?:否|未|没|不|待|无|制证中|×)|未制|注销/;
const NO_ISSUE = /注销|迁出|冻结/;
const REISSUED = /补发|补办|补证/;
const OTHER_GENERATION = /[一二12](?:代|\.0)|^第?[一二12]$/;
const THIRD_GENERATION = /[三3]代/;

/**
 * Whether a row is about a third-generation certificate (三代证). A blank cell and a ledger
 * without the column are: the plan is about third-generation certificates only.
 */
function isThirdGeneration(row: Pick<CertificateIssueRow, 'generation'>): boolean {
  const text = squeeze(row.generation);
  return THIRD_GENERATION.test(text) || !OTHER_GENERATION.test(text);
}

/** A certificate that replaces a lost one: by its suffix Bn, or by the business (补发). */
function isReissue(row: Pick<CertificateIssueRow, 'cert' | 'business'>): boolean {
  return (row.cert?.certificate?.reissue ?? 0) > 0 || REISSUED.test(row.business);
}

/**
 * Every row of the certificate ledgers, in workbook order, judged for a year: third generation,
 * made, handed out in the year, and in order. Of one full number the first row that passes counts.
 */
export const certificateStandings: (ledgers: Ledgers, fiscalYear: number) => readonly CertificateStanding[] =
  oncePerYear((ledgers, fiscalYear) => {
    const counted = new Set<string>();
    return placedRows(ledgers.certificates).map((placed) => {
      const standing = judge(placed, fiscalYear);
      const number = placed.row.cert?.certificate?.number;
      if (standing.reason !== null || number === undefined) return standing;
      if (counted.has(number)) return { ...standing, reason: 'duplicate' };
      counted.add(number);
      return standing;
    });
  });

function judge(placed: Placed<CertificateIssueRow>, fiscalYear: number): CertificateStanding {
  const { ledger, row } = placed;
  const thirdGeneration = isThirdGeneration(row);
  const reissue = isReissue(row);
  const fault = complianceFault(placed);
  const notMade = makingGap(ledger, row);
  const notHandedOut = handingOutGap(ledger, row, fiscalYear);
  const standing = {
    ...placed,
    thirdGeneration,
    made: notMade === null,
    handedOut: notHandedOut === null,
    compliant: fault === null,
    reissue,
    uncertain: false,
  };
  if (fault === 'number-invalid') return { ...standing, reason: fault };
  if (!thirdGeneration) return { ...standing, reason: 'not-third-generation' };
  if (reissue) return { ...standing, reason: 'reissue' };
  if (fault !== null) return { ...standing, reason: fault };
  const gaps = [notMade, notHandedOut].filter((gap) => gap !== null);
  // A gap that is certain says more than a date that may only be badly written.
  const gap = gaps.find((each) => !each.uncertain) ?? gaps[0];
  return { ...standing, reason: gap?.reason ?? null, uncertain: gap?.uncertain ?? false };
}

function complianceFault(placed: Placed<CertificateIssueRow>): CertificateExclusion | null {
  const { row } = placed;
  const certificate = row.cert?.certificate;
  if (row.cert === null || !certificate || certificateFault(row.cert) !== null) return 'number-invalid';
  if (identityFaults(placed).length > 0) return 'number-invalid';
  if (!categoryAgrees(certificate, row.category) || !levelAgrees(certificate, row.level)) {
    return 'category-mismatch';
  }
  return firstStepOutOfOrder(row) === null ? null : 'dates-out-of-order';
}

interface Gap {
  readonly reason: CertificateExclusion;
  readonly uncertain: boolean;
}

/** Null where the card was made. */
function makingGap(ledger: Ledger<CertificateIssueRow>, row: CertificateIssueRow): Gap | null {
  if (NOT_MADE.test(squeeze(row.made)) || NO_ISSUE.test(row.business)) {
    return { reason: 'not-made', uncertain: false };
  }
  if (!ledger.columns.has('issue_date') || row.issue_date !== null) return null;
  return { reason: 'not-made', uncertain: isFilled(ledger, row, 'issue_date') };
}

/**
 * Null where the card was handed out in the year. A ledger without a date of receipt is judged
 * by the date of issue, and by the receiver's signature where it has such a column.
 */
function handingOutGap(
  ledger: Ledger<CertificateIssueRow>,
  row: CertificateIssueRow,
  fiscalYear: number,
): Gap | null {
  const field = handOutField(ledger);
  if (field === 'issue_date' && isUnsigned(ledger, row)) return { reason: 'not-received', uncertain: false };
  const date = row[field];
  if (date === null) return { reason: 'not-received', uncertain: isFilled(ledger, row, field) };
  return yearOf(date) === fiscalYear ? null : { reason: 'received-outside-year', uncertain: false };
}

function handOutField(ledger: Ledger<CertificateIssueRow>): 'receive_date' | 'issue_date' {
  return ledger.columns.has('receive_date') ? 'receive_date' : 'issue_date';
}

/** The day on which a card was handed out, as the judgement takes it; null where none is given. */
export function handOutDate({ ledger, row }: Placed<CertificateIssueRow>): CalendarDate | null {
  return row[handOutField(ledger)];
}

/** 代办人 stays blank where the holder comes in person, so it is no signature. */
function isUnsigned(ledger: Ledger<CertificateIssueRow>, row: CertificateIssueRow): boolean {
  const place = ledger.columns.get('receiver');
  return place !== undefined && !place.header.includes('代办') && row.receiver === '';
}

/** Whether something stands in a date cell that gave no date. */
function isFilled(ledger: Ledger<CertificateIssueRow>, row: CertificateIssueRow, field: string): boolean {
  return ledger.troubles.has(row.row, field, 'unreadable', 'ambiguous', 'formula-error', 'no-cached-value');
}
