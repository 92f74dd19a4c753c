import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Activity ledger (活动台账): the activities that the associations held. */
export const activities = defineKind({
  kind: 'activities',
  titleWords: /活动/,
  required: [
    ['date'],
    ['theme', 'participants'],
    ['association', 'place', 'participants', 'evidence', 'expense'],
  ],
  essential: ['date', 'association'],
  substance: ['date', 'theme', 'association', 'participants'],
  fields: {
    date: { type: 'date', aliases: ['活动日期', '活动时间', '开展时间', '日期'] },
    association: { type: 'text', aliases: ['协会', '主办协会', '承办协会', '专门协会', '主办单位'] },
    theme: { type: 'text', aliases: ['活动主题', '活动名称', '活动内容', '主题'] },
    place: { type: 'text', aliases: ['活动地点', '地点', '场地'] },
    participants: { type: 'count', aliases: ['参加人数', '参与人数', '参加残疾人数', '人次', '到场人数'] },
    staff: { type: 'count', aliases: ['工作人员数', '志愿者数'] },
    expense: { type: 'money', aliases: ['活动经费', '支出金额', '费用'] },
    person: { type: 'text', aliases: ['姓名', '参加人'] },
    cert: { type: 'certificate', aliases: ['残疾人证号', '残疾证号', '证号', '残疾证'] },
    sign: { type: 'text', aliases: ['签到', '签名'] },
    evidence: { type: 'text', aliases: ['照片', '签到表', '资料', '佐证'] },
    start_time: { type: 'text', aliases: ['开始时间', '起止时间'] },
  },
  derived: { remark: '' },
});

/** An activity as it stands in the known columns. */
export type ActivityCells = RowOf<typeof activities.fields>;

export interface ActivityRow extends ActivityCells {
  /** What columns such as 备注 and 状态 say of it; empty where there are none. */
  readonly remark: string;
}
export type ActivityLedger = Ledger<ActivityRow>;
