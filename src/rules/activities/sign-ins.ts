import { heldActivities, hostsIn, type AttendanceStanding } from '../../ledgers/derive/activities';
import type { Association } from '../../values/association';
import type { CalendarDate } from '../../values/calendar';
import { squeeze } from '../../values/text';
import { hasColumn } from '../place';
import type { CheckContext } from '../rule';

const COMPANIONS =
  /亲友|亲属|家属|家长|监护|陪同|陪护|护理|工作|志愿|义工|社工|干部|翻译|手语|教师|老师|讲师|医生|司机|记者|领导|嘉宾/;
const DISABLED = /残疾|本人|会员/;

/**
 * Every row of the sign-in sheets that have the columns, in workbook order; staff, volunteers, absent
 * people and the rows of called-off activities left out.
 */
export function signIns(context: CheckContext, ...fields: readonly string[]): AttendanceStanding[] {
  const { attendance } = heldActivities(context.ledgers, context.fiscalYear);
  return attendance.filter(({ ledger, leftOut, activity }) => {
    const present = !leftOut && activity?.reason !== 'cancelled';
    return present && fields.every((field) => hasColumn(ledger, field));
  });
}

/** As what somebody signed in: with a disability, beside someone who has one, or not said. */
export type Standing = 'disabled' | 'companion' | 'unsaid';

export function standingOf({ row }: AttendanceStanding): Standing {
  const role = squeeze(row.role);
  if (COMPANIONS.test(role)) return 'companion';
  return DISABLED.test(role) ? 'disabled' : 'unsaid';
}

/** The associations of a sign-in: those its own cell names, else the hosts of its activity. */
export function hostsOfSignIn({ row, activity }: AttendanceStanding): readonly Association[] {
  const own = hostsIn(row.association);
  return own.length > 0 ? own : (activity?.hosts ?? []);
}

/** The day of a sign-in: its own, else its activity's. */
export function dayOfSignIn({ row, activity }: AttendanceStanding): CalendarDate | null {
  return row.date ?? activity?.date ?? null;
}
