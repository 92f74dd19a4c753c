import {
  certificateStandings,
  type CertificateExclusion,
  type CertificateStanding,
} from '../../ledgers/derive/certificates';
import type { Statement } from '../../plan/statements';
import { formatDate, yearOf } from '../../values/calendar';
import { maskNumber } from '../../values/certificate';
import { compareRational, formatRational, rational } from '../../values/rational';
import { cellAt, cellOf, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { reasonsThatExplain } from './overcount';

/**
 * Says (info) which cards of the year are not counted: not of the third generation, not handed out, or
 * handed out in another year. Fires as an error only where the user's own figure is larger than what
 * counts and is reached by counting cards that are not third-generation or not made; as a warning where
 * cards that are not handed out in the year explain it.
 */
export const C09: Rule = {
  code: 'C09',
  name: 'certificate-wrongly-counted',
  title: '不应计数的证被计入',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.cert', 'certificates.issue_date'],
  yieldsTo: ['C01', 'C05', 'C07'],
  basis: 'the project document',
  *check(context) {
    const standings = certificateStandings(context.ledgers, context.fiscalYear);
    for (const standing of standings) {
      const found = notCounted(standing, context.fiscalYear);
      if (found) yield found;
    }
    for (const statement of context.statements) {
      const found = statement.subject === 'certificates-issued' ? overstated(statement, standings) : null;
      if (found) yield found;
    }
  },
};

type NotCounted = 'not-third-generation' | 'not-received' | 'received-outside-year';
const FIELDS: Readonly<Partial<Record<CertificateExclusion, string>>> = {
  'not-third-generation': 'generation',
  'not-received': 'receive_date',
  'received-outside-year': 'receive_date',
} satisfies Record<NotCounted, string>;

function notCounted(standing: CertificateStanding, fiscalYear: number): Problem | null {
  const { ledger, row, reason, made, uncertain } = standing;
  const field = reason === null ? undefined : FIELDS[reason];
  if (reason === null || field === undefined || !made || uncertain) return null;
  // Cards of other years stand in a ledger that goes on; they are nobody's figure for this one.
  if (row.issue_date !== null && yearOf(row.issue_date) !== fiscalYear) return null;
  const received = row.receive_date === null ? '' : formatDate(row.receive_date);
  const number = maskNumber(row.cert?.text ?? '');
  return problem({
    severity: 'info',
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, field, 'receive_date', 'receiver', 'cert'),
    actual: (reason === 'not-third-generation' ? row.generation : received) || null,
    figures: { variant: reason, number, generation: row.generation, received, year: fiscalYear },
  });
}

function overstated(statement: Statement, standings: readonly CertificateStanding[]): Problem | null {
  const counted = standings.filter(({ reason }) => reason === null).length;
  const { value } = statement;
  if (value === null || value.denominator !== 1n || compareRational(value, rational(counted)) <= 0)
    return null;
  const reasons = reasonsThatExplain(Number(value.numerator) - counted, standings);
  if (!reasons) return null;
  const harsh = reasons.some((reason) => reason === 'not-third-generation' || reason === 'not-made');
  const rows = standings.filter(({ reason }) => reason !== null && reasons.includes(reason));
  const stated = formatRational(value);
  return problem({
    severity: harsh ? 'error' : 'warning',
    sheet: statement.sheet,
    range: cellAt(statement.row, statement.column),
    expected: `≤${counted}`,
    actual: stated,
    figures: { variant: harsh ? 'overstated' : 'not-handed-out', stated, counted, wrongly: rows.length },
    explainedBy: rows.map(({ ledger, row }) => ({ sheet: ledger.sheet, row: row.row })),
  });
}
