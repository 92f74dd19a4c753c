import { EQUIPMENT_PAID, EQUIPMENT_PRICE, EQUIPMENT_VOUCHER, SUPPLIER } from './expenditure';
import { STAFF, type Person, type Population } from './people';
import { columns, MADE_UP, UNIT, type SampleCell, type SampleSheet } from './sheet';

/** A day on which cards are made, with what came before and after. */
interface Batch {
  readonly applied: string;
  readonly assessed: string;
  readonly audited: string;
  readonly made: string;
  readonly received: readonly [string, string];
  readonly cards: number;
}

/** From two weeks after the equipment was accepted on. */
const BATCHES: readonly Batch[] = [
  batch('2020-04-13', '2020-04-22', '2020-05-07', '2020-05-12', ['2020-05-13', '2020-05-15'], 8),
  batch('2020-05-11', '2020-05-20', '2020-06-04', '2020-06-10', ['2020-06-11', '2020-06-16'], 8),
  batch('2020-06-15', '2020-06-23', '2020-07-09', '2020-07-14', ['2020-07-15', '2020-07-20'], 8),
  batch('2020-07-13', '2020-07-22', '2020-08-06', '2020-08-11', ['2020-08-12', '2020-08-17'], 8),
  batch('2020-08-17', '2020-08-26', '2020-09-10', '2020-09-15', ['2020-09-16', '2020-09-21'], 8),
  batch('2020-09-14', '2020-09-23', '2020-10-15', '2020-10-20', ['2020-10-21', '2020-10-26'], 8),
  batch('2020-10-12', '2020-10-21', '2020-11-05', '2020-11-10', ['2020-11-11', '2020-11-16'], 6),
];

function batch(
  applied: string,
  assessed: string,
  audited: string,
  made: string,
  received: readonly [string, string],
  cards: number,
): Batch {
  return { applied, assessed, audited, made, received, cards };
}

/** Certificate ledger (制证发证台账): renewals of members, and now and then a first certificate. */
export function certificateSheet({ members, newcomers }: Population): SampleSheet {
  const renewing = Object.values(members).flatMap((all) => all.filter((_, index) => index % 5 === 1));
  const [first, again] = [[...newcomers], [...renewing]];
  const rows = BATCHES.flatMap((made) =>
    Array.from({ length: made.cards }, (_, index): SampleCell[] => {
      const isFirst = index === 3;
      const person = isFirst ? first.shift() : again.shift();
      if (!person) throw new RangeError('too few people for the certificates');
      return rowOf(person, made, index, isFirst);
    }),
  );
  return {
    name: '制证发证台账',
    title: '2020年残疾人证（第三代）制证发证台账',
    notes: [UNIT, ''],
    columns: columns(
      ['姓名', 10, 'centre'],
      ['性别', 6, 'centre'],
      ['出生日期', 12, 'date'],
      ['残疾人证号', 24, 'code'],
      ['残疾类别', 10, 'centre'],
      ['残疾等级', 10, 'centre'],
      ['街道', 12],
      ['社区', 12],
      ['业务类型', 11, 'centre'],
      ['申请日期', 12, 'date'],
      ['评定日期', 12, 'date'],
      ['审核日期', 12, 'date'],
      ['制证日期', 12, 'date'],
      ['领取日期', 12, 'date'],
      ['领取人', 10, 'centre'],
      ['证件代次', 10, 'centre'],
      ['有效期至', 12, 'date'],
    ),
    rows,
    total: { kind: 'typed', label: `合计：${rows.length}本`, values: {} },
    foot: `制表人：${STAFF.clerk}　　${MADE_UP}`,
  };
}

function rowOf(person: Person, batch: Batch, index: number, isFirst: boolean): SampleCell[] {
  const { name, sex, birth, certificate, category, level, street, community } = person;
  const assessed = isFirst ? batch.assessed : null;
  const received = batch.received[index % 2] ?? null;
  const until = batch.made.replace('2020', '2030');
  return [
    ...[name, sex, birth, certificate, category, level, street, community, isFirst ? '首次申领' : '换领'],
    ...[batch.applied, assessed, batch.audited, batch.made, received, name, '三代', until],
  ];
}

/** Equipment ledger (设备台账): the one set, contracted, accepted, then paid. */
export function equipmentSheet(): SampleSheet {
  return {
    name: '设备台账',
    title: '2020年残疾人证制证设备台账',
    notes: [UNIT, '金额单位：元'],
    columns: columns(
      ['资产编号', 18, 'code'],
      ['资产名称', 32],
      ['规格型号', 30],
      ['机身编号', 18, 'code'],
      ['数量', 7, 'centre'],
      ['计量单位', 9, 'centre'],
      ['单价', 13, 'money'],
      ['金额', 13, 'money'],
      ['采购方式', 12, 'centre'],
      ['合同编号', 18, 'code'],
      ['合同日期', 12, 'date'],
      ['验收日期', 12, 'date'],
      ['验收人', 18, 'centre'],
      ['入账日期', 12, 'date'],
      ['供应商', 26],
      ['凭证号', 9, 'centre'],
      ['资金来源', 14, 'centre'],
      ['使用部门', 12, 'centre'],
      ['保管人', 9, 'centre'],
      ['存放地点', 16],
      ['使用状况', 10, 'centre'],
    ),
    rows: [
      [
        ...[
          'ZC2020-0428-001',
          '残疾人证（三代证）制证设备',
          'HZ-300（制证机、采集仪）',
          'HZ300200411C7',
          1,
          '套',
        ],
        ...[EQUIPMENT_PRICE, EQUIPMENT_PRICE, '询价采购', 'CL2020-HT-003', '2020-03-27', '2020-04-22'],
        ...[
          `${STAFF.clerk}、${STAFF.assistant}`,
          EQUIPMENT_PAID,
          SUPPLIER,
          EQUIPMENT_VOUCHER,
          '区级财政资金',
        ],
        ...['办证大厅', STAFF.clerk, '一楼办证窗口', '在用'],
      ],
    ],
    total: null,
    foot: `制表人：${STAFF.clerk}　　${MADE_UP}`,
  };
}
