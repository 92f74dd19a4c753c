import type { AttendanceStanding } from '../../ledgers/derive/activities';
import { certificateFault } from '../../ledgers/derive/certificate-faults';
import { RELATIVES_ATTEND } from '../../values/association';
import { hasValidCheckDigit, maskNumber } from '../../values/certificate';
import { blankCells } from '../blank-cells';
import { cellOf, problem } from '../place';
import type { Rule, Severity } from '../rule';
import { hostsOfSignIn, signIns, standingOf } from './sign-ins';

/**
 * Fires at a participant's certificate number that is stored as a number, is not in its form, fails its
 * check digit or holds no birth date, and where somebody who signs in as disabled has none; only a
 * warning where the sheet does not say as what somebody signs in. Staff, volunteers and relatives need
 * no certificate, and at 智协 and 精协 who leaves it blank is taken for a relative.
 */
export const A05: Rule = {
  code: 'A05',
  name: 'participant-certificate-invalid',
  title: '参加人残疾证号无效',
  group: 'activities',
  severity: 'error',
  needs: ['attendance.cert'],
  yieldsTo: ['C07'],
  basis: 'accounting practice',
  *check(context) {
    const paperOnly = new Set<string>();
    for (const ledger of context.ledgers.attendance) {
      if (blankCells(ledger, ledger.rows, 'cert')[0]?.row !== null) continue;
      paperOnly.add(ledger.sheet);
      const figures = { variant: 'column', rows: ledger.rows.length };
      yield problem({ sheet: ledger.sheet, range: null, figures, severity: 'warning' });
    }
    for (const signIn of signIns(context, 'cert')) {
      const { ledger, row } = signIn;
      const fault = faultOf(signIn);
      if (!fault || paperOnly.has(ledger.sheet)) continue;
      const number = maskNumber(row.cert?.text ?? '');
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        actual: number || null,
        figures: { variant: fault.variant, number, length: row.cert?.text.length ?? 0 },
        severity: fault.severity,
      });
    }
  },
};

function faultOf(signIn: AttendanceStanding): { variant: string; severity: Severity } | null {
  const { ledger, row } = signIn;
  const standing = standingOf(signIn);
  const relatives = hostsOfSignIn(signIn).some((host) => RELATIVES_ATTEND.has(host));
  if (row.cert === null) {
    if (ledger.troubles.at(row.row, 'cert').length > 0 || standing === 'companion') return null;
    if (standing === 'disabled') return { variant: 'blank', severity: 'error' };
    return relatives ? null : { variant: 'blank', severity: 'warning' };
  }
  // A companion's ID or phone number in this column is no certificate number.
  if (standing === 'companion' && row.cert.text.length < 20) return null;
  if (standing === 'unsaid' && relatives && hasValidCheckDigit(row.cert.text)) return null;
  const variant = certificateFault(row.cert);
  return variant && { variant, severity: 'error' };
}
