import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Roster of key persons (重点残疾人名册): the people whom the coverage rate is about. */
export const roster = defineKind({
  kind: 'roster',
  titleWords: /名册|花名册|名单|重点/,
  required: [['cert', 'id'], ['person'], ['kind', 'category', 'association', 'level', 'status', 'community']],
  essential: ['cert', 'id'],
  substance: ['person', 'cert', 'id'],
  fields: {
    person: { type: 'text', aliases: ['姓名', '残疾人姓名', '对象姓名'] },
    id: { type: 'identity', aliases: ['身份证号', '身份证号码', '公民身份号码', '证件号码'] },
    cert: { type: 'certificate', aliases: ['残疾人证号', '残疾证号', '残疾证号码', '证号'] },
    category: { type: 'text', aliases: ['残疾类别', '残疾类型', '类别'] },
    level: { type: 'text', aliases: ['残疾等级', '等级', '级别'] },
    kind: { type: 'text', aliases: ['重点类型', '对象类型', '困难类型', '是否重点', '纳入原因'] },
    association: { type: 'text', aliases: ['所属协会', '专门协会', '协会'] },
    community: { type: 'text', aliases: ['社区', '村(社区)', '居委'] },
    status: { type: 'text', aliases: ['状态', '是否在册'] },
  },
});

export type RosterPersonRow = RowOf<typeof roster.fields>;
export type RosterPersonLedger = Ledger<RosterPersonRow>;
