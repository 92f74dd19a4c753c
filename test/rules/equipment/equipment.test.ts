import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../../src/plan/built-in';
import { fen } from '../../../src/values/money';
import { book, findings, outcome, type TestCell, type TestSheets } from '../../support/book';

const HEADERS = [
  '资产编号',
  '设备名称',
  '规格型号',
  '序列号',
  '数量',
  '单位',
  '单价',
  '金额',
  '购置日期',
  '供应商',
  '凭证号',
] as const;
type Item = Partial<Record<(typeof HEADERS)[number], TestCell>>;

/** The planned set of equipment, changed as the test says. */
function item(changes: Item = {}): TestCell[] {
  const sound: Record<(typeof HEADERS)[number], TestCell> = {
    资产编号: 'ZC-001',
    设备名称: '三代证制证设备',
    规格型号: 'HT-800',
    序列号: 'SN-1',
    数量: 1,
    单位: '套',
    单价: 60000,
    金额: 60000,
    购置日期: '2020-04-20',
    供应商: '昆明证卡科技有限公司',
    凭证号: '记-12',
  };
  const cells = { ...sound, ...changes };
  return HEADERS.map((header) => cells[header]);
}

/** A part of a set that is listed by its parts. */
const part = (name: string, amount: number, order: number, changes: Item = {}) =>
  item({
    资产编号: `ZC-00${order}`,
    设备名称: name,
    序列号: `SN-${order}`,
    单位: '台',
    单价: amount,
    金额: amount,
    ...changes,
  });

const PAYMENT_HEADERS = ['日期', '凭证号', '资金用途', '摘要', '收款人', '金额'];
const payment = (amount: TestCell, payee: TestCell = '昆明证卡科技有限公司', voucher = '记-12') => [
  '2020-05-06',
  voucher,
  '制证设备',
  '付制证设备款',
  payee,
  amount,
];

function bought(items: readonly TestCell[][], payments: readonly TestCell[][] = []): TestSheets {
  const sheets = { 设备台账: [[...HEADERS], ...items] };
  return payments.length === 0 ? sheets : { ...sheets, 支出台账: [PAYMENT_HEADERS, ...payments] };
}

const found = (code: string, ...args: Parameters<typeof bought>) =>
  findings(book(bought(...args)), code).map(({ cell, expected, actual }) => ({ cell, expected, actual }));

describe('equipment that is in order', () => {
  it('passes every rule', () => {
    const source = book(bought([item()], [payment(60000)]));
    expect(['Q01', 'Q02', 'Q03', 'Q06'].map((code) => outcome(source, code))).toEqual([
      'passed',
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('may be listed by its parts and paid in one sum or in instalments', () => {
    const parts = [part('证卡打印机', 40000, 1), part('计算机', 12000, 2), part('高拍仪', 8000, 3)];
    const once = book(bought(parts, [payment(60000)]));
    const twice = book(bought(parts, [payment(18000), payment(42000, '昆明证卡科技公司', '记-30')]));
    for (const source of [once, twice]) {
      expect(['Q01', 'Q02', 'Q03', 'Q06'].flatMap((code) => findings(source, code))).toEqual([]);
    }
  });
});

describe('Q01 quantity and amount', () => {
  it('fires at the amount that is not quantity × unit price', () => {
    expect(found('Q01', [item({ 单价: 58000 })])).toEqual([
      { cell: 'H2', expected: '58000.00', actual: '60000.00' },
    ]);
  });

  it('lets a unit price be rounded to a fen', () => {
    expect(found('Q01', [part('读卡器', 10000, 1, { 数量: 3, 单价: 3333.33 })])).toEqual([]);
    expect(found('Q01', [part('读卡器', 10000.03, 1, { 数量: 3, 单价: 3333.33 })])).toHaveLength(1);
  });

  it('fires at the row whose amount first passes the approved one', () => {
    const rows = [
      part('证卡打印机', 50000, 1),
      part('计算机', 10000, 2),
      part('高拍仪', 0.01, 3),
      part('柜', 5, 4),
    ];
    expect(found('Q01', rows)).toEqual([{ cell: 'H4', expected: '≤60000.00', actual: '60000.01' }]);
  });

  it('takes the adjusted amount', () => {
    const plan = {
      ...builtInPlan,
      allocations: builtInPlan.allocations.map((line) =>
        line.role === 'equipment' ? { ...line, adjustedAmount: fen(5_000_000) } : line,
      ),
    };
    const source = book(bought([item()]));
    expect(findings(source, 'Q01', { plan })).toMatchObject([{ cell: 'H2', expected: '≤50000.00' }]);
  });

  it('leaves purchases of other years out of the sum', () => {
    expect(
      found('Q01', [item({ 购置日期: '2017-06-01' }), item({ 资产编号: 'ZC-2', 序列号: 'SN-2' })]),
    ).toEqual([]);
  });

  it('fires at the quantity that passes the planned sets', () => {
    const two = item({ 数量: 2, 单价: 30000 });
    expect(found('Q01', [two])).toEqual([{ cell: 'E2', expected: '1', actual: '2' }]);
  });

  it('fires for the sheet when there are too few sets', () => {
    const plan = {
      ...builtInPlan,
      quantities: [],
      allocations: builtInPlan.allocations.map((line) =>
        line.role === 'equipment' ? { ...line, quantity: { numerator: 2n, denominator: 1n } } : line,
      ),
    };
    expect(findings(book(bought([item()])), 'Q01', { plan })).toMatchObject([
      { sheet: '设备台账', cell: null, expected: '2', actual: '1' },
    ]);
  });

  it('is not passed when an amount of the sum cannot be read', () => {
    expect(outcome(book(bought([item({ 金额: '见发票' })])), 'Q01')).toBe('undetermined');
  });
});

describe('Q02 asset numbers', () => {
  it.each([
    [{ 资产编号: null }, ['A2']],
    [{ 资产编号: '待登记' }, ['A2']],
    [{ 资产编号: null, 单价: 999.99 }, []],
    [{ 资产编号: null, 单价: 1000 }, ['A2']],
    [{ 资产编号: null, 设备名称: '彩色色带' }, []],
    [{ 资产编号: { error: '#REF!' } }, []],
  ])('%j', (changes, expected) => {
    expect(found('Q02', [item(changes)]).map(({ cell }) => cell)).toEqual(expected);
  });

  it('points at the item where there is no such column', () => {
    const rows = [
      ['设备名称', '数量', '单价', '金额'],
      ['证卡打印机', 1, 60000, 60000],
    ];
    expect(findings(book({ 设备台账: rows }), 'Q02')).toMatchObject([{ cell: 'A2' }]);
  });

  it('takes a number that is merged over the rows of a set', () => {
    const sheets = bought([part('证卡打印机', 40000, 1), part('计算机', 20000, 2, { 资产编号: null })]);
    const merge = { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 };
    const source = book(sheets, { layouts: { 设备台账: { merges: [merge] } } });
    expect(findings(source, 'Q02')).toEqual([]);
  });
});

describe('Q03 duplicates', () => {
  it('fires at the later asset number and at the later serial number', () => {
    const rows = [part('证卡打印机', 100, 1), part('计算机', 100, 2, { 资产编号: 'zc-001' })];
    expect(found('Q03', rows).map(({ cell }) => cell)).toEqual(['A3']);
    const serials = [part('证卡打印机', 100, 1), part('计算机', 100, 2, { 序列号: 'SN-1' })];
    expect(found('Q03', serials).map(({ cell }) => cell)).toEqual(['D3']);
  });

  it('leaves the parts of one item alone', () => {
    const sheets = bought([
      part('证卡打印机', 60000, 1),
      part('计算机', 0, 1, { 金额: null, 序列号: 'SN-2' }),
    ]);
    const over = (column: number) => ({ firstRow: 1, lastRow: 2, firstColumn: column, lastColumn: column });
    const merged = book(sheets, { layouts: { 设备台账: { merges: [over(0), over(7)] } } });
    expect(findings(merged, 'Q03')).toEqual([]);
    expect(findings(book(sheets), 'Q03')).toHaveLength(1);
  });

  it('leaves blanks and 无 alone', () => {
    const rows = ['无', '无', null, null, '/', '/'].map((serial, order) =>
      part('柜', 1, order, { 序列号: serial }),
    );
    expect(found('Q03', rows)).toEqual([]);
  });
});

describe('Q06 equipment against the expenditure ledger', () => {
  it('fires at the supplier that was not paid', () => {
    expect(found('Q06', [item({ 供应商: '云南办公设备有限公司' })], [payment(60000)])).toEqual([
      { cell: 'J2', expected: '昆明证卡科技有限公司', actual: '云南办公设备有限公司' },
    ]);
  });

  it.each([
    '昆明证卡科技公司',
    '证卡科技有限公司',
    '昆明证卡科技有限责任公司',
    '（昆明）证卡科技有限公司',
    null,
  ])('takes the payee %s', (payee) => {
    expect(found('Q06', [item()], [payment(60000, payee)])).toEqual([]);
  });

  it('fires at the amount that was not paid', () => {
    const expected = [{ cell: 'H2', expected: '58000.00', actual: '60000.00' }];
    expect(found('Q06', [item()], [payment(58000)])).toEqual(expected);
    expect(found('Q06', [item({ 凭证号: null })], [payment(58000)])).toEqual(expected);
  });

  it('fires at the suppliers whose payments went to each other', () => {
    const items = [
      part('证卡打印机', 40000, 1, { 供应商: '昆明证卡科技有限公司', 凭证号: null }),
      part('计算机', 20000, 2, { 供应商: '大理电脑有限公司', 凭证号: null }),
    ];
    const swapped = [payment(20000), payment(40000, '大理电脑有限公司', '记-13')];
    expect(found('Q06', items, swapped).map(({ cell }) => cell)).toEqual(['J2', 'J3']);
    const unnamed = [payment(35000, null), payment(25000, null, '记-13')];
    expect(found('Q06', items, [...unnamed, ribbon])).toEqual([]);
  });

  const ribbon = ['2020-06-06', '记-20', '制证设备', '购色带耗材', '昆明证卡科技有限公司', 800];

  it('leaves consumables on the same line alone', () => {
    expect(found('Q06', [item({ 单价: 59000, 金额: 59000 })], [payment(59000), ribbon])).toEqual([]);
    expect(found('Q06', [item({ 单价: 58000, 金额: 58000 })], [payment(59000), ribbon])).toMatchObject([
      { expected: '59000.00' },
    ]);
  });

  it('only warns of equipment that has no payment at all', () => {
    const other = ['2020-05-06', '记-1', '活动经费', '盲协活动', '某超市', 100];
    expect(findings(book(bought([item()], [other])), 'Q06')).toMatchObject([
      { cell: 'H2', severity: 'warning', expected: null },
    ]);
  });

  it('is not passed when a payment cannot be read', () => {
    expect(outcome(book(bought([item()], [payment('六万')])), 'Q06')).toBe('undetermined');
  });
});
