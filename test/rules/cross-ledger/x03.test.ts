import { describe, expect, it } from '@jest/globals';
import { idCheckDigit } from '../../../src/values/certificate';
import { book, findings, type TestCell } from '../../support/book';

type Table = readonly (readonly TestCell[])[];

const first17 = '53012119800101001';
const ID = `${first17}${idCheckDigit(first17)}`;
const CERT = `${ID}43`;

const issued = (name: string, cert: string, category: TestCell = null): Table => [
  ['姓名', '残疾人证号', '残疾类别', '制证日期'],
  [name, cert, category, '2020-06-01'],
];
const visited = (name: string, cert: string, level: TestCell = null): Table => [
  ['走访日期', '走访人', '走访对象', '残疾人证号', '残疾等级', '走访内容'],
  ['2020-03-01', '李主席', name, cert, level, '了解需求'],
];
const signed = (name: string, cert: string, role: string): Table => [
  ['活动日期', '协会', '姓名', '残疾人证号', '身份', '签到'],
  ['2020-03-01', '智协', name, cert, role, '√'],
];
const found = (sheets: Record<string, Table>) =>
  findings(book(sheets), 'X03').map(
    ({ sheet, cell, expected, actual, causedBy }) =>
      `${sheet} ${cell} ${expected} ${actual}${causedBy === null ? '' : ` (${causedBy})`}`,
  );

describe('X03 person-data-conflict', () => {
  it('fires at the later sheet, whichever kind it is', () => {
    const [visits, certificates] = [visited('王小明', CERT), issued('张小明', CERT)];
    expect(found({ 走访: visits, 制证: certificates })).toEqual(['制证 A2 王* 张*']);
    expect(found({ 制证: certificates, 走访: visits })).toEqual(['走访 C2 张* 王*']);
  });

  it('compares category and level, from their columns or the number itself', () => {
    expect(found({ 走访: visited('张三', `${ID}42`), 制证: issued('张三', CERT) })).toEqual([
      '制证 B2 2级 3级',
    ]);
    expect(found({ 走访: visited('张三', CERT, '二级'), 制证: issued('张三', CERT) })).toEqual([
      '制证 B2 2级 3级',
    ]);
    expect(found({ 走访: visited('张三', `${ID}13`), 制证: issued('张三', CERT) })).toEqual([
      '制证 B2 视力 肢体',
    ]);
  });

  it('folds a conflict under the certificate row that contradicts itself', () => {
    expect(found({ 走访: visited('张三', CERT), 制证: issued('张三', CERT, '视力') })).toEqual([
      '制证 C2 肢体 视力 (C04)',
    ]);
  });

  it('is silent where the rows agree, or one category of several does', () => {
    expect(found({ 走访: visited('张 三', CERT, '三级'), 制证: issued('张三', CERT, '肢体') })).toEqual([]);
    expect(found({ 走访: visited('张三', CERT), 制证: issued('张三', `${ID}43`, '肢体、视力') })).toEqual([]);
  });

  it('leaves alone masked names, relatives and other people of the same name', () => {
    expect(found({ 走访: visited('张*', CERT), 制证: issued('张三', CERT) })).toEqual([]);
    expect(found({ 签到: signed('张父', CERT, '亲友'), 制证: issued('张三', CERT) })).toEqual([]);
    expect(found({ 签到: signed('张父(监护人)', CERT, ''), 制证: issued('张三', CERT) })).toEqual([]);
    const other = '53012119800101002';
    expect(
      found({ 走访: visited('张三', `${other}${idCheckDigit(other)}12`), 制证: issued('张三', CERT) }),
    ).toEqual([]);
  });

  it('leaves differences within one sheet to the rules of that sheet', () => {
    const twice = [...issued('张三', CERT), ['李四', CERT, null, '2020-06-01']];
    expect(found({ 制证: twice })).toEqual([]);
  });
});
