import { describe, expect, it } from '@jest/globals';
import { book, contextOf, findings } from '../support/book';
import { brief, expenditures } from '../support/expenditure';

describe('what is not counted', () => {
  const one = [
    ['日期', '凭证号', '协会', '摘要', '金额'],
    ['2020-03-05', '记-1', '盲协', '盲协活动', 100],
  ] as const;

  it('leaves a hidden sheet and an unrelated sheet alone', () => {
    const context = contextOf(
      book(
        {
          支出台账: one,
          旧台账: one,
          通讯录: [
            ['姓名', '联系电话', '住址'],
            ['张三', '123', '某街'],
          ],
        },
        { hidden: ['旧台账'] },
      ),
    );
    expect(context.ledgers.expenditure).toHaveLength(1);
    expect(context.recognised.ignored).toEqual([
      { sheet: '旧台账', why: 'hidden' },
      { sheet: '通讯录', why: 'unrelated' },
    ]);
    expect(context.recognised.unrecognised).toEqual([]);
  });

  it('counts two visible sheets of one kind', () => {
    expect(contextOf(book({ 一月: one, 二月: one })).spending.total).toBe(20000);
  });

  it('counts a merged amount once and fills a merged date down', () => {
    const [ledger] = expenditures(
      {
        支出台账: [
          ['日期', '凭证号', '协会', '摘要', '金额'],
          ['2020-03-05', '记-1', '盲协', '盲协活动场地', 100],
          [null, null, '盲协', '盲协活动用品', null],
        ],
      },
      {
        layouts: {
          支出台账: {
            merges: [
              { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
              { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 },
              { firstRow: 1, lastRow: 2, firstColumn: 4, lastColumn: 4 },
            ],
          },
        },
      },
    );
    expect(brief(ledger)?.map((row) => row.slice(1, 4))).toEqual([
      [20200305, '记-1', '100.00'],
      [20200305, '记-1', '0.00'],
    ]);
  });

  it('takes a stated figure below the rows for no row of data', () => {
    const context = contextOf(
      book({
        满意度: [
          ['问卷编号', '活动名称', '满意度'],
          ['1', '手语活动', '满意'],
          ['2', '手语活动', '不满意'],
          ['满意率', null, '50%'],
        ],
      }),
    );
    expect(context.ledgers.satisfaction[0]?.rows).toHaveLength(2);
    expect(context.statements.map(({ subject, text }) => [subject, text])).toEqual([['satisfaction', '50%']]);
  });

  it('takes a certificate number merged over two rows for one card', () => {
    const cards = book(
      {
        制证台账: [
          ['姓名', '残疾人证号', '制证日期', '领取日期'],
          ['张三', '53019919800101001X41', '2020-05-01', '2020-05-06'],
          [null, null, '2020-05-01', '2020-05-06'],
        ],
      },
      {
        layouts: {
          制证台账: {
            merges: [0, 1].map((column) => ({
              firstRow: 1,
              lastRow: 2,
              firstColumn: column,
              lastColumn: column,
            })),
          },
        },
      },
    );
    expect(findings(cards, 'C05')).toEqual([]);
    expect(findings(cards, 'H02')).toEqual([]);
  });
});
