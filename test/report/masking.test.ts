import { describe, expect, it } from '@jest/globals';
import { textReport } from '../../src/cli/text-report';
import { wordsFor } from '../../src/locale';
import { compose } from '../../src/report/compose';
import { contractOf } from '../../src/report/contract';
import { book, type TestCell } from '../support/book';
import { reportOf } from '../support/report';

const HEADER = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];
const NUMBER = '53019919980101001X41';

/** The same number as people type it. */
const TYPED = [
  NUMBER,
  '530199 19980101 001X 41',
  '530199-19980101-001X-41',
  '５３０１９９１９９８０１０１００１Ｘ４１',
];

describe('personal numbers', () => {
  it.each(TYPED)('%s is nowhere in what is printed or written', async (typed) => {
    const line = (date: string, text: string, amount: TestCell) => [
      ...[date, `记-${typed}`, '盲协', '活动经费', text, `张三${typed}`],
      amount,
    ];
    const source = book({
      支出: [
        HEADER,
        line('2020-03-05', `盲协某次很长的活动的摘要，写到第四十个字附近才写：${typed}`, 9_000),
        line('2020-03-05', `盲协某次很长的活动的摘要，写到第四十个字附近才写：${typed}`, 9_000),
        line('2020-02-30', '', `${typed}元整`),
      ],
      满意度: [
        ['问卷编号', '活动名称', '满意度'],
        ['1', '手语活动', `这个答案后面写了证号${typed}`],
        ['2', typed, typed],
      ],
    });
    const report = await reportOf(source);
    expect(report.findings.length).toBeGreaterThan(3);
    const words = wordsFor('zh-CN');
    const findings = compose(report, source, words).flatMap(({ cells }) => cells.map(({ value }) => value));
    const shown = [textReport(report, words), JSON.stringify(contractOf(report, words)), ...findings].join(
      '\n',
    );
    // The middle of the number, in whatever form: the month of birth.
    expect(shown.normalize('NFKC').replace(/[\s-]/g, '')).not.toContain('199801');
  });
});
