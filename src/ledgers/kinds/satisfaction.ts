import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Satisfaction survey (满意度调查): one answer sheet a row. */
export const satisfaction = defineKind({
  kind: 'satisfaction',
  titleWords: /满意|问卷|调查|测评/,
  required: [
    ['answer', 'score'],
    ['id', 'person', 'cert', 'activity', 'date', 'association', 'comment'],
  ],
  essential: ['answer'],
  substance: ['answer', 'score', 'person', 'cert', 'activity', 'date'],
  fields: {
    id: { type: 'text', aliases: ['问卷编号', '编号', '序号'] },
    date: { type: 'date', aliases: ['调查日期', '填写日期', '日期'] },
    activity: { type: 'text', aliases: ['活动名称', '活动编号', '参加活动'] },
    association: { type: 'text', aliases: ['协会'] },
    person: { type: 'text', aliases: ['姓名', '被调查人'] },
    cert: { type: 'certificate', aliases: ['残疾人证号', '残疾证号'] },
    answer: { type: 'text', aliases: ['满意度', '评价', '总体评价', '满意情况', '是否满意'] },
    score: { type: 'count', aliases: ['得分', '评分'] },
    valid: { type: 'text', aliases: ['是否有效', '有效问卷'] },
    comment: { type: 'text', aliases: ['意见建议'] },
  },
});

export type AnswerRow = RowOf<typeof satisfaction.fields>;
export type AnswerLedger = Ledger<AnswerRow>;
