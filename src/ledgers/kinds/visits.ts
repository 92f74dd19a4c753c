import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Visits ledger (走访台账): whom the associations' chairs visited. */
export const visits = defineKind({
  kind: 'visits',
  titleWords: /走访|慰问|联系/,
  required: [
    ['person', 'cert'],
    ['visitor', 'content', 'kind', 'date'],
    ['date', 'visitor', 'content'],
  ],
  essential: ['date', 'cert'],
  substance: ['person', 'cert', 'date'],
  fields: {
    date: { type: 'date', aliases: ['走访日期', '走访时间', '日期'] },
    visitor: { type: 'text', aliases: ['走访人', '协会主席', '主席', '走访领导'] },
    association: { type: 'text', aliases: ['协会', '专门协会'] },
    person: { type: 'text', aliases: ['走访对象', '被走访人', '残疾人姓名', '姓名', '对象姓名'] },
    cert: { type: 'certificate', aliases: ['残疾人证号', '残疾证号'] },
    category: { type: 'text', aliases: ['残疾类别', '类别'] },
    level: { type: 'text', aliases: ['残疾等级', '等级', '级别'] },
    address: { type: 'text', aliases: ['家庭住址', '住址', '社区', '村(社区)', '居住地址'] },
    kind: { type: 'text', aliases: ['困难类型', '是否重点', '对象类型', '困难/重点'] },
    content: { type: 'text', aliases: ['走访内容', '走访情况', '反映问题', '需求'] },
    money: { type: 'text', aliases: ['慰问金额', '慰问金', '慰问物资'] },
    phone: { type: 'text', aliases: ['联系电话', '电话'] },
    sign: { type: 'text', aliases: ['签字', '签名'] },
    receipt: { type: 'text', aliases: ['收据', '签收单', '转账凭证'] },
  },
});

export type VisitRow = RowOf<typeof visits.fields>;
export type VisitLedger = Ledger<VisitRow>;
