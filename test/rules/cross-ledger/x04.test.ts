import { describe, expect, it } from '@jest/globals';
import { book, findings, type TestCell } from '../../support/book';

type Table = readonly (readonly TestCell[])[];

const issued = (...dates: readonly string[]): Table => [
  ['姓名', '残疾人证号', '制证日期', '领取日期'],
  ...dates.map((date, index) => ['张三', `5301211980010100${index}X43`, date, date]),
];
const bought = (...rows: Table): Table => [
  ['资产编号', '设备名称', '数量', '计量单位', '金额', '验收日期'],
  ...rows,
];
const set = (accepted: TestCell) => ['ZC-1', '残疾人证制证设备', 1, '套', 60000, accepted];
const found = (certificates: Table, equipment: Table) =>
  findings(book({ 制证台账: certificates, 设备台账: equipment }), 'X04').map(
    ({ sheet, cell, expected, actual }) => `${sheet} ${cell} ${expected} ${actual}`,
  );

describe('X04 certificate-before-equipment', () => {
  it('fires once, at the earliest certificate of the year', () => {
    const table = issued('2020-05-20', '2020-05-10', '2020-07-01');
    expect(found(table, bought(set('2020-06-01')))).toEqual(['制证台账 C3 ≥2020-06-01 2020-05-10']);
  });

  it('is silent from the day of acceptance on, and on certificates of other years', () => {
    expect(found(issued('2020-06-01', '2019-05-01'), bought(set('2020-06-01')))).toEqual([]);
  });

  it('looks at the certificate-making equipment only, and at the first set accepted', () => {
    const other = ['ZC-2', '空调', 1, '台', 3000, '2020-11-01'];
    expect(found(issued('2020-06-10'), bought(set('2020-06-01'), other))).toEqual([]);
    const early = ['ZC-3', '空调', 1, '台', 3000, '2020-01-05'];
    expect(found(issued('2020-06-10'), bought(set('2020-11-01'), early))).toHaveLength(1);
    expect(found(issued('2020-06-10'), bought(set('2020-11-01'), set('2019-06-01')))).toEqual([]);
  });

  it('says nothing where no acceptance is recorded', () => {
    expect(found(issued('2020-06-10'), bought(set(null)))).toEqual([]);
  });
});
