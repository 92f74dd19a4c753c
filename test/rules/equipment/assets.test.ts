import { describe, expect, it } from '@jest/globals';
import { fen } from '../../../src/values/money';
import { book, findings, outcome, type TestCell, type TestSheets } from '../../support/book';

const HEADERS = [
  '资产编号',
  '设备名称',
  '规格型号',
  '数量',
  '单价',
  '金额',
  '采购方式',
  '合同日期',
  '验收日期',
  '验收人',
  '预付款',
  '购置日期',
  '保管人',
  '存放地点',
  '凭证号',
] as const;
type Item = Partial<Record<(typeof HEADERS)[number], TestCell>>;

/** Equipment with a complete record, changed as the test says. */
function item(changes: Item = {}): TestCell[] {
  const sound: Record<(typeof HEADERS)[number], TestCell> = {
    资产编号: 'ZC-001',
    设备名称: '三代证制证设备',
    规格型号: 'HT-800',
    数量: 1,
    单价: 60000,
    金额: 60000,
    采购方式: '政府采购',
    合同日期: '2020-04-01',
    验收日期: '2020-04-20',
    验收人: '张三、李四',
    预付款: null,
    购置日期: '2020-04-20',
    保管人: '王五',
    存放地点: '办证大厅',
    凭证号: '记-12',
  };
  const cells = { ...sound, ...changes };
  return HEADERS.map((header) => cells[header]);
}

const PAYMENT_HEADERS = ['日期', '凭证号', '资金用途', '摘要', '金额', '经济分类', '科目编码'];
const payment = (changes: Readonly<Record<number, TestCell>> = {}) =>
  ['2020-05-06', '记-12', '制证设备', '付制证设备款', 60000, '31002', null].map((cell, column) =>
    column in changes ? (changes[column] ?? null) : cell,
  );

const certificates = (...dates: TestCell[]): TestCell[][] => [
  ['姓名', '残疾人证号', '制证日期'],
  ...dates.map((date): TestCell[] => ['持证人', '53011119800512005842', date]),
];

const sheetsOf = (...items: TestCell[][]): TestSheets => ({ 设备台账: [[...HEADERS], ...items] });
const at = (code: string, ...items: TestCell[][]) =>
  findings(book(sheetsOf(...items)), code).map(({ cell }) => cell);

describe('equipment with a complete record', () => {
  it('passes every rule', () => {
    const source = book({
      ...sheetsOf(item()),
      支出台账: [PAYMENT_HEADERS, payment()],
      制证发证台账: certificates('2020-04-20'),
    });
    const codes = ['Q04', 'Q05', 'Q07', 'Q08', 'Q09', 'Q10'];
    expect(codes.map((code) => [code, outcome(source, code)])).toEqual(codes.map((code) => [code, 'passed']));
  });
});

describe('Q04 procurement', () => {
  it.each([
    [{ 采购方式: null }, ['G2']],
    [{ 采购方式: '自行采购' }, []],
    [{ 采购方式: '自行采购', 金额: 600000 }, ['G2']],
    [{ 采购方式: '自行采购', 金额: 599999.99 }, []],
    [{ 采购方式: '询价', 金额: 600000 }, []],
    [{ 采购方式: '询价', 金额: 2000000 }, ['G2']],
    [{ 采购方式: '公开招标', 金额: 2000000 }, []],
  ])('%j', (changes, expected) => {
    expect(at('Q04', item(changes))).toEqual(expected);
  });
});

describe('Q05 contract, acceptance, payment', () => {
  it.each([
    ['accepted before the contract', { 验收日期: '2020-03-31' }, ['I2']],
    ['accepted on the day of the contract', { 验收日期: '2020-04-01' }, []],
    ['prepaid 30 %', { 预付款: 18000 }, []],
    ['prepaid more', { 预付款: 18000.01 }, ['K2']],
    ['accepted by one', { 验收人: '张三' }, ['J2']],
    ['accepted by a group', { 验收人: '验收小组' }, []],
    ['not accepted yet', { 验收日期: null, 验收人: null, 购置日期: null }, []],
  ] as const)('%s', (_, changes, expected) => {
    expect(at('Q05', item(changes))).toEqual(expected);
  });

  const paidOn = (date: string, amount: number) =>
    findings(
      book({ ...sheetsOf(item()), 支出台账: [PAYMENT_HEADERS, payment({ 0: date, 4: amount })] }),
      'Q05',
    ).map(({ cell, expected }) => ({ cell, expected }));

  it('fires when more than the prepayment was paid before the acceptance', () => {
    expect(paidOn('2020-04-19', 60000)).toEqual([{ cell: 'I2', expected: '≤2020-04-19' }]);
    expect(paidOn('2020-04-20', 60000)).toEqual([]);
    expect(paidOn('2020-04-19', 18000)).toEqual([]);
  });
});

describe('Q07 capital outlay', () => {
  const paid = (...payments: TestCell[][]) =>
    findings(book({ ...sheetsOf(item()), 支出台账: [PAYMENT_HEADERS, ...payments] }), 'Q07').map(
      ({ cell }) => cell,
    );

  it('fires at another economic class', () => {
    expect(paid(payment({ 5: '30201 办公费' }))).toEqual(['F2']);
    expect(paid(payment({ 5: '专用设备购置' }))).toEqual([]);
    expect(paid(payment({ 5: null }))).toEqual([]);
    expect(paid(payment({ 3: '购色带耗材', 5: '30218' }))).toEqual([]);
  });

  it('fires where financial accounts show no fixed asset', () => {
    const budget = payment({ 6: '7201' });
    const other = payment({ 1: '记-13', 2: '活动经费', 3: '盲协活动', 4: 10, 6: '5001' });
    const asset = payment({ 6: '1601' });
    expect(paid(budget, other)).toEqual(['G2']);
    expect(paid(budget, other, asset)).toEqual([]);
    expect(paid(budget)).toEqual([]);
  });
});

describe('Q08 custody', () => {
  it('fires at each blank cell, not for consumables', () => {
    expect(at('Q08', item({ 规格型号: null, 保管人: '/' }), item())).toEqual(['C2', 'M2']);
    expect(at('Q08', item({ 设备名称: '色带', 规格型号: null }), item())).toEqual([]);
  });

  it('names a column that is blank throughout once', () => {
    expect(at('Q08', ...Array.from({ length: 5 }, () => item({ 存放地点: null })))).toEqual([null]);
  });
});

describe('Q09 splitting', () => {
  const bought = (date: string, amount: number, name = '打印机') =>
    item({ 设备名称: name, 金额: amount, 购置日期: date });
  const settings = { purchaseSplittingLimit: fen(1_000_000), splittingDays: 7 };
  const split = (...items: TestCell[][]) =>
    findings(book(sheetsOf(...items)), 'Q09', { settings }).map(({ cell }) => cell);

  it('fires at the row that reaches the limit within the days', () => {
    expect(split(bought('2020-04-01', 5000), bought('2020-04-08', 5000))).toEqual(['F3']);
    expect(split(bought('2020-04-01', 5000), bought('2020-04-09', 5000))).toEqual([]);
    expect(split(bought('2020-04-01', 5000), bought('2020-04-08', 4999.99))).toEqual([]);
    expect(split(bought('2020-04-01', 5000), bought('2020-04-08', 5000, '扫描仪'))).toEqual([]);
    expect(split(bought('2020-04-01', 10000))).toEqual([]);
  });
});

describe('Q10 idle equipment', () => {
  const idle = (...dates: TestCell[]) =>
    book({ ...sheetsOf(item(), item()), 制证发证台账: certificates(...dates) });

  it('fires once where no certificate was made from the acceptance on', () => {
    expect(findings(idle('2020-04-19'), 'Q10').map(({ cell }) => cell)).toEqual(['I2']);
    expect(findings(idle('2020-04-19', '2020-04-20'), 'Q10')).toEqual([]);
  });

  it('is not judged where a date of making cannot be read', () => {
    expect(outcome(idle('2020-04-19', '四月底'), 'Q10')).toBe('undetermined');
  });
});
