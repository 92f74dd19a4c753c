import { certificateStandings, handOutDate, type CertificateStanding } from '../ledgers/derive/certificates';
import type { CalendarDate } from '../values/calendar';
import { rational } from '../values/rational';
import { columnAbsent, counted, labelOf, ledgerGap, leftOut, maskedOf, rowsUnreadable } from './evidence';
import type { Evidence, Measure, Measured, MeasureContext } from './measure';
import { measureTally, type TallyOrGap } from './tally';

/**
 * 按规范制作发放残疾证: distinct full numbers of third-generation certificates, made, handed out in
 * the year and in order (C01–C04, C08). Reissues (B1 …) are shown apart and not counted.
 */
export const certificatesIssued: Measure = {
  subject: 'certificates-issued',
  unit: '本',
  measure: (context, target) =>
    measureTally(
      tallyCertificates(context, null),
      'certificates-issued',
      '本',
      target,
      context,
      asidesOf(context),
    ),
};

/** Certificates handed out in the year, up to and including a day where one is given. */
export function tallyCertificates(
  { ledgers, fiscalYear }: MeasureContext,
  by: CalendarDate | null,
): TallyOrGap {
  const gap = ledgerGap('certificates', ledgers.certificates, 'cert');
  if (gap) return gap;
  const dated = (field: string) => ledgers.certificates.some(({ columns }) => columns.has(field));
  if (!dated('issue_date') && !dated('receive_date')) return columnAbsent('certificates', 'issue_date');
  const numbers = new Set<string>();
  const standings = certificateStandings(ledgers, fiscalYear);
  const unreadable = standings.filter(({ uncertain }) => uncertain).length;
  return {
    rows: standings.map((standing) => evidenceOf(standing, by, numbers)),
    possible: rational(unreadable),
    unsure: rowsUnreadable('certificates', unreadable),
  };
}

function evidenceOf(standing: CertificateStanding, by: CalendarDate | null, numbers: Set<string>): Evidence {
  const { row, reason } = standing;
  const date = handOutDate(standing);
  const label = labelOf(date, row.person, maskedOf(row.cert));
  if (reason !== null && reason !== 'duplicate') return leftOut(standing, label, reason);
  if (by !== null && date !== null && date > by) return leftOut(standing, label, 'after-deadline');
  const number = row.cert?.certificate?.number ?? '';
  if (numbers.has(number)) return leftOut(standing, label, 'duplicate');
  numbers.add(number);
  return counted(standing, label);
}

function asidesOf({ ledgers, fiscalYear }: MeasureContext): Measured['asides'] {
  const standings = certificateStandings(ledgers, fiscalYear);
  const count = (test: (standing: CertificateStanding) => boolean) =>
    rational(standings.filter((standing) => !standing.reissue && test(standing)).length);
  return [
    { key: 'made', value: count(({ made }) => made) },
    { key: 'handed-out', value: count(({ handedOut }) => handedOut) },
    { key: 'compliant', value: count(({ compliant }) => compliant) },
    { key: 'reissued', value: rational(standings.filter(({ reissue }) => reissue).length) },
  ];
}
