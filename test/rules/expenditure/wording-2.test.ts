import { describe, expect, it } from '@jest/globals';
import { expenditure2 as english } from '../../../src/locale/en/rules/expenditure-2';
import { expenditure2 as chinese } from '../../../src/locale/zh-CN/rules/expenditure-2';
import { expenditureRules } from '../../../src/rules/expenditure';
import { book, findings } from '../../support/book';
import { COLUMNS, ledgerOf, SUM, totalRow, year, type Cells } from './year';

const AMOUNT = '金额（元）';
const every = (cells: Cells) => Object.fromEntries(year().map((_, index) => [index, cells]));
const shop = { 收款人: '百货公司', 日期: '2020-06-10' };

/** Years that between them make the rules say everything that they can say. */
const EXAMPLES: readonly Readonly<Record<number, Cells>>[] = [
  { 0: { 摘要: '打印机' }, 7: { 摘要: '礼品' }, 8: { 摘要: '酒' }, 1: { 支付方式: '现金', [AMOUNT]: 1100 } },
  { 7: { ...shop, [AMOUNT]: 6000 }, 8: { ...shop, [AMOUNT]: 5000 } },
  { 8: { ...shop, [AMOUNT]: 800 }, 9: { ...shop, [AMOUNT]: 800 }, 14: { 日期: '2020-12-08' } },
  { 3: { 收款人: null, 摘要: null, 凭证号: null }, 9: { 开票单位: '昆明市蓝天广告有限公司' } },
  every({ 收款人: null, 审批人: null, 附件张数: null }),
  { 3: { 经办人: null, 审批人: null }, 4: { 审批人: '张经办' }, 5: { 证明人: null } },
  { 7: { 附件张数: null }, 8: { 附件张数: 0 }, 9: { 发票号码: '12345606', 开票日期: '2020-12-01' } },
  {
    9: { 开票日期: '2019-12-01' },
    14: { 经济分类: '30299' },
    8: { 经济分类: '30299' },
    3: { 功能分类: '20899' },
  },
  {
    4: { 日期: '2020-05-16' },
    5: { 日期: '2020-05-17' },
    6: { 日期: '2020-05-01' },
    7: { 摘要: '2019年场租' },
  },
  { 3: { [AMOUNT]: 0.2 }, 4: { [AMOUNT]: 20_000_000 }, 6: { [AMOUNT]: '0.62万' } },
  every({ [AMOUNT]: 20_000_000 }),
  every({ [AMOUNT]: 0.1234 }),
];

const books = [
  ...EXAMPLES.map((changes) => ledgerOf(year(changes))),
  ledgerOf([...year(), totalRow('合计', { [AMOUNT]: SUM + 1 })]),
  ledgerOf([...year(), totalRow('合计3笔', { [AMOUNT]: SUM })]),
  ...[350, 3000].map((amount) =>
    book({
      支出台账: [
        [...COLUMNS],
        ...Array.from(
          { length: 20 },
          (_, index) =>
            year({ 6: { [AMOUNT]: amount * ((index % 2) * (amount % 1000 === 0 ? 1 : 0) + 1) } })[6] ?? [],
        ),
      ],
    }),
  ),
];
const said = books.flatMap((source) => findings(source)).filter(({ rule }) => rule in chinese);

describe('what the findings of E15 to E29 say', () => {
  it.each([
    ['zh-CN', chinese],
    ['en', english],
  ] as const)('fills every blank in %s', (_, wordings) => {
    for (const { rule, figures } of said) {
      const message = wordings[rule]?.message(figures) ?? '';
      expect(message).not.toBe('');
      expect(message).not.toContain('undefined');
    }
  });

  it('has been heard in every wording', () => {
    const heard = new Set(said.map(({ rule, figures }) => `${rule} ${figures['variant'] ?? ''}`));
    expect([...heard].sort()).toEqual(
      [
        'E15 ',
        'E16 doubtful',
        'E16 forbidden',
        'E17 ',
        'E18 equal',
        'E18 together',
        'E19 ',
        'E20 ',
        'E21 differs',
        'E21 missing',
        'E21 unused',
        'E22 missing',
        'E22 same',
        'E22 unused',
        'E23 blank',
        'E23 invoice-twice',
        'E23 later',
        'E23 other-year',
        'E23 unused',
        'E23 zero',
        'E24 equipment',
        'E24 function',
        'E24 labour',
        'E25 repeated',
        'E25 round',
        'E26 holiday',
        'E26 saturday',
        'E26 sunday',
        'E27 count',
        'E27 sum',
        'E28 ',
        'E29 column-too-large',
        'E29 column-too-small',
        'E29 too-large',
        'E29 too-small',
        'E29 unit-in-cell',
      ].sort(),
    );
  });

  it('has the catalogue’s title in Chinese, and wording for each rule in both languages', () => {
    const mine = expenditureRules.filter(({ code }) => code >= 'E15');
    expect(mine.map(({ code, title }) => [code, title])).toEqual(
      mine.map(({ code }) => [code, chinese[code]?.title]),
    );
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
  });

  it('shows no personal number in full', () => {
    const [finding] = findings(ledgerOf(year({ 0: { 摘要: '打印机 530121198001011234' } })), 'E15');
    expect(chinese['E15']?.message(finding?.figures ?? {})).toContain('530121********1234');
  });
});
