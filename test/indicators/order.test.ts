import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Subject } from '../../src/plan/subject';
import type { TestCell, TestSheets } from '../support/book';
import { certificateNo } from '../support/people';
import { figure, target } from './support';

const date = fc.constantFrom<TestCell>(
  '2020-03-05',
  '2020-03-05',
  '2020-04-06',
  '2020-12-05',
  '2019-03-05',
  '三月',
);
const cert = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 7 }))
  .map(([n, category]): TestCell => certificateNo(n, category));
const person = fc.oneof(cert, fc.constant<TestCell>('530121'), fc.constant<TestCell>(null));
const host = fc.constantFrom<TestCell>('盲协', '聋协', '盲协、聋协', null);
const theme = fc.constantFrom<TestCell>('盲文阅读', '手语联欢', '联欢（取消）');

const ledgers: Readonly<Record<string, readonly [TestCell[], fc.Arbitrary<TestCell[]>]>> = {
  活动台账: [
    ['活动日期', '协会', '活动主题', '参加人数'],
    fc.tuple(date, host, theme, fc.constantFrom<TestCell>(10, 0, null)),
  ],
  签到表: [
    ['活动日期', '活动名称', '协会', '姓名', '残疾人证号', '签到'],
    fc.tuple(date, theme, host, fc.constant('甲'), person, fc.constantFrom<TestCell>('是', '缺席')),
  ],
  走访台账: [
    ['走访日期', '走访人', '协会', '残疾人证号', '走访内容'],
    fc.tuple(date, fc.constantFrom<TestCell>('张主席', null), host, person, fc.constant('了解')),
  ],
  重点名册: [['姓名', '残疾人证号', '重点类型'], fc.tuple(fc.constant('甲'), person, fc.constant('低保'))],
  制证发证台账: [
    ['姓名', '残疾人证号', '制证日期', '领取日期'],
    fc.tuple(fc.constant('甲'), person, date, date),
  ],
  设备台账: [
    ['设备名称', '数量', '单价', '金额', '验收日期'],
    fc.tuple(
      fc.constant('制证设备'),
      fc.constantFrom<TestCell>(1, null),
      fc.constant(60000),
      fc.constant(60000),
      date,
    ),
  ],
};

/** Some rows for every ledger, and the same rows in another order. */
const books = fc
  .tuple(
    ...Object.entries(ledgers).map(([name, [header, row]]) =>
      fc
        .array(row, { minLength: 1, maxLength: 8 })
        .chain((rows) =>
          fc
            .shuffledSubarray(rows, { minLength: rows.length })
            .map((mixed) => ({ name, header, rows, mixed })),
        ),
    ),
  )
  .map(
    (sheets) =>
      [
        Object.fromEntries(
          sheets.map(({ name, header, rows }): [string, TestCell[][]] => [name, [header, ...rows]]),
        ),
        Object.fromEntries(
          sheets.map(({ name, header, mixed }): [string, TestCell[][]] => [name, [header, ...mixed]]),
        ),
      ] as const satisfies readonly [TestSheets, TestSheets],
  );

describe('the order of the rows', () => {
  it.each<[Subject, string]>([
    ['activity-count', '1'],
    ['person-times', '10'],
    ['people-visited', '2'],
    ['certificates-issued', '1'],
    ['category-coverage', '50'],
    ['key-person-coverage', '50'],
    ['work-completion', '1'],
    ['associations-running', '1'],
  ])('decides nothing: %s', (subject, value) => {
    fc.assert(
      fc.property(books, ([rows, mixed]) => {
        const wanted = target('≥', value, '');
        expect(figure(subject, mixed, wanted)).toBe(figure(subject, rows, wanted));
      }),
      { numRuns: 40 },
    );
  });
});
