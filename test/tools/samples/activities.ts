import type { Association } from '../../../src/values/association';
import { spentOn } from './expenditure';
import { STAFF, type Person, type Population } from './people';
import { columns, MADE_UP, UNIT, type SampleCell, type SampleSheet } from './sheet';

/** An activity with the people who came. */
export interface Event {
  readonly date: string;
  readonly hosts: readonly Association[];
  readonly theme: string;
  readonly place: string;
  readonly time: string;
  /** Amount of its lines in the expenditure ledger, yuan. */
  readonly cost: number;
  readonly people: readonly Person[];
  /** Relatives (亲友), by name: they have no certificate. */
  readonly relatives: readonly string[];
}

const RELATIVES = [
  ...['潘秀云', '曾桂珍', '萧国荣', '田永芳', '董美兰', '袁建平', '余红琼', '叶丽芬', '杜志华', '苏惠英'],
  ...['魏光明', '吕雪梅', '丁春燕', '蒋文贵', '沈玉兰', '姜建国', '范丽娟', '石永祥', '姚桂仙', '邵文娟'],
  ...['毛志芳', '江翠萍', '史国昌', '顾秀芝', '侯明辉', '孟凤仙', '龙云芬', '万家福'],
] as const;

/** The year's six activities; the first is a joint one. */
export function events({ members }: Population): readonly Event[] {
  const { 盲协, 聋协, 肢协, 智协, 精协 } = members;
  return [
    {
      date: '2020-05-15',
      hosts: ['聋协', '肢协'],
      theme: '第三十次全国助残日文艺汇演',
      place: '文澜社区文化广场',
      time: '09:00-11:30',
      cost: spentOn('全国助残日'),
      people: [...聋协.slice(0, 20), ...聋协.slice(44, 50), ...肢协.slice(0, 36)],
      relatives: [],
    },
    {
      date: '2020-06-05',
      hosts: ['盲协'],
      theme: '全国爱眼日定向行走训练',
      place: '文澜社区文化活动中心',
      time: '09:00-16:00',
      cost: spentOn('全国爱眼日'),
      people: 盲协.slice(0, 44),
      relatives: [],
    },
    {
      date: '2020-07-16',
      hosts: ['肢协'],
      theme: '轮椅健身与无障碍体验',
      place: '彩云体育健身馆',
      time: '14:00-17:00',
      cost: spentOn('轮椅健身体验'),
      people: 肢协.slice(24, 74),
      relatives: [],
    },
    {
      date: '2020-08-27',
      hosts: ['智协'],
      theme: '智力残疾人亲子康复训练',
      place: '惠康社区残疾人之家',
      time: '09:00-16:30',
      cost: spentOn('亲子康复'),
      people: 智协.slice(0, 26),
      relatives: RELATIVES.slice(0, 14),
    },
    {
      date: '2020-09-25',
      hosts: ['聋协'],
      theme: '国际聋人日手语交流',
      place: '文澜社区文化活动中心',
      time: '14:00-17:30',
      cost: spentOn('国际聋人日'),
      people: [...聋协.slice(6, 44), ...聋协.slice(46, 53)],
      relatives: [],
    },
    {
      date: '2020-10-09',
      hosts: ['精协'],
      theme: '世界精神卫生日亲友互助',
      place: '秋实社区残疾人之家',
      time: '09:30-16:00',
      cost: spentOn('世界精神卫生日'),
      people: 精协.slice(0, 24),
      relatives: RELATIVES.slice(14),
    },
  ];
}

function participantsOf({ people, relatives }: Event): number {
  return people.length + relatives.length;
}

/** Activity ledger (活动台账) with a total typed by hand. */
export function activitySheet(held: readonly Event[]): SampleSheet {
  return {
    name: '活动台账',
    title: '2020年五个专门协会活动台账',
    notes: [UNIT, '经费单位：元'],
    columns: columns(
      ['活动日期', 12, 'date'],
      ['主办协会', 12, 'centre'],
      ['活动主题', 30],
      ['活动地点', 24],
      ['起止时间', 14, 'centre'],
      ['参加人数', 10, 'centre'],
      ['工作人员数', 11, 'centre'],
      ['活动经费', 13, 'money'],
      ['佐证', 22],
    ),
    rows: held.map((event): SampleCell[] => {
      const { date, hosts, theme, place, time, cost } = event;
      const photos = `签到表、照片${4 + ((hosts.length + theme.length) % 5)}张`;
      return [
        date,
        hosts.join('、'),
        theme,
        place,
        time,
        participantsOf(event),
        3 + hosts.length,
        cost,
        photos,
      ];
    }),
    total: {
      kind: 'typed',
      label: '合计',
      values: {
        参加人数: held.reduce((sum, event) => sum + participantsOf(event), 0),
        活动经费: Math.round(held.reduce((sum, { cost }) => sum + cost * 100, 0)) / 100,
      },
    },
    foot: `制表人：${STAFF.assistant}　　${MADE_UP}`,
  };
}

/** Sign-in sheet (活动签到表): everybody who came, activity after activity. */
export function attendanceSheet(held: readonly Event[]): SampleSheet {
  return {
    name: '活动签到表',
    title: '2020年五个专门协会活动签到表',
    notes: [UNIT, ''],
    columns: columns(
      ['活动日期', 12, 'date'],
      ['活动名称', 30],
      ['协会', 8, 'centre'],
      ['姓名', 10, 'centre'],
      ['残疾人证号', 24, 'code'],
      ['身份', 10, 'centre'],
      ['签名', 10, 'centre'],
    ),
    rows: held.flatMap(({ date, theme, hosts, people, relatives }): SampleCell[][] => [
      ...people.map(({ association, name, certificate }) => {
        return [date, theme, association, name, certificate, '残疾人', name];
      }),
      ...relatives.map((name) => [date, theme, hosts[0] ?? '', name, null, '亲友', name]),
    ]),
    total: null,
    foot: `制表人：${STAFF.assistant}　　${MADE_UP}`,
  };
}
