import type { Association } from '../../../src/values/association';
import { CHAIRS, STAFF } from './people';
import { columns, MADE_UP, UNIT, type SampleCell, type SampleSheet } from './sheet';

const CHAIR = '主席工作经费';
const ACTIVITY = '活动经费';
const EQUIPMENT = '制证设备';
const { clerk, assistant, approver } = STAFF;
const FOODS = '惠万家粮油店';
const CATERING = '聚和园餐饮店';
const HALL = '文澜社区文化活动中心';
export const SUPPLIER = '昆明恒证智能设备有限公司';
export const EQUIPMENT_PRICE = 59800;
export const EQUIPMENT_VOUCHER = '记-26';
export const EQUIPMENT_PAID = '2020-04-28';

type Line = readonly [
  date: string,
  voucher: string,
  line: string,
  association: Association | null,
  summary: string,
  payee: string,
  amount: number,
  attachments: number,
  remark?: string,
];

/** The year's spending, by day. 肢协's chair spends exactly the 2,000 that are allowed. */
const LINES: readonly Line[] = [
  ['2020-03-24', '记-21', CHAIR, '盲协', '盲协主席走访困难残疾人交通补助', CHAIRS.盲协, 620, 2],
  ['2020-03-26', '记-24', CHAIR, '聋协', '聋协主席走访联系残疾人交通补助', CHAIRS.聋协, 585, 2],
  ['2020-04-09', '记-7', CHAIR, '肢协', '肢协主席走访慰问品（大米、食用油）', FOODS, 1360, 3],
  ['2020-04-16', '记-13', CHAIR, '智协', '智协主席走访慰问品（牛奶、大米）', FOODS, 1236.4, 3],
  ['2020-04-23', '记-20', CHAIR, '精协', '精协主席走访慰问品（食用油、棉被）', '春和日用百货店', 1289.6, 3],
  [
    EQUIPMENT_PAID,
    EQUIPMENT_VOUCHER,
    EQUIPMENT,
    null,
    '购置残疾人证（三代证）制证设备1套',
    SUPPLIER,
    EQUIPMENT_PRICE,
    6,
    '合同、验收单附后',
  ],
  [
    '2020-05-14',
    '记-9',
    ACTIVITY,
    '肢协',
    '全国助残日文艺汇演活动舞台搭建费',
    '昆明和韵文化传播有限公司',
    4860,
    4,
  ],
  ['2020-05-18', '记-12', ACTIVITY, '肢协', '全国助残日活动误餐费（肢协36人）', CATERING, 1260, 2],
  ['2020-05-18', '记-12', ACTIVITY, '聋协', '全国助残日活动误餐费（聋协26人）', CATERING, 910, 2],
  ['2020-05-19', '记-14', ACTIVITY, '聋协', '全国助残日活动手语翻译劳务费', '谢雨桐', 1500, 3],
  ['2020-06-04', '记-3', ACTIVITY, '盲协', '全国爱眼日定向行走活动场地费', HALL, 2850, 2],
  ['2020-06-08', '记-6', ACTIVITY, '盲协', '全国爱眼日活动误餐费', '斗北小厨餐馆', 1980, 2],
  [
    '2020-06-08',
    '记-7',
    ACTIVITY,
    '盲协',
    '全国爱眼日活动盲杖、盲文资料费',
    '昆明明心助盲用品有限公司',
    4316,
    3,
  ],
  ['2020-06-18', '记-16', CHAIR, '盲协', '盲协主席走访慰问品（大米、收音机）', FOODS, 1358.5, 3],
  ['2020-07-08', '记-8', CHAIR, '聋协', '聋协主席走访慰问品（大米、食用油）', FOODS, 1405.2, 3],
  ['2020-07-16', '记-15', ACTIVITY, '肢协', '轮椅健身体验活动场地费', '彩云体育健身馆', 2400, 2],
  ['2020-07-20', '记-18', ACTIVITY, '肢协', '轮椅健身体验活动误餐费', '龙和家常菜馆', 1750, 2],
  ['2020-07-22', '记-20', CHAIR, '肢协', '肢协主席走访残疾人交通补助', CHAIRS.肢协, 640, 2],
  [
    '2020-07-24',
    '记-23',
    ACTIVITY,
    '肢协',
    '红字冲销7月16日记-15号凭证：轮椅健身体验活动场地费多收退回',
    '彩云体育健身馆',
    -400,
    1,
    '原凭证记-15',
  ],
  ['2020-08-20', '记-14', CHAIR, '智协', '智协主席走访残疾人交通补助', CHAIRS.智协, 705, 2],
  ['2020-08-26', '记-19', ACTIVITY, '智协', '智力残疾人亲子康复活动教具材料费', '启慧教具用品店', 3675.8, 3],
  [
    '2020-08-31',
    '记-25',
    ACTIVITY,
    '智协',
    '智力残疾人亲子康复活动租车及误餐费',
    '昆明顺驰客运有限公司',
    5240,
    4,
  ],
  ['2020-09-16', '记-11', CHAIR, '精协', '精协主席走访重点残疾人交通补助', CHAIRS.精协, 660, 2],
  ['2020-09-24', '记-18', ACTIVITY, '聋协', '国际聋人日手语交流活动场地及投影租赁费', HALL, 2860, 2],
  ['2020-09-28', '记-22', ACTIVITY, '聋协', '国际聋人日手语交流活动误餐费', CATERING, 1845, 2],
  [
    '2020-09-29',
    '记-24',
    ACTIVITY,
    '聋协',
    '国际聋人日手语交流活动资料印刷费',
    '昆明彩印坊图文店',
    1720.5,
    2,
  ],
  ['2020-10-12', '记-4', ACTIVITY, '精协', '世界精神卫生日活动心理讲座劳务费', '邓书瑶', 1600, 3],
  ['2020-10-13', '记-6', ACTIVITY, '精协', '世界精神卫生日活动误餐费', '吴营农家餐馆', 1710, 2],
  ['2020-10-14', '记-8', ACTIVITY, '精协', '世界精神卫生日活动场地及康复材料费', '心语康复服务中心', 5388, 3],
];

/** Expenditure ledger (支出台账) with a total by formula. */
export function expenditureSheet(): SampleSheet {
  return {
    name: '支出台账',
    title: '2020年残疾人基层组织建设工作项目支出台账',
    notes: [UNIT, '金额单位：元'],
    columns: columns(
      ['日期', 12, 'date'],
      ['凭证号', 9, 'centre'],
      ['项目', 14],
      ['协会', 7, 'centre'],
      ['摘要', 50],
      ['收款人', 26],
      ['金额(元)', 13, 'money'],
      ['支付方式', 10, 'centre'],
      ['经办人', 9, 'centre'],
      ['审批人', 9, 'centre'],
      ['附件张数', 9, 'centre'],
      ['备注', 16],
    ),
    rows: LINES.map(rowOf),
    total: { kind: 'formula', headers: ['金额(元)'] },
    foot: `制表人：${clerk}　　复核人：${assistant}　　${MADE_UP}`,
  };
}

function rowOf(line: Line): SampleCell[] {
  const [date, voucher, use, association, summary, payee, amount, attachments, remark = null] = line;
  const handler = use === ACTIVITY ? assistant : clerk;
  const method = use === EQUIPMENT ? '财政直接支付' : summary.includes('误餐费') ? '公务卡' : '转账';
  return [
    date,
    voucher,
    use,
    association,
    summary,
    payee,
    amount,
    method,
    handler,
    approver,
    attachments,
    remark,
  ];
}

/** What an activity cost, in yuan: the lines of the activity money that name it. */
export function spentOn(words: string): number {
  const lines = LINES.filter(([, , use, , summary]) => use === ACTIVITY && summary.includes(words));
  return lines.reduce((sum, [, , , , , , amount]) => sum + Math.round(amount * 100), 0) / 100;
}
