import { describe, expect, it } from '@jest/globals';
import { certificateNo } from '../support/people';
import type { TestCell } from '../support/book';
import { figure, measure, rowsOf, target } from './support';

const HEADER = [
  '姓名',
  '残疾人证号',
  '性别',
  '残疾类别',
  '残疾等级',
  '业务类型',
  '申请日期',
  '制证日期',
  '领取日期',
  '证件代次',
];
type Column = (typeof HEADER)[number];

/** A certificate in order; `changes` by header. */
function certificate(n: number, changes: Partial<Record<Column, TestCell>> = {}): TestCell[] {
  const sound: Record<Column, TestCell> = {
    姓名: `甲${n}`,
    残疾人证号: certificateNo(n),
    性别: n % 2 === 1 ? '男' : '女',
    残疾类别: '肢体',
    残疾等级: '二级',
    业务类型: '新办',
    申请日期: '2020-03-01',
    制证日期: '2020-03-05',
    领取日期: '2020-03-10',
    证件代次: '三代',
  };
  const row = { ...sound, ...changes };
  return HEADER.map((header) => row[header] ?? null);
}

const sheet = (...rows: TestCell[][]) => ({ 制证发证台账: [HEADER, ...rows] });

describe('certificates made and handed out', () => {
  it.each<[string, Partial<Record<Column, TestCell>>, string]>([
    ['a wrong check digit', { 残疾人证号: '53012119800101000042' }, 'number-invalid'],
    ['a number cut short', { 残疾人证号: '5301211980010100' }, 'number-invalid'],
    ['the other sex', { 性别: '男' }, 'number-invalid'],
    ['the second generation', { 证件代次: '二代' }, 'not-third-generation'],
    ['a reissue by its suffix', { 残疾人证号: `${certificateNo(2)}B1`, 业务类型: '补发' }, 'reissue'],
    ['another category in words', { 残疾类别: '视力' }, 'category-mismatch'],
    ['another level in words', { 残疾等级: '一级' }, 'category-mismatch'],
    ['a receipt before the making', { 领取日期: '2020-03-04' }, 'dates-out-of-order'],
    ['no date of making', { 制证日期: null }, 'not-made'],
    ['no receipt', { 领取日期: null }, 'not-received'],
    ['a receipt in the next year', { 领取日期: '2021-01-04' }, 'received-outside-year'],
  ])('leaves out %s', (_, changes, reason) => {
    const measured = measure('certificates-issued', sheet(certificate(1), certificate(2, changes)));
    expect(rowsOf(measured)).toEqual(['2', `3: ${reason}`]);
    expect(figure('certificates-issued', sheet(certificate(1), certificate(2, changes)))).toBe('1');
  });

  it('counts a full number once and shows what was made, handed out, in order and reissued', () => {
    const measured = measure(
      'certificates-issued',
      sheet(
        certificate(1),
        certificate(1),
        certificate(2, { 领取日期: null }),
        certificate(3, { 残疾人证号: `${certificateNo(3)}B1`, 业务类型: '补发' }),
      ),
    );
    expect(rowsOf(measured)).toEqual(['2', '3: duplicate', '4: not-received', '5: reissue']);
    expect(measured.asides.map(({ key, value }) => [key, Number(value.numerator)])).toEqual([
      ['made', 3],
      ['handed-out', 2],
      ['compliant', 3],
      ['reissued', 1],
    ]);
  });

  it('counts a renewal, and a row without a word on the generation', () => {
    const rows = sheet(
      certificate(1, { 业务类型: '换领', 证件代次: null }),
      certificate(2, { 证件代次: '第三代残疾人证' }),
    );
    expect(figure('certificates-issued', rows)).toBe('2');
  });

  it('takes 出生年月 as a month, and the ID column at its word', () => {
    const ledger = (birth: string, id: string | null) => ({
      制证发证台账: [
        ['姓名', '身份证号', '残疾人证号', '出生年月', '制证日期', '领取日期'],
        ['甲', id, certificateNo(1), birth, '2020-03-05', '2020-03-10'],
      ],
    });
    expect(figure('certificates-issued', ledger('1980-01-01', certificateNo(1).slice(0, 18)))).toBe('1');
    expect(figure('certificates-issued', ledger('1981-01-01', null))).toBe('0');
    expect(figure('certificates-issued', ledger('1980-01-01', certificateNo(2).slice(0, 18)))).toBe('0');
  });

  it('goes by the date of issue where the ledger has no date of receipt', () => {
    const sheets = {
      制证发证台账: [
        ['姓名', '残疾人证号', '制证日期'],
        ['甲', certificateNo(1), '2020-03-05'],
        ['乙', certificateNo(2), '2019-03-05'],
      ],
    };
    expect(figure('certificates-issued', sheets)).toBe('1');
  });

  it('leaves the figure open where a date that cannot be read could carry it to the target', () => {
    const rows = sheet(certificate(1), certificate(2, { 领取日期: '三月' }));
    expect(figure('certificates-issued', rows, target('≥', '2', '本'))).toBe(
      'rows-unreadable certificates 1',
    );
    expect(figure('certificates-issued', rows, target('≥', '50', '本'))).toBe('1');
  });

  it('masks the number in its label', () => {
    const label = measure('certificates-issued', sheet(certificate(1))).parts[0]?.rows[0]?.label ?? '';
    expect(label).toContain('530121');
    expect(label).not.toContain('19800101');
  });
});
