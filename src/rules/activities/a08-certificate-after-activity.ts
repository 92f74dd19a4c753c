import { personIn } from '../../ledgers/derive/person';
import { formatDate, readDateText, type CalendarDate } from '../../values/calendar';
import { maskNumber } from '../../values/certificate';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { CheckContext, Rule } from '../rule';
import { dayOfSignIn, signIns, standingOf } from './sign-ins';

const FIRST_ISSUE = /新办|新领|新申请|新增|首次|首办|初次|初办/;
const OFF_REGISTER = /注销|死亡|去世|病故|亡故/;
const DATE_IN_TEXT = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;

/**
 * Fires at a participant whose certificate was FIRST issued after the activity, or who was deregistered
 * or dead before it. The first issue is told by the business type (新办, 首次 …); a renewal's date says
 * nothing. 注销 counts only where the status cell gives its date.
 */
export const A08: Rule = {
  code: 'A08',
  name: 'certificate-after-activity',
  title: '活动时尚无证或已注销',
  group: 'activities',
  severity: 'error',
  needs: ['attendance.cert', 'attendance.date', 'certificates.cert', 'certificates.issue_date'],
  yieldsTo: ['A05'],
  basis: 'seen in published material',
  *check(context) {
    const issued = firstIssues(context);
    const ended = registerEnds(context);
    for (const signIn of signIns(context, 'cert')) {
      const { ledger, row } = signIn;
      const { id } = personIn(row.cert);
      const date = dayOfSignIn(signIn);
      if (id === null || date === null || standingOf(signIn) === 'companion') continue;
      const [first, end] = [issued.get(id), ended.get(id)];
      const late = first !== undefined && first > date;
      if (!late && !(end !== undefined && end < date)) continue;
      const other = formatDate((late ? first : end) as CalendarDate);
      const number = maskNumber(row.cert?.text ?? '');
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        expected: `${late ? '≤' : '≥'}${formatDate(date)}`,
        actual: other,
        figures: { variant: late ? 'issued-later' : 'ended', number, date: formatDate(date), other },
      });
    }
  },
};

/** The date of a person's first certificate, where the certificate ledger says which is the first. */
function firstIssues({ ledgers }: CheckContext): Map<string, CalendarDate> {
  const dates = new Map<string, CalendarDate>();
  for (const { cert, business, issue_date: date } of ledgers.certificates.flatMap(({ rows }) => rows)) {
    const { id } = personIn(cert);
    const first = FIRST_ISSUE.test(squeeze(business)) && (cert?.certificate?.reissue ?? 0) === 0;
    if (id === null || date === null || !first) continue;
    dates.set(id, Math.min(date, dates.get(id) ?? date) as CalendarDate);
  }
  return dates;
}

/** The day on which a person was taken off the register, where a status cell gives one. */
function registerEnds({ ledgers }: CheckContext): Map<string, CalendarDate> {
  const ends = new Map<string, CalendarDate>();
  for (const { cert, status } of [...ledgers.certificates, ...ledgers.roster].flatMap((one) => [
    ...one.rows,
  ])) {
    const { id } = personIn(cert);
    const text = OFF_REGISTER.test(status) ? DATE_IN_TEXT.exec(status)?.[0] : undefined;
    const reading = readDateText(text ?? '');
    if (id !== null && reading.kind === 'date') ends.set(id, reading.date);
  }
  return ends;
}
