import type { Event } from './activities';
import { STAFF } from './people';
import { columns, MADE_UP, UNIT, type SampleCell, type SampleSheet } from './sheet';

const ASKED = 8;
/** The answers in turn: most are content, two in twelve only so-so or not. */
const ANSWERS = [
  '很满意',
  '满意',
  '很满意',
  '基本满意',
  '很满意',
  '满意',
  '一般',
  '很满意',
  '满意',
  '很满意',
  '满意',
  '不满意',
  '很满意',
];
const COMMENTS: Readonly<Record<string, string>> = {
  一般: '希望场地离公交站近一些',
  不满意: '活动时间偏短，建议分批组织',
  基本满意: '建议多开展这类活动',
};

/** Satisfaction survey (满意度调查): eight participants of each activity, asked on the day. */
export function surveySheet(held: readonly Event[]): SampleSheet {
  const asked = held.flatMap((event) => {
    const step = Math.floor(event.people.length / ASKED);
    const people = event.people.filter((_, index) => index % step === 0).slice(0, ASKED);
    return people.map((person) => ({ event, person }));
  });
  return {
    name: '满意度调查',
    title: '2020年五个专门协会活动满意度调查汇总表',
    notes: [UNIT, ''],
    columns: columns(
      ['调查日期', 12, 'date'],
      ['活动名称', 30],
      ['姓名', 10, 'centre'],
      ['残疾人证号', 24, 'code'],
      ['满意度', 12, 'centre'],
      ['意见建议', 34],
    ),
    rows: asked.map(({ event, person }, index): SampleCell[] => {
      const answer = ANSWERS[index % ANSWERS.length] ?? '';
      return [event.date, event.theme, person.name, person.certificate, answer, COMMENTS[answer] ?? null];
    }),
    total: null,
    foot: `统计人：${STAFF.assistant}　　${MADE_UP}`,
  };
}
