import { describe, expect, it } from '@jest/globals';
import { book, findings, outcome, type TestCell } from '../../support/book';
import { idOf, numberOf } from './numbers';

const HEADERS = [
  '姓名',
  '身份证号',
  '残疾人证号',
  '性别',
  '残疾类别',
  '残疾等级',
  '业务类型',
  '申请日期',
  '评定日期',
  '审核日期',
  '制证日期',
  '领取日期',
] as const;
type Header = (typeof HEADERS)[number];
type Row = Partial<Record<Header, TestCell>>;

/** A certificate that is in order, changed as the test says. */
function row(person: number, changes: Row = {}): TestCell[] {
  const sound: Record<Header, TestCell> = {
    姓名: `持证人${person}`,
    身份证号: idOf(person),
    残疾人证号: numberOf(person),
    性别: '男',
    残疾类别: '肢体',
    残疾等级: '二级',
    业务类型: '新办',
    申请日期: '2020-03-02',
    评定日期: '2020-03-10',
    审核日期: '2020-03-15',
    制证日期: '2020-04-01',
    领取日期: '2020-04-05',
  };
  const cells = { ...sound, ...changes };
  return HEADERS.map((header) => cells[header]);
}

const issued = (...rows: TestCell[][]) => book({ 制证发证台账: [[...HEADERS], ...rows] });
const cells = (code: string, ...rows: TestCell[][]) =>
  findings(issued(...rows), code).map(({ cell, severity }) => ({ cell, severity }));
const errorAt = (cell: string) => [{ cell, severity: 'error' }];

const CODES = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09'];

describe('a certificate ledger that is in order', () => {
  it('passes every rule', () => {
    const source = issued(
      row(1),
      row(2, { 领取日期: '2020-04-01' }),
      row(3, {
        残疾人证号: numberOf(3, { category: 7, level: 1 }),
        残疾类别: '多重(视力、肢体)',
        残疾等级: 1,
      }),
      row(4, { 身份证号: null, 性别: null, 残疾类别: null, 残疾等级: null, 业务类型: null, 评定日期: null }),
    );
    expect(CODES.map((code) => [code, outcome(source, code)])).toEqual(CODES.map((code) => [code, 'passed']));
  });
});

describe('C01 certificate number format', () => {
  it.each([
    ['an ID without category and level', idOf(2), 'length'],
    ['21 digits', `${numberOf(2)}1`, 'length'],
    ['category 8', `${idOf(2)}82`, 'category'],
    ['level 5', `${idOf(2)}45`, 'level'],
    ['a letter in the ID', `53011119800512A05042`, 'characters'],
    ['suffix B0', `${numberOf(2)}B0`, 'suffix'],
  ])('fires at the cell with %s', (_, number, variant) => {
    const found = findings(issued(row(1), row(2, { 残疾人证号: number })), 'C01');
    expect(found).toMatchObject([{ cell: 'C3', severity: 'error', figures: { variant } }]);
    expect(JSON.stringify(found)).not.toContain(number);
  });

  it.each([
    numberOf(2).replace(/(.{4})/g, '$1 '),
    numberOf(2, { suffix: 'B1' }),
    numberOf(2, { suffix: 'b12' }),
  ])('takes %s', (number) => {
    expect(cells('C01', row(2, { 残疾人证号: number }))).toEqual([]);
  });

  it('asks for the number of a card that was made, and not of one that is not', () => {
    expect(cells('C01', row(1), row(2, { 残疾人证号: null }))).toEqual(errorAt('C3'));
    expect(cells('C01', row(1), row(2, { 残疾人证号: null, 制证日期: null, 领取日期: null }))).toEqual([]);
  });
});

describe('C02 check digit', () => {
  it('fires where the check digit does not fit, and shows no more of the number than its ends', () => {
    const good = numberOf(2);
    const bad = good.slice(0, 17) + (good[17] === '0' ? '1' : '0') + good.slice(18);
    const found = findings(issued(row(1), row(2, { 残疾人证号: bad, 身份证号: null })), 'C02');
    expect(found).toMatchObject([{ cell: 'C3', severity: 'error', expected: good[17], actual: bad[17] }]);
    expect(JSON.stringify(found)).not.toContain(bad.slice(6, 14));
  });
});

describe('C03 birth and sex', () => {
  it('fires at the number when its birth date is no day', () => {
    const number = numberOf(1, { birth: '19800230' });
    expect(cells('C03', row(1, { 残疾人证号: number, 身份证号: null }))).toEqual(errorAt('C2'));
  });

  it('fires when the holder was born after the card was made, not on the same day', () => {
    const born = (birth: string) => row(1, { 残疾人证号: numberOf(1, { birth }), 身份证号: null });
    expect(cells('C03', born('20200402'))).toEqual(errorAt('C2'));
    expect(cells('C03', born('20200401'))).toEqual([]);
  });

  it('fires at the sex and at the ID that differ', () => {
    expect(cells('C03', row(1, { 性别: '女' }))).toEqual(errorAt('D2'));
    expect(cells('C03', row(1, { 身份证号: idOf(2) }))).toEqual(errorAt('B2'));
  });
});

describe('C03 beside a birth column', () => {
  it.each([
    ['出生日期', '1980-05-12', []],
    ['出生日期', '1980-05-13', ['M2']],
    ['出生日期', '1981-05-12', ['M2']],
    ['出生日期', null, []],
    ['出生年月', '1980-05-01', []],
  ])('%s %s', (header, birth, expected) => {
    const source = book({
      制证发证台账: [
        [...HEADERS, header],
        [...row(1), birth],
      ],
    });
    expect(findings(source, 'C03').map(({ cell }) => cell)).toEqual(expected);
  });
});

describe('C04 category and level', () => {
  it.each([
    ['another category', { 残疾类别: '听力' }, ['E2']],
    ['多重 beside a 4', { 残疾类别: '多重' }, ['E2']],
    ['another level', { 残疾等级: '三级' }, ['F2']],
    ['both', { 残疾类别: 1, 残疾等级: 1 }, ['E2', 'F2']],
    ['the digit itself', { 残疾类别: 4, 残疾等级: 2 }, []],
    ['digit and word', { 残疾类别: '4肢体' }, []],
  ] as const)('%s', (_, changes, expected) => {
    expect(cells('C04', row(1, changes)).map(({ cell }) => cell)).toEqual(expected);
  });
});

describe('C05 duplicates', () => {
  it('fires at the later row, also on another sheet', () => {
    expect(cells('C05', row(1), row(2), row(1))).toEqual(errorAt('C4'));
    const source = book({ 制证台账一: [[...HEADERS], row(1)], 制证台账二: [[...HEADERS], row(1)] });
    expect(findings(source, 'C05')).toMatchObject([{ sheet: '制证台账二', cell: 'C2' }]);
  });

  it('fires when one ID has two live numbers', () => {
    const other = { 残疾人证号: numberOf(1, { level: 3 }), 残疾等级: '三级' };
    expect(cells('C05', row(1), row(1, other))).toEqual(errorAt('C3'));
    expect(cells('C05', row(1), row(1, { ...other, 业务类型: '换领' }))).toEqual([]);
    const renewal = { 业务类型: '换领' };
    expect(cells('C05', row(1, renewal), row(1, { ...other, ...renewal }))).toEqual(errorAt('C3'));
  });

  it('leaves a reissue alone, and no other person with the same number', () => {
    const reissue = { 残疾人证号: numberOf(1, { suffix: 'B1' }), 业务类型: '补发' };
    expect(cells('C05', row(1), row(1, reissue))).toEqual([]);
    expect(cells('C05', row(1), row(1, { ...reissue, 业务类型: '新办' }))).toEqual([]);
    expect(cells('C05', row(1), row(1, { 姓名: '另一人', 业务类型: '换领' }))).toEqual(errorAt('C3'));
  });
});

describe('C06 reissue suffix', () => {
  const reissue = (suffix: string, business: string) =>
    row(1, { 残疾人证号: numberOf(1, { suffix }), 业务类型: business });

  it('fires when the business is no reissue', () => {
    expect(cells('C06', reissue('B1', '换领'))).toEqual([{ cell: 'C2', severity: 'warning' }]);
    expect(cells('C06', reissue('B1', '补办'))).toEqual([]);
  });

  it('fires when the count skips', () => {
    expect(cells('C06', row(1), reissue('B2', '补发'))).toEqual([{ cell: 'C3', severity: 'warning' }]);
    expect(cells('C06', row(1), reissue('B1', '补发'), reissue('B2', '补发'))).toEqual([]);
    expect(cells('C06', reissue('B3', '补发'))).toEqual([]);
  });
});

describe('C07 numbers stored as numbers', () => {
  it.each([5.3011119800512e19, '5.30111E+19', '53011119800512000000'])(
    'fires for %s and holds C01 back',
    (lost) => {
      const source = issued(row(1), row(2, { 残疾人证号: lost }));
      expect(findings(source, 'C07')).toMatchObject([{ cell: 'C3', severity: 'error' }]);
      expect(findings(source, 'C01').filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('fires for an ID and in another ledger', () => {
    expect(cells('C07', row(1, { 身份证号: 530111198005120000 }))).toEqual(errorAt('B2'));
    const source = book({
      制证发证台账: [[...HEADERS], row(1)],
      签到表: [
        ['活动日期', '活动名称', '姓名', '残疾人证号', '签到'],
        ['2020-05-17', '助残日', '张三', 5.3011119800512e19, '是'],
      ],
    });
    expect(findings(source, 'C07')).toMatchObject([{ sheet: '签到表', cell: 'D2' }]);
  });
});

describe('C08 order of dates', () => {
  it.each([
    ['assessed before applying', { 评定日期: '2020-03-01' }, ['I2']],
    ['handed out before it was made', { 领取日期: '2020-03-31' }, ['L2']],
    ['made before the review, with a blank between', { 评定日期: null, 制证日期: '2020-03-14' }, ['K2']],
    ['handed out the day it was made', { 领取日期: '2020-04-01' }, []],
    ['a renewal with an old assessment', { 业务类型: '换领', 评定日期: '2012-05-06' }, []],
  ] as const)('%s', (_, changes, expected) => {
    expect(cells('C08', row(1, changes)).map(({ cell }) => cell)).toEqual(expected);
  });
});

describe('C09 what is counted', () => {
  it('says for information which cards are not counted', () => {
    expect(cells('C09', row(1), row(2, { 领取日期: null }), row(3, { 领取日期: '2021-01-04' }))).toEqual([
      { cell: 'L3', severity: 'info' },
      { cell: 'L4', severity: 'info' },
    ]);
    expect(cells('C09', row(2, { 制证日期: null, 领取日期: null }))).toEqual([]);
  });

  const stating = (figure: number, ...rows: TestCell[][]) =>
    findings(
      book({ 制证发证台账: [[...HEADERS], ...rows], 统计表: [['制证发证数量', figure]] }),
      'C09',
    ).filter(({ sheet }) => sheet === '统计表');
  const notMade = row(2, { 制证日期: null, 领取日期: null });
  const notReceived = row(3, { 领取日期: null });

  it('is an error where the stated figure counts a card that was not made', () => {
    expect(stating(2, row(1), notMade)).toMatchObject([
      { cell: 'B1', severity: 'error', expected: '≤1', actual: '2' },
    ]);
  });

  it('is a warning where it counts a card that was not handed out', () => {
    expect(stating(2, row(1), notReceived)).toMatchObject([{ cell: 'B1', severity: 'warning' }]);
  });

  it.each([1, 2, 5])('is silent where the figure %d is right or wrong for another reason', (figure) => {
    expect(stating(figure, row(1), notMade, row(4, { 制证日期: null, 领取日期: null }))).toEqual([]);
  });

  it('names a card that is not of the third generation', () => {
    const rows = [
      [...HEADERS, '证件代次'],
      [...row(1), '三代'],
      [...row(2), '二代'],
      [...row(3, { 制证日期: null, 领取日期: null }), '二代'],
    ];
    expect(findings(book({ 制证发证台账: rows }), 'C09')).toMatchObject([{ cell: 'M3', severity: 'info' }]);
  });
});

describe('C10 and C11', () => {
  const withColumns = (headers: string[], ...values: TestCell[]) =>
    book({
      制证发证台账: [
        [...HEADERS, ...headers],
        [...row(1), ...values],
      ],
    });

  it.each([
    ['2030-04-01', []],
    ['2030-03-31', []],
    ['长期', []],
    ['2025-04-01', ['M2']],
    ['2030-04-02', ['M2']],
  ])('C10 judges an expiry on %s', (expiry, expected) => {
    const source = withColumns(['有效期至'], expiry);
    expect(findings(source, 'C10').map(({ cell }) => cell)).toEqual(expected);
  });

  it.each([
    ['蓝色', []],
    ['红色', ['M2']],
    [null, []],
  ])('C11 judges the colour %s of a 肢体 card', (colour, expected) => {
    const source = withColumns(['证件颜色'], colour);
    expect(findings(source, 'C11').map(({ cell }) => cell)).toEqual(expected);
  });
});
