import { describe, expect, it } from '@jest/globals';
import { expenditureRules } from '../../../src/rules/expenditure';
import { findings, outcome } from '../../support/book';
import { ledgerOf, SUM, totalRow, year } from './year';

describe('a clean year', () => {
  const clean = ledgerOf([...year(), totalRow('合计', { '金额（元）': SUM })]);

  it('raises nothing in any rule of the expenditure ledger', () => {
    const codes = new Set(expenditureRules.map(({ code }) => code));
    expect(findings(clean).filter(({ rule }) => codes.has(rule))).toEqual([]);
  });

  it.each([
    'E15',
    'E16',
    'E17',
    'E18',
    'E19',
    'E20',
    'E21',
    'E22',
    'E23',
    'E24',
    'E25',
    'E26',
    'E27',
    'E28',
    'E29',
  ])('lets %s pass', (code) => expect(outcome(clean, code)).toBe('passed'));
});
