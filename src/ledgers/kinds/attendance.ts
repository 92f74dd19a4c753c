import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Sign-in sheet (签到表): who attended which activity. */
export const attendance = defineKind({
  kind: 'attendance',
  titleWords: /签到|参加人员|参与人员|出席/,
  required: [
    ['person', 'cert'],
    ['activity', 'association'],
    ['sign', 'role', 'activity'],
  ],
  essential: ['cert'],
  substance: ['person', 'cert'],
  fields: {
    date: { type: 'date', aliases: ['活动日期', '签到日期', '日期'] },
    activity: { type: 'text', aliases: ['活动名称', '活动主题', '主题', '参加活动'] },
    association: { type: 'text', aliases: ['协会', '主办协会', '专门协会'] },
    person: { type: 'text', aliases: ['姓名', '参加人', '签到人'] },
    cert: { type: 'certificate', aliases: ['残疾人证号', '残疾证号', '证号'] },
    role: { type: 'text', aliases: ['身份', '人员类别', '与残疾人关系'] },
    sign: { type: 'text', aliases: ['签到', '签名', '签字'] },
  },
});

export type AttendanceRow = RowOf<typeof attendance.fields>;
export type AttendanceLedger = Ledger<AttendanceRow>;
