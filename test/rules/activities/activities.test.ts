import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../../src/plan/built-in';
import { book, findings, outcome, type TestCell } from '../../support/book';

const HEADER = ['活动日期', '主办协会', '活动主题', '活动地点', '参加人数', '活动经费', '照片'];

interface Changes {
  date?: TestCell;
  association?: string;
  theme?: string;
  place?: string;
  participants?: TestCell;
  expense?: TestCell;
  evidence?: string;
}

function activity(changes: Changes = {}): TestCell[] {
  const sound: Required<Changes> = {
    date: '2020-05-10',
    association: '盲协',
    theme: '定向行走培训',
    place: '区残联',
    participants: 50,
    expense: 10_000,
    evidence: '有',
  };
  const { date, association, theme, place, participants, expense, evidence } = { ...sound, ...changes };
  return [date, association, theme, place, participants, expense, evidence];
}

/** One activity of each association, 50 participants each: just the plan's 250. */
const FIVE: readonly TestCell[][] = [
  activity(),
  activity({ association: '聋协', theme: '手语交流' }),
  activity({ association: '肢协', theme: '轮椅比赛' }),
  activity({ association: '智协', theme: '亲子运动' }),
  activity({ association: '精协', theme: '康复讲座' }),
];

const sheet = (...rows: (readonly TestCell[])[]) => book({ 活动台账: [HEADER, ...rows] });
/** The five with the first one changed. */
const changed = (changes: Changes) => sheet(activity(changes), ...FIVE.slice(1));

describe('an activity ledger without fault', () => {
  it.each(['A01', 'A02', 'A03', 'A04', 'A10', 'A11', 'A12'])('passes %s', (code) => {
    expect(outcome(sheet(...FIVE), code)).toBe('passed');
  });
});

describe('A01 dates', () => {
  it.each([
    ['2019-12-31', 'error', '2020-01-01～2020-12-31'],
    ['2021-01-01', 'error', '2020-01-01～2020-12-31'],
    ['2020-12-01', 'warning', '≤2020-11-30'],
    ['2020-12-31', 'warning', '≤2020-11-30'],
    ['2020.5.1-5.3', 'error', '2020-01-01～2020-12-31'],
    ['3/5/20', 'error', '2020-01-01～2020-12-31'],
  ])('%s is an %s', (date, severity, expected) => {
    expect(findings(changed({ date }), 'A01')).toMatchObject([
      { severity, sheet: '活动台账', cell: 'A2', expected, actual: date },
    ]);
  });

  it.each(['2020-01-01', '2020-11-30', { date: '2020-06-01' }])('%j is in the year and in time', (date) => {
    expect(findings(changed({ date }), 'A01')).toEqual([]);
  });

  it('a blank date is an error', () => {
    expect(findings(changed({ date: null }), 'A01')).toMatchObject([
      { cell: 'A2', actual: null, figures: { variant: 'blank' } },
    ]);
  });

  it('a participant below the first row of an activity needs no date', () => {
    const listed = book({
      活动台账: [
        ['活动日期', '协会', '活动主题', '姓名', '地点'],
        ['2020-05-10', '盲协', '培训', '甲', '区残联'],
        [null, '盲协', '', '乙', '区残联'],
      ],
    });
    expect(findings(listed, 'A01')).toEqual([]);
    expect(findings(listed, 'A02').filter(({ cell }) => cell !== null)).toEqual([]);
  });

  it('takes year and deadline from the settings', () => {
    const settings = { fiscalYear: 2021, deadline: { month: 6, day: 30 } };
    expect(findings(changed({ date: '2021-07-01' }), 'A01', { settings })[0]).toMatchObject({
      severity: 'warning',
      expected: '≤2021-06-30',
    });
  });

  it('leaves a called-off activity alone', () => {
    expect(findings(changed({ date: '2021-03-01', theme: '定向行走（已取消）' }), 'A01')).toEqual([]);
  });
});

describe('A02 associations', () => {
  it.each(['区残联', '老年协会', '', '社区'])('%j names none of the five', (association) => {
    const found = findings(sheet(...FIVE, activity({ association, theme: '座谈' })), 'A02');
    const variant = association === '' ? 'blank' : 'unknown';
    expect(found).toMatchObject([
      { severity: 'error', cell: 'B7', actual: association || null, figures: { variant } },
    ]);
  });

  it.each(['盲协、聋协', '盲人协会', '五个专门协会', '智力残疾人及亲友协会'])(
    '%s is named',
    (association) => {
      expect(findings(sheet(...FIVE, activity({ association, theme: '座谈' })), 'A02')).toEqual([]);
    },
  );

  it('an association without activity is said of the whole sheet, one by one', () => {
    expect(findings(sheet(...FIVE.slice(0, 3)), 'A02')).toMatchObject([
      { severity: 'error', sheet: '活动台账', cell: null, figures: { association: '智协' } },
      { cell: null, figures: { association: '精协' } },
    ]);
  });

  it('a joint activity is one of each host', () => {
    expect(findings(sheet(activity({ association: '盲协、聋协、肢协、智协、精协' })), 'A02')).toEqual([]);
  });

  it('a called-off activity is none', () => {
    expect(findings(changed({ theme: '定向行走培训（取消）' }), 'A02')).toMatchObject([
      { cell: null, figures: { association: '盲协' } },
    ]);
  });

  it('a sheet without the column says nothing of its activities, nor that an association is idle', () => {
    const two = book({
      上半年活动: [HEADER, ...FIVE.slice(0, 4)],
      下半年活动: [
        ['活动日期', '活动主题', '活动地点', '参加人数'],
        ['2020-09-01', '联欢', '公园', 9],
      ],
    });
    expect(findings(two, 'A02')).toEqual([]);
  });

  it('one unnamed activity reads as one mistake: it may be the one that is missing', () => {
    expect(findings(changed({ association: '某某协会' }), 'A02')).toMatchObject([{ cell: 'B2' }]);
  });
});

describe('A03 double entries', () => {
  it('stands at the later row and names the earlier', () => {
    expect(findings(sheet(...FIVE, activity()), 'A03')).toMatchObject([
      { severity: 'error', cell: 'A7', figures: { cell: 'A2', sheet: '活动台账' } },
    ]);
  });

  it('spaces and the long name of the association make no difference', () => {
    const again = activity({ association: '盲人协会', theme: '定向 行走培训', date: { date: '2020-05-10' } });
    expect(findings(sheet(...FIVE, again), 'A03')).toMatchObject([{ cell: 'A7' }]);
  });

  it('is seen over two sheets', () => {
    const two = book({ 上半年活动: [HEADER, ...FIVE], 下半年活动: [HEADER, activity()] });
    expect(findings(two, 'A03')).toMatchObject([{ sheet: '下半年活动', cell: 'A2' }]);
  });

  it.each([
    ['another day', { date: '2020-05-11' }],
    ['another theme', { theme: '定向行走培训二期' }],
    ['another host', { association: '盲协、肢协' }],
    ['a blank theme', { theme: '' }],
    ['called off the first time', { theme: '定向行走培训', place: '因雨取消' }],
  ])('%s is no double entry', (_case, changes) => {
    expect(findings(sheet(...FIVE, activity(changes)), 'A03')).toEqual([]);
  });

  it.each([{ theme: '' }, { date: null }])('two rows alike with %j may be two activities', (changes) => {
    expect(findings(sheet(activity(changes), activity(changes)), 'A03')).toEqual([]);
  });

  it('rows that name a participant each are one activity', () => {
    const listed = book({
      活动台账: [
        ['活动日期', '协会', '活动主题', '姓名', '地点'],
        ['2020-05-10', '盲协', '培训', '甲', '区残联'],
        ['2020-05-10', '盲协', '培训', '乙', '区残联'],
      ],
    });
    expect(findings(listed, 'A03')).toEqual([]);
  });
});

describe('A04 numbers of participants', () => {
  it.each(['五十人', '很多', 4.5, -3])('%j is no number of people', (participants) => {
    expect(findings(changed({ participants }), 'A04')).toMatchObject([
      { severity: 'error', cell: 'E2', actual: String(participants) },
    ]);
  });

  it('a missing number is one finding at its cell', () => {
    expect(findings(changed({ participants: null }), 'A04')).toMatchObject([{ cell: 'E2', actual: null }]);
  });

  it.each(['50', '50人', '50人次', 51])('%j is a number', (participants) => {
    expect(findings(changed({ participants }), 'A04')).toEqual([]);
  });

  it('249 person-times are below the plan, said of the whole sheet', () => {
    expect(findings(changed({ participants: 49 }), 'A04')).toMatchObject([
      {
        severity: 'error',
        sheet: '活动台账',
        cell: null,
        expected: '≥250',
        actual: '249',
        figures: { variant: 'sum' },
      },
    ]);
  });

  it('an activity entered twice counts once', () => {
    expect(findings(sheet(...FIVE.slice(1), FIVE[1] as TestCell[]), 'A04')).toMatchObject([
      { actual: '200' },
    ]);
  });

  it('a called-off activity does not count', () => {
    expect(findings(changed({ place: '因故取消' }), 'A04')).toMatchObject([{ cell: null, actual: '200' }]);
  });

  it('a date outside the year is A01’s alone', () => {
    expect(findings(changed({ date: '2021-05-10' }), 'A04')).toEqual([]);
  });

  it('nobody came: zero is a number', () => {
    expect(findings(sheet(...FIVE, activity({ theme: '茶话会', participants: 0 })), 'A04')).toEqual([]);
  });

  it('a vague count is A12’s, and what it lacks in the sum is folded under it', () => {
    const vague = changed({ participants: '50余人' });
    expect(findings(vague, 'A12')).toMatchObject([{ severity: 'warning', cell: 'E2', actual: '50余人' }]);
    expect(findings(vague, 'A04')).toMatchObject([
      { severity: 'info', cell: null, causedBy: 'A12', figures: { variant: 'sum-with-vague' } },
    ]);
  });

  it.each([
    ['50余人', 'A12'],
    ['几十人', 'A12'],
    ['20余人', 'error'],
    ['约30-40人', 'error'],
    ['40-50人', 'A12'],
  ])('200 and %s: what the vague number does not make up is a fault of its own', (participants, expected) => {
    const found = findings(changed({ participants }), 'A04');
    expect(found.map(({ severity, causedBy }) => causedBy ?? severity)).toEqual([expected]);
  });

  it('a plan without person-times asks for no sum', () => {
    const plan = { ...builtInPlan, quantities: [] };
    expect(findings(changed({ participants: 1 }), 'A04', { plan })).toEqual([]);
  });
});

describe('A12 vague numbers', () => {
  it.each(['约50', '50多人', '50人左右', '40-50'])('%s', (participants) => {
    expect(findings(changed({ participants }), 'A12')).toMatchObject([{ cell: 'E2', actual: participants }]);
  });
});

describe('A10 cost per participant', () => {
  it('exactly at the ceiling is within it, a fen more is not', () => {
    expect(findings(changed({ expense: 15_000 }), 'A10')).toEqual([]);
    expect(findings(changed({ expense: 15_000.01 }), 'A10')).toMatchObject([
      { severity: 'warning', cell: 'F2', expected: '≤300.00', actual: '300.01' },
    ]);
  });

  it('an activity entered twice is judged once, one without a known count not at all', () => {
    const dear = activity({ expense: 20_000 });
    expect(findings(sheet(dear, dear, ...FIVE.slice(1)), 'A10')).toMatchObject([{ cell: 'F2' }]);
    expect(findings(changed({ participants: '许多', expense: 20_000 }), 'A10')).toEqual([]);
    expect(findings(changed({ expense: null }), 'A10')).toEqual([]);
  });

  it('does not divide by nobody', () => {
    expect(findings(changed({ participants: 0 }), 'A10')).toEqual([]);
  });
});

describe('A11 place, theme and evidence', () => {
  it.each([
    ['theme', { theme: '' }, 'C2'],
    ['place', { place: '' }, 'D2'],
    ['evidence', { evidence: '' }, 'G2'],
    ['evidence that says none', { evidence: '无' }, 'G2'],
  ])('missing %s', (_case, changes, cell) => {
    expect(findings(changed(changes), 'A11')).toMatchObject([{ severity: 'warning', cell }]);
  });

  it('one kind of evidence is enough', () => {
    const rows = FIVE.map((row, index) => [...row.slice(0, 6), index === 0 ? '' : '有', '已签']);
    expect(findings(book({ 活动台账: [[...HEADER, '签到'], ...rows] }), 'A11')).toEqual([]);
  });

  it('each sheet is asked for itself, and a participant’s row for nothing', () => {
    const two = book({
      上半年活动: [HEADER, ...FIVE],
      下半年活动: [
        ['活动日期', '协会', '活动主题', '姓名', '地点'],
        ['2020-05-10', '盲协', '培训', '甲', ''],
        ['2020-05-10', '盲协', '培训', '乙', ''],
      ],
    });
    expect(findings(two, 'A11')).toEqual([]);
  });

  it('without any column for evidence none is asked for', () => {
    const rows = FIVE.map((row) => row.slice(0, 6));
    expect(findings(book({ 活动台账: [HEADER.slice(0, 6), ...rows] }), 'A11')).toEqual([]);
  });

  it('sign-ins in their own column stand for missing photos, and are pointed at where they miss', () => {
    const rows = FIVE.map((row, index) => [...row.slice(0, 6), index === 0 ? '' : '已签']);
    const signed = book({ 活动台账: [[...HEADER.slice(0, 6), '签到'], ...rows] });
    expect(findings(signed, 'A11')).toMatchObject([{ cell: 'G2', figures: { variant: 'blank' } }]);
  });

  it('a column blank throughout is one finding', () => {
    const rows = FIVE.map((row) => [...row.slice(0, 6), '']);
    expect(findings(sheet(...rows), 'A11')).toMatchObject([
      { cell: null, figures: { rows: 5, variant: 'column' } },
    ]);
  });
});
