import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TestCell } from '../support/book';
import { figure, measure, rowsOf, target } from './support';

const HEADER = ['活动日期', '协会', '活动主题', '活动地点', '参加人数', '佐证'];
const activity = (
  date: TestCell,
  association: string,
  theme: string,
  participants: TestCell = 50,
  evidence = '照片',
): TestCell[] => [date, association, theme, '社区', participants, evidence];
const sheet = (...rows: TestCell[][]) => ({ 活动台账: [HEADER, ...rows] });
const ATTENDANCE = ['活动日期', '活动名称', '协会', '姓名', '残疾人证号', '签到'];

describe('activities held', () => {
  it('counts distinct date, hosts and theme, and says why the other rows do not count', () => {
    const measured = measure(
      'activity-count',
      sheet(
        activity('2020-03-05', '盲协', '盲文阅读'),
        activity('2020-03-05', '盲协', '盲文 阅读'),
        activity('2019-12-31', '聋协', '手语角'),
        activity('2020-05-17', '聋协', '手语角（已取消）'),
        activity('2020-05-17', '区残联', '助残日'),
        activity('2020-05-17', '肢协', '轮椅出行', 0),
        activity('2020-06-01', '盲协', '盲文阅读'),
      ),
    );
    expect(rowsOf(measured)).toEqual([
      '2',
      '3: duplicate',
      '4: date-outside-year',
      '5: cancelled',
      '6: no-association',
      '7: no-participants',
      '8',
    ]);
    expect(measured.value).toEqual({ numerator: 2n, denominator: 1n });
  });

  it('counts a joint activity once', () => {
    const rows = sheet(
      activity('2020-05-17', '盲协、聋协', '助残日'),
      activity('2020-06-01', '五个专门协会', '联欢'),
    );
    expect(figure('activity-count', rows)).toBe('2');
  });

  it.each(['备注', '活动状态'])('does not count what the column %s says was called off', (header) => {
    const rows = {
      活动台账: [
        [...HEADER, header],
        [...activity('2020-05-17', '盲协', '盲文阅读'), ''],
        [...activity('2020-06-17', '盲协', '盲文阅读'), '已取消'],
      ],
    };
    expect(figure('activity-count', rows)).toBe('1');
  });

  it('keeps a theme about 取消歧视 and one that took place after an earlier date was called off', () => {
    const rows = sheet(
      activity('2020-05-17', '盲协', '取消歧视，平等参与'),
      activity('2020-05-17', '肢协', '轮椅出行', 20, '因雨取消'),
      activity('2020-05-17', '肢协', '轮椅出行', 20, '照片'),
    );
    expect(figure('activity-count', rows)).toBe('2');
  });

  it('takes a ledger of one participant a row as activities with participants', () => {
    const sheets = {
      活动台账: [
        ['活动日期', '协会', '活动主题', '活动地点', '姓名'],
        ['2020-03-05', '盲协', '盲文阅读', '社区', '甲'],
        ['2020-03-05', '盲协', '盲文阅读', '社区', '乙'],
        ['2020-04-05', '聋协', '手语角', '社区', '丙'],
      ],
    };
    expect(figure('activity-count', sheets)).toBe('2');
    expect(figure('person-times', sheets)).toBe('3');
  });

  it('takes participants from the sign-in sheet where the count is missing', () => {
    const sheets = {
      ...sheet(
        activity('2020-03-05', '盲协', '盲文阅读', null),
        activity('2020-04-05', '聋协', '手语角', null),
      ),
      签到表: [
        ATTENDANCE,
        ['2020-03-05', '盲文阅读活动', '盲协', '甲', null, '是'],
        ['2020-03-05', '盲文阅读', '盲协', '乙', null, '是'],
        ['2020-03-05', '盲文阅读', '盲协', '丙', null, '缺席'],
      ],
    };
    const measured = measure('activity-count', sheets);
    expect(rowsOf(measured)).toEqual(['2', '3: no-participants']);
    expect(figure('person-times', sheets)).toBe('2');
  });

  it.each([
    ['a date that cannot be read', activity('五月中旬', '盲协', '联欢')],
    ['a count that cannot be read', activity('2020-05-17', '盲协', '联欢', '见附件')],
  ])('%s leaves the figure open only where it could change the outcome', (_, row) => {
    const rows = sheet(activity('2020-03-05', '盲协', '盲文阅读'), row);
    expect(figure('activity-count', rows, target('≥', '2', '次'))).toBe('rows-unreadable activities 1');
    expect(figure('activity-count', rows, target('≥', '1', '次'))).toBe('1');
    expect(figure('activity-count', rows, target('≥', '3', '次'))).toBe('1');
    expect(figure('activity-count', rows)).toBe('rows-unreadable activities 1');
  });

  it('counts an activity with a vague number of people, whose person-times stay open', () => {
    const rows = sheet(activity('2020-03-05', '盲协', '盲文阅读', '50余人'));
    expect(figure('activity-count', rows)).toBe('1');
    expect(figure('person-times', rows, target('≥', '250', '人次'))).toBe('rows-unreadable activities 1');
  });

  it('needs the ledger, its rows and the columns it is judged by', () => {
    expect(figure('activity-count', {})).toBe('ledger-absent activities');
    expect(
      figure('activity-count', {
        活动台账: [
          ['活动日期', '活动主题', '参加人数', '活动地点'],
          ['2020-03-05', '联欢', 5, '社区'],
        ],
      }),
    ).toBe('column-absent activities association');
    expect(
      figure('activity-count', {
        活动台账: [
          ['活动日期', '协会', '活动主题', '活动地点'],
          ['2020-03-05', '盲协', '联欢', '社区'],
        ],
      }),
    ).toBe('column-absent activities participants');
  });

  it('does not depend on the order of the rows', () => {
    const row = fc.tuple(
      fc.constantFrom('2020-03-05', '2020-04-05', '2019-03-05', '不详'),
      fc.constantFrom('盲协', '盲协、聋协', '残联'),
      fc.constantFrom('阅读', '联欢', '联欢（取消）'),
      fc.constantFrom(10, 0, null, 20),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.func(fc.integer()), (rows, order) => {
        const cells = rows.map(([date, host, theme, count]) => activity(date, host, theme, count));
        const mixed = cells.map((cell, index) => [order(index), cell] as const).sort((a, b) => a[0] - b[0]);
        const shuffled = sheet(...mixed.map(([, cell]) => cell));
        expect(figure('activity-count', shuffled)).toBe(figure('activity-count', sheet(...cells)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('person-times', () => {
  it('adds the counts of the activities held, each with the cell that holds it', () => {
    const measured = measure(
      'person-times',
      sheet(
        activity('2020-03-05', '盲协', '盲文阅读', 30),
        activity('2020-04-05', '聋协', '手语角', '25人'),
        activity('2021-04-05', '聋协', '手语角', 40),
      ),
    );
    expect(
      measured.parts[0]?.rows.map(({ value, cells }) => [Number(value.numerator), cells.length]),
    ).toEqual([
      [30, 1],
      [25, 0],
      [0, 0],
    ]);
    expect(rowsOf(measured)).toEqual(['2', '3', '4: date-outside-year']);
  });

  it('are open by what an undated activity might add', () => {
    const rows = sheet(
      activity('2020-03-05', '盲协', '盲文阅读', 30),
      activity('五月', '聋协', '手语角', 20),
    );
    expect(figure('person-times', rows, target('≥', '50', '人次'))).toBe('rows-unreadable activities 1');
    expect(figure('person-times', rows, target('≥', '51', '人次'))).toBe('30');
  });
});
