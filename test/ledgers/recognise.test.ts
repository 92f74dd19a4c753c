import { describe, expect, it } from '@jest/globals';
import { brief, expenditures } from '../support/expenditure';

const HAND_KEPT = [
  '序号',
  '日期',
  '凭证号',
  '项目',
  '协会',
  '摘要',
  '收款人',
  '金额(元)',
  '支付方式',
  '经办人',
  '审批人',
  '附件张数',
  '备注',
];

describe('expenditure layouts', () => {
  it('reads a hand-kept ledger below its title, with a typed total', () => {
    const [ledger] = expenditures({
      台账: [
        ['呈贡区残联2020年残疾人基层组织建设经费支出台账'],
        ['单位：元'],
        HAND_KEPT,
        [
          1,
          '2020-03-05',
          '记-12',
          '主席工作经费',
          '盲协',
          '走访困难残疾人交通费',
          '王某',
          350.5,
          '转账',
          '张',
          '李',
          2,
          null,
        ],
        [
          2,
          { date: '2020-04-01' },
          '记-15',
          '活动经费',
          '聋协',
          '手语活动场地费',
          '某公司',
          1200,
          '转账',
          '张',
          '李',
          3,
          null,
        ],
        [null, null, null, null, null, null, null, null, null, null, null, null, null],
        [
          3,
          '2020.5.6',
          '记-20',
          '制证设备',
          null,
          '购置制证设备一套',
          '某科技公司',
          60000,
          '转账',
          '张',
          '李',
          3,
          null,
        ],
        ['合计', null, null, null, null, null, null, 61550.5, null, null, null, null, null],
        ['制表人：张三', null, null, null, null, '审核人：李四'],
      ],
    });
    expect(ledger?.headerRow).toBe(2);
    expect(ledger?.side).toBe('amount');
    expect(brief(ledger)).toEqual([
      [4, 20200305, '记-12', '350.50', 'L1', '盲协', null],
      [5, 20200401, '记-15', '1200.00', 'L2', '聋协', null],
      [7, 20200506, '记-20', '60000.00', 'L3', null, null],
    ]);
    expect(ledger?.skipped).toBe(3);
    expect(ledger?.summaryRows.map(({ row, type }) => [row + 1, type])).toEqual([[8, 'final']]);
    expect(ledger?.columns.get('line_item')?.first).toBe(3);
  });

  it('reads a 金蝶 ledger: debit and credit, opening and period rows', () => {
    const [ledger] = expenditures({
      明细账: [
        ['日期', '凭证字号', '摘要', '对方科目', '借方金额', '贷方金额', '方向', '余额'],
        ['2020-01-01', null, '期初余额', null, null, null, '平', 0],
        ['2020-03-05', '记-3', '盲协主席走访困难残疾人', '银行存款', 500, null, '借', 500],
        ['2020-03-09', '记-4', '冲销记-3多付走访费', '银行存款', null, 100, '借', 400],
        ['2020-03-31', null, '本期合计', null, 500, 100, '借', 400],
        ['2020-03-31', null, '本年累计', null, 500, 100, '借', 400],
      ],
    });
    expect(ledger?.side).toBe('debit-credit');
    expect(brief(ledger)).toEqual([
      [3, 20200305, '记-3', '500.00', 'L1', '盲协', null],
      [4, 20200309, '记-4', '-100.00', 'L1', null, null],
    ]);
    expect(ledger?.summaryRows.map(({ type }) => type)).toEqual(['opening', 'period', 'year-to-date']);
  });

  it('reads a 用友 ledger: the year over month and day', () => {
    const [ledger] = expenditures({
      账: [
        ['明细账'],
        ['科目：活动经费'],
        ['2020年', null, '凭证号数', '摘要', '借方', '贷方', '方向', '余额'],
        ['月', '日', null, null, null, null, null, null],
        [null, null, null, '上年结转', null, null, '平', 0],
        [3, 5, '记-0003', '肢协活动场地租赁', 800, null, '借', 800],
        ['03', '09', '记-0004', '肢协活动用品', 200, null, '借', 1000],
        [3, null, null, '当前合计', 1000, null, '借', 1000],
        [3, null, null, '当前累计', 1000, null, '借', 1000],
        [null, null, null, '结转下年', null, null, '借', 1000],
      ],
    });
    expect(ledger?.headerRow).toBe(3);
    expect(ledger?.columns.get('date')).toMatchObject({ first: 0, last: 1 });
    expect(brief(ledger)).toEqual([
      [6, 20200305, '记-0003', '800.00', 'L2', '肢协', null],
      [7, 20200309, '记-0004', '200.00', 'L2', '肢协', null],
    ]);
    expect(ledger?.skipped).toBe(4);
  });

  it('counts only the budget accounts of a government auxiliary ledger', () => {
    const [ledger] = expenditures({
      辅助账: [
        [
          '日期',
          '凭证号',
          '摘要',
          '科目编码',
          '科目名称',
          '部门',
          '项目',
          '功能分类',
          '部门经济分类',
          '资金性质',
          '借方',
          '贷方',
          '方向',
          '余额',
        ],
        [
          '2020-06-01',
          '记-9',
          '智协亲子活动',
          '5001',
          '业务活动费用',
          '智协',
          '残疾人基层组织建设工作',
          '2081199',
          '30201',
          '财政拨款',
          900,
          null,
          '借',
          900,
        ],
        [
          '2020-06-01',
          '记-9',
          '智协亲子活动',
          '7101',
          '行政支出',
          '智协',
          '残疾人基层组织建设工作',
          '2081199',
          '30201',
          '财政拨款',
          900,
          null,
          '借',
          900,
        ],
        [
          '2020-12-31',
          '记-99',
          '年终结转行政支出',
          '7101',
          '行政支出',
          '智协',
          '残疾人基层组织建设工作',
          '2081199',
          '30201',
          '财政拨款',
          null,
          900,
          '平',
          0,
        ],
        [
          '2020-06-01',
          '记-11',
          '智协活动用品',
          '7101',
          '行政支出',
          '智协',
          '残疾人基层组织建设工作',
          '2081199',
          '30201',
          '财政拨款',
          10,
          null,
          '借',
          910,
        ],
        [
          '2020-06-02',
          '记-10',
          '其他项目开支',
          '7101',
          '行政支出',
          '办公室',
          '日常公用经费',
          '2081101',
          '30201',
          '财政拨款',
          50,
          null,
          '借',
          50,
        ],
      ],
    });
    expect(ledger?.side).toBe('budget-accounts');
    expect(brief(ledger)?.map((row) => row.slice(3))).toEqual([
      ['900.00', 'L2', '智协', 'other-account'],
      ['900.00', 'L2', '智协', null],
      ['-900.00', null, '智协', 'year-end-transfer'],
      ['10.00', 'L2', '智协', null],
      ['50.00', null, null, 'other-project'],
    ]);
  });

  it('reads a treasury payment detail with a 万元 column', () => {
    const [ledger] = expenditures({
      支付明细: [
        [
          '支付日期',
          '支付凭证号',
          '指标文号',
          '功能分类',
          '经济分类',
          '项目名称',
          '资金性质',
          '结算方式',
          '收款人全称',
          '账号',
          '用途',
          '支付金额（万元）',
        ],
        [
          20200707,
          'ZF001',
          '呈财〔2020〕1号',
          '2081199',
          '30299',
          '残疾人基层组织建设工作',
          '预算内',
          '转账',
          '某公司',
          '123',
          '精协活动餐费',
          0.15,
        ],
        [
          20200708,
          'ZF002',
          '呈财〔2020〕1号',
          '2081199',
          '31002',
          '残疾人基层组织建设工作',
          '预算内',
          '转账',
          '某公司',
          '123',
          '制证设备款',
          6,
        ],
      ],
    });
    expect(brief(ledger)?.map((row) => row.slice(3, 6))).toEqual([
      ['1500.00', 'L2', '精协'],
      ['60000.00', 'L3', null],
    ]);
  });
});
