import type { Association } from '../../../src/values/association';
import { CHAIRS, STAFF, type Person, type Population } from './people';
import { columns, MADE_UP, UNIT, type SampleCell, type SampleSheet } from './sheet';

type Day = readonly [date: string, association: Association, count: number];

const DAYS: readonly Day[] = [
  ['2020-03-24', '盲协', 4],
  ['2020-03-26', '聋协', 4],
  ['2020-04-09', '肢协', 5],
  ['2020-04-16', '智协', 5],
  ['2020-04-23', '精协', 5],
  ['2020-06-18', '盲协', 4],
  ['2020-07-08', '聋协', 3],
  ['2020-07-22', '肢协', 4],
  ['2020-08-20', '智协', 4],
  ['2020-09-10', '盲协', 3],
  ['2020-09-16', '精协', 4],
  ['2020-10-21', '聋协', 3],
  ['2020-10-28', '肢协', 4],
];

/** Seven things found and, by association, three asked for: 21 texts before one comes again. */
const FOUND = [
  '家庭收入主要靠低保',
  '与年迈父母同住',
  '独居，由邻居照应',
  '子女在外务工',
  '近期住院治疗后回家休养',
  '一户两残，生活负担较重',
  '社区安排了公益岗位',
];
const ASKED: Readonly<Record<Association, readonly string[]>> = {
  盲协: ['希望学习盲人按摩', '需要更换盲杖', '希望安装语音提示设施'],
  聋协: ['需要调试助听器', '希望看病时有手语翻译', '想参加就业技能培训'],
  肢协: ['轮椅需要维修', '希望改造家中卫生间', '想申请辅助器具补贴'],
  智协: ['希望参加日间照料', '想了解托养政策', '家属希望得到康复指导'],
  精协: ['需要办理服药救助', '家属希望得到心理疏导', '想参加工疗站活动'],
};

/** Someone visited by a chair. */
export interface Visit {
  readonly date: string;
  readonly person: Person;
  /** 0-based number among the visits of the association. */
  readonly turn: number;
}

/** The visits of the year by day: nobody is visited twice. */
export function visitsOf({ members }: Population): readonly Visit[] {
  const next: Record<Association, number> = { 盲协: 0, 聋协: 0, 肢协: 0, 智协: 0, 精协: 0 };
  return DAYS.flatMap(([date, association, count]) => {
    return Array.from({ length: count }, (): Visit => {
      const turn = next[association];
      // Every third member: not just those who come to everything.
      const person = members[association][turn * 3 + 2];
      if (!person) throw new RangeError(`${association} has too few members`);
      next[association] += 1;
      return { date, person, turn };
    });
  });
}

function reasonFor(index: number): string {
  return ['困难', '重点', '困难、重点', '困难'][index % 4] ?? '';
}

/** Visits ledger (走访台账), with its count typed by hand. */
export function visitSheet(visits: readonly Visit[]): SampleSheet {
  return {
    name: '走访台账',
    title: '2020年五个专门协会主席走访联系残疾人台账',
    notes: [UNIT, ''],
    columns: columns(
      ['走访日期', 12, 'date'],
      ['协会', 8, 'centre'],
      ['走访人', 10, 'centre'],
      ['走访对象', 10, 'centre'],
      ['残疾人证号', 24, 'code'],
      ['残疾类别', 10, 'centre'],
      ['残疾等级', 10, 'centre'],
      ['家庭住址', 22],
      ['困难/重点', 12, 'centre'],
      ['走访内容', 44],
      ['慰问物资', 20],
      ['签字', 10, 'centre'],
    ),
    rows: visits.map(({ date, person, turn }, index): SampleCell[] => {
      const { association, name, certificate, category, level, street, community } = person;
      const wishes = ASKED[association];
      const content = `${FOUND[turn % FOUND.length]}，${wishes[turn % wishes.length]}`;
      const goods = index % 3 === 1 ? '食用油1桶、牛奶1箱' : '大米1袋、食用油1桶';
      const visitor = CHAIRS[association];
      const home = `${street}${community}`;
      return [
        date,
        association,
        visitor,
        name,
        certificate,
        category,
        level,
        home,
        reasonFor(index),
        content,
        goods,
        name,
      ];
    }),
    total: { kind: 'typed', label: `合计：${visits.length}人`, values: {} },
    foot: `制表人：${STAFF.clerk}　　${MADE_UP}`,
  };
}

const KINDS = ['重度残疾', '低保家庭', '一户多残', '独居'];

/** Roster of key persons (重点残疾人名册): all but two were visited or came to an activity. */
export function rosterSheet({ members }: Population, visits: readonly Visit[]): SampleSheet {
  const unreached = [members.肢协[75], members.精协[29]];
  const seen = visits.filter((_, index) => index % 4 !== 3).map(({ person }) => person);
  const came = Object.values(members).flatMap((all) =>
    all.slice(13, 24).filter((_, index) => index % 3 !== 2),
  );
  const people = new Set([...seen, ...came.slice(0, 40), ...unreached].filter((one) => one !== undefined));
  return {
    name: '重点残疾人名册',
    title: '2020年重点残疾人名册',
    notes: [UNIT, ''],
    columns: columns(
      ['姓名', 10, 'centre'],
      ['残疾人证号', 24, 'code'],
      ['残疾类别', 10, 'centre'],
      ['残疾等级', 10, 'centre'],
      ['所属协会', 10, 'centre'],
      ['社区', 16],
      ['重点类型', 14, 'centre'],
      ['状态', 8, 'centre'],
    ),
    rows: [...people].map(
      ({ name, certificate, category, level, association, community }, index): SampleCell[] => {
        const kind = KINDS[index % KINDS.length] ?? '';
        return [name, certificate, category, level, association, community, kind, '在册'];
      },
    ),
    total: null,
    foot: `制表人：${STAFF.clerk}　　${MADE_UP}`,
  };
}
