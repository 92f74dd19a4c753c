import { describe, expect, it } from '@jest/globals';
import { findings, type TestCell } from '../../support/book';
import { cells, HEADER, ledger, line, outcomeOf, type Row } from './ledgers';

const DOUBLE: Row = ['日期', '凭证号', '摘要', '借方', '贷方'];
const entry = (number: number, debit: TestCell, credit: TestCell, summary = '盲协活动费'): Row => [
  `2020-03-0${number}`,
  `记-${number}`,
  summary,
  debit,
  credit,
];

describe('E06 amounts stored as text', () => {
  it.each([
    ['1200', 'text', '1200.00'],
    ['￥1,200.50', 'text', '1200.50'],
    ['１２００元', 'text', '1200.00'],
    ['0.12万', 'unit', '1200.00'],
    ['壹仟贰佰元', 'unreadable', null],
  ])('fires on %s', (金额, variant, expected) => {
    const [found] = findings(ledger([line(1), line(2, { 金额 })]), 'E06');
    expect(found).toMatchObject({
      severity: 'error',
      cell: 'G3',
      actual: 金额,
      expected,
      figures: { variant },
    });
  });

  it('leaves numbers, blanks and a dash alone', () => {
    const rows = [
      line(1),
      line(2, { 金额: { formula: 12.5 } }),
      line(3, { 金额: null }),
      line(4, { 金额: '-' }),
    ];
    expect(cells('E06', rows)).toEqual([]);
  });

  it('looks at debit, credit and refunds, each in its own cell', () => {
    const header = [...DOUBLE, '退款'];
    expect(
      cells(
        'E06',
        [
          [...entry(1, '100', null), '20'],
          [...entry(2, 50, null), null],
        ],
        header,
      ),
    ).toEqual(['D2', 'F2']);
  });
});

describe('E07 reversals without reference', () => {
  const reversal = (摘要: string, 金额: TestCell = -50, 备注: TestCell = null) =>
    cells('E07', [line(1), line(2, { 摘要, 金额, 备注 })]);

  it('points at the negative amount', () => {
    const [found] = findings(ledger([line(1), line(2, { 摘要: '退回活动费', 金额: -50 })]), 'E07');
    expect(found).toMatchObject({ severity: 'warning', cell: 'G3', actual: '-50.00' });
  });

  it.each([
    '冲销记-12号活动费',
    '退记字第12号多付活动费',
    '退3月凭证0012活动费',
    '红冲12号凭证',
    '活动费退款（第12号）',
  ])('takes “%s” for a reference', (summary) => {
    expect(reversal(summary)).toEqual([]);
  });

  it.each(['退3月5号活动费', '退回第3次活动场地费', '活动费收回收2000元', '冲减多付活动费'])(
    'takes “%s” for none',
    (summary) => {
      expect(reversal(summary)).toEqual(['G3']);
    },
  );

  it("knows the ledger's own voucher words and reads the remark", () => {
    const own = [line(1, { 凭证号: '甲-1' }), line(2, { 摘要: '退活动费甲-1', 金额: -50, 凭证号: '甲-2' })];
    expect(cells('E07', own)).toEqual([]);
    expect(reversal('退活动费', -50, '原凭证记-1')).toEqual([]);
  });

  it('knows a long voucher number without a word before it, where a voucher has it', () => {
    const correction = (summary: string) => [
      line(1, { 凭证号: '530121002020004' }),
      line(2, { 摘要: summary, 金额: -50, 凭证号: '530121002020099' }),
    ];
    expect(cells('E07', correction('更正530121002020004活动费'))).toEqual([]);
    expect(cells('E07', correction('更正530121002020005活动费'))).toEqual(['G3']);
  });

  it('asks a red-letter line typed without a sign, and a credit', () => {
    expect(reversal('红字更正活动费', 50)).toEqual(['G3']);
    expect(cells('E07', [entry(1, 100, null), entry(2, null, 40, '退回活动费')], DOUBLE)).toEqual(['E3']);
  });

  it('asks a refund of its own row and not one beside its payment', () => {
    const header = [...HEADER, '退款'];
    const refund = [...line(2, { 摘要: '退回活动费', 金额: null }), 30];
    expect(cells('E07', [[...line(1), 20], refund], header)).toEqual(['I3']);
  });

  it('leaves money received alone', () => {
    expect(cells('E07', [entry(1, 100, null), entry(2, null, 5000, '收到财政拨款')], DOUBLE)).toEqual([]);
  });
});

describe('E08 zero and two-sided amounts', () => {
  it.each<[TestCell, string]>([
    [0, 'zero'],
    [null, 'blank'],
    ['-', 'blank'],
  ])('fires on an amount of %j', (金额, variant) => {
    const [found] = findings(ledger([line(1), line(2, { 金额 })]), 'E08');
    expect(found).toMatchObject({ severity: 'warning', cell: 'G3', figures: { variant } });
  });

  it.each<[TestCell, TestCell, string]>([
    [100, 100, 'both'],
    [null, null, 'neither'],
    [0, 0, 'zero'],
  ])('fires on debit %j and credit %j', (debit, credit, variant) => {
    const [found] = findings(ledger([entry(1, 10, null), entry(2, debit, credit)], DOUBLE), 'E08');
    expect(found).toMatchObject({ cell: 'D3', figures: { variant } });
  });

  it('takes a zero on the unused side for blank', () => {
    expect(cells('E08', [entry(1, 10, 0), entry(2, 0, 30)], DOUBLE)).toEqual([]);
  });

  it('leaves unreadable cells to E06', () => {
    expect(outcomeOf('E08', [line(1), line(2, { 金额: '若干' })])).toBe('passed');
  });

  it('says nothing of rows under a merged amount', () => {
    const merge = { firstRow: 1, lastRow: 2, firstColumn: 6, lastColumn: 6 };
    const source = ledger([line(1), line(2, { 金额: null })], HEADER, {
      layouts: { 支出台账: { merges: [merge] } },
    });
    expect(findings(source, 'E08')).toEqual([]);
  });

  it('takes a refund for an amount', () => {
    expect(
      cells(
        'E08',
        [
          [...line(1), null],
          [...line(2, { 金额: null }), 30],
        ],
        [...HEADER, '退款'],
      ),
    ).toEqual([]);
  });
});
