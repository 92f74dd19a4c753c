import type { Subject } from '../plan/subject';
import { headerKey } from '../values/text';

/** The words that are taken for a stated figure's label: these and no others, so that notes are left alone. */
const LABELS: Partial<Readonly<Record<Subject, readonly string[]>>> = {
  'funds-used': [
    '资金使用总量',
    '资金使用总额',
    '资金支出总量',
    '资金支出总额',
    '项目资金使用总量',
    '项目总支出',
  ],
  satisfaction: [
    '满意率',
    '满意度',
    '总体满意率',
    '总体满意度',
    '综合满意率',
    '综合满意度',
    '活动满意率',
    '活动满意度',
    '残疾人满意率',
    '残疾人满意度',
    '参加活动残疾人满意率',
    '参加活动残疾人满意度',
  ],
  'activity-count': [
    '活动次数',
    '活动总次数',
    '活动场次',
    '活动总场次',
    '开展活动次数',
    '专门协会开展活动次数',
  ],
  'person-times': ['活动人次', '总人次', '参加人次', '参与人次', '参加活动人次', '参与活动人次'],
  'certificates-issued': [
    '制证数',
    '制证数量',
    '发证数',
    '发证数量',
    '制发证数',
    '制发证数量',
    '制证发证数',
    '制证发证数量',
    '按规范制作发放残疾证',
  ],
};
const SUBJECTS: ReadonlyMap<string, Subject> = new Map(
  Object.entries(LABELS).flatMap(([subject, words]) =>
    words.map((word) => [word, subject as Subject] as const),
  ),
);

/** What the figure beside a label is about; null where the text is no known label. Units and colons do not matter. */
export function labelledSubject(label: string): Subject | null {
  return SUBJECTS.get(headerKey(label)) ?? null;
}
