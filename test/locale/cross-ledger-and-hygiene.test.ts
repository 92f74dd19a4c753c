import { describe, expect, it } from '@jest/globals';
import { crossLedger as crossLedgerEn } from '../../src/locale/en/rules/cross-ledger';
import { hygiene as hygieneEn } from '../../src/locale/en/rules/hygiene';
import { crossLedger } from '../../src/locale/zh-CN/rules/cross-ledger';
import { hygiene } from '../../src/locale/zh-CN/rules/hygiene';
import { crossLedgerRules } from '../../src/rules/cross-ledger';
import { hygieneRules } from '../../src/rules/hygiene';
import type { Figures } from '../../src/rules/rule';

const rules = [...crossLedgerRules, ...hygieneRules];
const chinese = { ...crossLedger, ...hygiene };
const english = { ...crossLedgerEn, ...hygieneEn };

/** Figures as the rules give them, by rule code. */
const EXAMPLES: readonly (readonly [string, Figures])[] = [
  ...['self-evaluation', 'label'].map((variant): [string, Figures] => [
    'X01',
    { variant, text: '11.9', stated: '119000.00', spent: '118500.00', difference: '500.00' },
  ]),
  ...['activity-count', 'person-times'].map((variant): [string, Figures] => [
    'X02',
    { variant, text: '5次', stated: '5', counted: 4 },
  ]),
  ...['name', 'category', 'level'].map((variant): [string, Figures] => [
    'X03',
    { variant, id: '5301**********001X', here: '张*', there: '王*', otherSheet: '走访', otherCell: 'C2' },
  ]),
  [
    'X04',
    {
      made: '2020-05-01',
      accepted: '2020-06-01',
      equipment: '设备',
      otherSheet: '设备台账',
      otherCell: 'F2',
    },
  ],
  ...['no-header', 'no-rows', 'second-table'].map((variant): [string, Figures] => [
    'H01',
    { variant, sheet: '表一', row: variant === 'no-header' ? '' : 3 },
  ]),
  ...['rows', 'columns', 'filter', 'merge'].map((variant): [string, Figures] => [
    'H02',
    { variant, range: 'A3:E4', count: 2 },
  ]),
  ['H03', { variant: 'total', label: '合计', header: '金额', expected: '1', actual: '2', difference: '1' }],
  ['H03', { variant: 'count', label: '合计5人', expected: '4', actual: '5' }],
  ['H03', { variant: 'formula-error', header: '金额', raw: '#REF!' }],
  ['H03', { variant: 'no-cached-value', header: '金额', raw: '' }],
  ...['cleaned', 'rounded', 'number-as-text', 'unit-in-cell'].map((variant): [string, Figures] => [
    'H04',
    { variant, header: '金额', raw: '１', read: '1.00' },
  ]),
  ['H05', { variant: 'header', header: '金额' }],
  ['H05', { variant: 'sheet', sheet: '二月', other: '一月' }],
];

describe('wording of the cross-ledger and hygiene rules', () => {
  it('carries the Chinese title of every rule, and one in English', () => {
    for (const { code, title } of rules) {
      expect(chinese[code]?.title).toBe(title);
      expect(english[code]?.title).toMatch(/^[A-Z]/);
    }
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
  });

  it.each(EXAMPLES)('says %s as one sentence that quotes its figures: %j', (code, figures) => {
    for (const wording of [chinese[code], english[code]]) {
      const message = wording?.message(figures) ?? '';
      expect(message).toMatch(/[。.]$/);
      expect(message).not.toMatch(/undefined|""|“”/);
    }
  });

  it('quotes what differs', () => {
    const figures = {
      variant: 'label',
      text: '11.9',
      stated: '119000.00',
      spent: '118500.00',
      difference: '500.00',
    };
    for (const part of ['11.9', '119000.00', '118500.00', '500.00']) {
      expect(chinese['X01']?.message(figures)).toContain(part);
      expect(english['X01']?.message(figures)).toContain(part);
    }
  });
});
