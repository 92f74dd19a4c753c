import { describe, expect, it } from '@jest/globals';
import { at, COLUMNS, firesAt, found, year, type Cells, type Column } from './year';
import { book, findings, outcome, type TestCell } from '../../support/book';

/** The same change in every line. */
const everywhere = (cells: Cells): Record<number, Cells> =>
  Object.fromEntries(year().map((_, index) => [index, cells]));

/** A year whose column has another header. */
const renamed = (column: Column, header: string, changes: Record<number, Cells> = {}) =>
  book({ 支出台账: [COLUMNS.map((name) => (name === column ? header : name)), ...year(changes)] });

describe('E21 payees', () => {
  it.each<[TestCell]>([[null], ['/'], ['  ']])('fires at a blank payee %j', (收款人) => {
    const finding = found('E21', { 4: { 收款人 } });
    expect(finding).toMatchObject([
      { severity: 'error', cell: `${at('收款人')}6`, figures: { variant: 'missing' } },
    ]);
  });

  it('fires where the payee is not the issuer of the invoice', () => {
    const finding = found('E21', {
      9: { 收款人: '昆明市彩虹印务有限公司', 开票单位: '昆明市蓝天广告有限公司' },
    });
    expect(finding).toMatchObject([
      {
        severity: 'error',
        cell: `${at('收款人')}11`,
        expected: '昆明市蓝天广告有限公司',
        actual: '昆明市彩虹印务有限公司',
      },
    ]);
  });

  it.each<[string, Cells]>([
    ['an abbreviation', { 开票单位: '昆明市彩虹印务有限公司', 收款人: '彩虹印务有限公司' }],
    ['other brackets', { 开票单位: '彩虹（昆明）印务有限公司', 收款人: '彩虹(昆明)印务有限公司' }],
    ['the handler paid back', { 收款人: '张经办' }],
    ['no issuer', { 开票单位: null }],
    ['a refund without payee', { 收款人: null, '金额（元）': -100 }],
    ['a line outside the year', { 收款人: null, 日期: '2019-12-30' }],
  ])('leaves alone: %s', (_, cells) => expect(firesAt('E21', { 9: cells })).toEqual([]));

  it('takes a column that is blank throughout as one warning', () => {
    const finding = found('E21', everywhere({ 收款人: null }));
    expect(finding).toMatchObject([{ severity: 'warning', cell: `${at('收款人')}2:${at('收款人')}16` }]);
  });

  it('expects little of a column of auxiliary accounting', () => {
    expect(findings(renamed('收款人', '供应商', { 4: { 收款人: null } }), 'E21')).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(findings(renamed('收款人', '供应商', everywhere({ 收款人: null })), 'E21')).toEqual([]);
  });

  it('is not applicable without the column', () => {
    expect(outcome(renamed('收款人', '其他'), 'E21')).toBe('not-applicable');
  });
});

describe('E22 sign-off', () => {
  it.each(['经办人', '审批人', '证明人'] as const)('fires at a blank %s', (column) => {
    const finding = found('E22', { 3: { [column]: null } });
    expect(finding).toMatchObject([
      { severity: 'warning', cell: `${at(column)}5`, figures: { variant: 'missing' } },
    ]);
  });

  it('fires at the approver where the handler approves', () => {
    const finding = found('E22', { 3: { 经办人: '刘 审批' } });
    expect(finding).toMatchObject([{ cell: `${at('审批人')}5`, figures: { variant: 'same' } }]);
  });

  it('takes a column of signatures that is blank throughout as one finding', () => {
    expect(firesAt('E22', everywhere({ 审批人: null }))).toEqual([`${at('审批人')}2:${at('审批人')}16`]);
  });

  it('leaves witnesses alone where most lines have none', () => {
    expect(firesAt('E22', { ...everywhere({ 证明人: null }), 0: {}, 1: {} })).toEqual([]);
  });

  it('judges only the columns that are there', () => {
    expect(findings(renamed('审批人', '其他'), 'E22')).toEqual([]);
    expect(outcome(renamed('经办人', '其他'), 'E22')).toBe('not-applicable');
  });
});
