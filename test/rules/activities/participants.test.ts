import { describe, expect, it } from '@jest/globals';
import { book, findings, type TestCell, type TestSheets } from '../../support/book';
import { certificateNo } from '../../support/people';

const ACTIVITIES: readonly TestCell[][] = [
  ['活动日期', '主办协会', '活动主题', '活动地点', '参加人数'],
  ['2020-05-10', '肢协', '轮椅比赛', '体育馆', 3],
  ['2020-05-11', '智协', '亲子运动', '公园', 2],
];
const HEADER = ['活动日期', '活动名称', '协会', '姓名', '残疾人证号', '身份', '签到'];

interface SignIn {
  date?: TestCell;
  activity?: string;
  association?: string;
  cert?: TestCell;
  role?: string;
  sign?: string;
}

function signIn(n: number, changes: SignIn = {}): TestCell[] {
  const sound: Required<SignIn> = {
    date: '2020-05-10',
    activity: '轮椅比赛',
    association: '肢协',
    cert: certificateNo(n),
    role: '残疾人',
    sign: '已签',
  };
  const { date, activity, association, cert, role, sign } = { ...sound, ...changes };
  return [date, activity, association, `人员${n}`, cert, role, sign];
}

const atZhi = (n: number, changes: SignIn = {}) =>
  signIn(n, {
    date: '2020-05-11',
    activity: '亲子运动',
    association: '智协',
    cert: certificateNo(n, 5),
    ...changes,
  });
const sheet = (rows: TestCell[][], more: TestSheets = {}) =>
  book({ 活动台账: ACTIVITIES, 签到表: [HEADER, ...rows], ...more });
const three = [signIn(1), signIn(2), signIn(3)];

describe('A04 against the sign-in sheet', () => {
  const atCell = (rows: TestCell[][]) => findings(sheet(rows), 'A04').filter(({ cell }) => cell !== null);

  it('as many rows as stated', () => {
    expect(atCell(three)).toEqual([]);
  });

  it('one row too few', () => {
    expect(atCell(three.slice(1))).toMatchObject([
      { severity: 'error', cell: 'E2', expected: '2', actual: '3' },
    ]);
  });

  it('an activity that no sign-in sheet covers is not compared', () => {
    expect(atCell([atZhi(1), atZhi(2)])).toEqual([]);
  });

  it('staff may be in the stated number or not', () => {
    const staff = signIn(4, { role: '工作人员', cert: null });
    expect(atCell([...three, staff])).toEqual([]);
    expect(atCell([...three.slice(1), staff])).toEqual([]);
  });

  it('relatives may be in the stated number or not', () => {
    const relative = signIn(4, { role: '家属', cert: null });
    expect(atCell([...three, relative])).toEqual([]);
    expect(atCell([...three.slice(1), relative])).toEqual([]);
  });

  it('somebody signed in twice is one person', () => {
    expect(atCell([...three, signIn(1)])).toEqual([]);
  });

  it('a sign-in for an activity that cannot be told leaves the day alone', () => {
    const unknown = signIn(9, { activity: '', association: '', date: null });
    expect(atCell([signIn(1), signIn(2), unknown])).toEqual([]);
  });
});

describe('A05 certificates of participants', () => {
  const at = (changes: SignIn) => findings(sheet([signIn(1), signIn(2, changes)]), 'A05');

  it.each([
    ['a wrong check digit', `${certificateNo(2).slice(0, 17)}${certificateNo(2)[17] === '0' ? '1' : '0'}42`],
    ['an ID alone', certificateNo(2).slice(0, 18)],
    ['no number at all', '五三〇一'],
  ])('%s', (_case, cert) => {
    const found = at({ cert });
    expect(found).toMatchObject([{ severity: 'error', sheet: '签到表', cell: 'E3' }]);
    expect(JSON.stringify(found)).not.toContain(String(cert).slice(0, 16));
  });

  it('a number stored as a number', () => {
    expect(at({ cert: 5.3012119800101e19 })).toMatchObject([{ figures: { variant: 'stored-as-number' } }]);
  });

  it('a blank is an error for who signs in as disabled, a warning for who does not say', () => {
    expect(at({ cert: null })).toMatchObject([{ severity: 'error', cell: 'E3' }]);
    expect(at({ cert: null, role: '' })).toMatchObject([{ severity: 'warning', cell: 'E3' }]);
  });

  it.each(['工作人员', '志愿者', '亲友', '残疾人家属', '手语翻译'])('%s needs none', (role) => {
    expect(at({ cert: null, role })).toEqual([]);
  });

  it('relatives at 智协 need none', () => {
    expect(findings(sheet([atZhi(1), atZhi(2, { cert: null, role: '' })]), 'A05')).toEqual([]);
    expect(
      findings(sheet([atZhi(1), atZhi(2, { cert: certificateNo(2).slice(0, 18), role: '' })]), 'A05'),
    ).toEqual([]);
  });

  it('an ID alone is a relative’s only at 智协 and 精协, and nothing else passes for one there', () => {
    const idAlone = certificateNo(2).slice(0, 18);
    expect(at({ cert: idAlone, role: '' })).toMatchObject([{ severity: 'error', cell: 'E3' }]);
    expect(findings(sheet([atZhi(1), atZhi(2, { cert: '12345', role: '' })]), 'A05')).toHaveLength(1);
  });

  it('a column blank throughout is one warning', () => {
    const rows = [1, 2, 3, 4, 5].map((n) => signIn(n, { cert: null }));
    expect(findings(sheet(rows), 'A05')).toMatchObject([{ severity: 'warning', cell: null }]);
  });
});

describe('A06 categories of participants', () => {
  const at = (changes: SignIn, more: TestSheets = {}) =>
    findings(sheet([signIn(1), signIn(2, changes)], more), 'A06');

  it('a 视力 certificate at 肢协', () => {
    expect(at({ cert: certificateNo(2, 1) })).toMatchObject([
      { severity: 'warning', cell: 'E3', expected: '肢体', actual: '视力' },
    ]);
  });

  it.each([
    ['a relative', { cert: certificateNo(2, 1), role: '亲友' }],
    ['staff', { cert: certificateNo(2, 1), role: '志愿者' }],
    ['多重 without named components', { cert: certificateNo(2, 7) }],
    ['a joint activity', { cert: certificateNo(2, 1), association: '肢协、盲协' }],
    [
      'an association that cannot be told',
      { cert: certificateNo(2, 1), association: '某会', activity: '', date: null },
    ],
  ])('%s is left alone', (_case, changes) => {
    expect(at(changes)).toEqual([]);
  });

  it('judges 多重 by the components that another ledger names', () => {
    const roster = (category: string) => ({
      重点名册: [
        ['姓名', '残疾人证号', '残疾类别', '重点类型'],
        ['人员2', certificateNo(2, 7), category, '低保'],
      ],
    });
    expect(at({ cert: certificateNo(2, 7) }, roster('多重(视力、听力)'))).toMatchObject([
      { actual: '视力、听力' },
    ]);
    expect(at({ cert: certificateNo(2, 7) }, roster('多重(肢体、听力)'))).toEqual([]);
  });
});

describe('A07 one person at two activities', () => {
  const timed = (
    first: TestCell,
    second: TestCell,
    places: readonly [string, string] = ['甲馆', '乙馆'],
  ) => ({
    活动台账: [
      ['活动日期', '主办协会', '活动主题', '活动地点', '参加人数', '起止时间'],
      ['2020-05-10', '肢协', '轮椅比赛', places[0], 3, first],
      ['2020-05-10', '肢协', '书法展览', places[1], 3, second],
    ],
  });
  const both = [signIn(1), signIn(2), signIn(1, { activity: '书法展览' })];

  it('error where the times overlap', () => {
    const found = findings(sheet(both, timed('9:00-11:00', '10:00-12:00')), 'A07');
    expect(found).toMatchObject([
      { severity: 'error', cell: 'E4', figures: { cell: 'E2', variant: 'overlap' } },
    ]);
  });

  it.each([
    ['9:00-11:00', '11:00-12:00'],
    ['上午', '下午2:00'],
    ['9点', '下午3点'],
    [0.375, 0.625],
  ])('%s and %s do not overlap', (first, second) => {
    expect(findings(sheet(both, timed(first, second)), 'A07')).toEqual([]);
  });

  it('warning where no time is known, unless the place is the same', () => {
    expect(findings(sheet(both, timed(null, null)), 'A07')).toMatchObject([
      { severity: 'warning', cell: 'E4' },
    ]);
    expect(findings(sheet(both, timed(null, null, ['甲馆', '甲馆'])), 'A07')).toEqual([]);
  });

  it('the clash in time goes before the one without', () => {
    const third = ['2020-05-10', '肢协', '棋类比赛', '丙馆', 3, '9:30-10:00'];
    const { 活动台账 } = timed('9:00-11:00', null);
    const rows = [signIn(1, { activity: '书法展览' }), signIn(1), signIn(1, { activity: '棋类比赛' })];
    expect(findings(sheet(rows, { 活动台账: [...活动台账, third] }), 'A07')).toMatchObject([
      { severity: 'warning', cell: 'E3' },
      { severity: 'error', cell: 'E4', figures: { cell: 'E3' } },
    ]);
  });

  it('without an activity ledger, tells two activities by their names, else by their associations', () => {
    const alone = (...rows: TestCell[][]) => findings(book({ 签到表: [HEADER, ...rows] }), 'A07');
    expect(alone(signIn(1), signIn(1, { activity: '书法展览' }))).toMatchObject([{ severity: 'warning' }]);
    expect(alone(signIn(1), signIn(1, { activity: '轮椅比赛（下午）' }))).toEqual([]);
    expect(alone(signIn(1, { activity: '' }), signIn(1, { activity: '', association: '盲协' }))).toHaveLength(
      1,
    );
    expect(alone(signIn(1, { activity: '' }), signIn(1, { activity: '', association: '' }))).toEqual([]);
  });

  it('people without a number are not taken for one another', () => {
    const rows = [signIn(1, { cert: null }), signIn(1, { cert: null, activity: '书法展览' })];
    expect(findings(sheet(rows, timed('9:00', '9:00')), 'A07')).toEqual([]);
  });

  it('another day, another person, or the same activity again is no clash', () => {
    const rows = [signIn(1), atZhi(1), signIn(2), signIn(2)];
    expect(findings(sheet(rows), 'A07')).toEqual([]);
  });
});

describe('A08 certificates younger than the activity', () => {
  const issued = (business: string, date: string, status = '') => ({
    制证台账: [
      ['姓名', '残疾人证号', '业务类型', '制证日期', '状态'],
      ['人员1', certificateNo(1), business, date, status],
    ],
  });
  const at = (more: TestSheets) => findings(sheet(three, more), 'A08');

  it('first issued the day after', () => {
    expect(at(issued('新办', '2020-05-11'))).toMatchObject([
      { severity: 'error', sheet: '签到表', cell: 'E2', expected: '≤2020-05-10', actual: '2020-05-11' },
    ]);
  });

  it.each([
    ['issued that day', issued('新办', '2020-05-10')],
    ['a renewal', issued('换领', '2020-08-01')],
    ['an unnamed business', issued('', '2020-08-01')],
    ['deregistered later', issued('换领', '2020-01-01', '2020-06-01注销')],
    ['deregistered on an unknown day', issued('换领', '2020-01-01', '注销')],
  ])('%s says nothing', (_case, more) => {
    expect(at(more)).toEqual([]);
  });

  it('people without a number and companions have no certificate to be late', () => {
    const blank = {
      制证台账: [
        ['姓名', '残疾人证号', '业务类型', '制证日期'],
        ['人员1', null, '新办', '2020-08-01'],
      ],
    };
    expect(findings(sheet([signIn(1, { cert: null })], blank), 'A08')).toEqual([]);
    const companion = sheet(
      [signIn(1, { role: '志愿服务队' }), signIn(1, { role: '亲友' })],
      issued('新办', '2020-08-01'),
    );
    expect(findings(companion, 'A08')).toEqual([]);
  });

  it('deregistered before', () => {
    expect(at(issued('换领', '2020-01-01', '2020年3月1日注销'))).toMatchObject([
      { cell: 'E2', actual: '2020-03-01', figures: { variant: 'ended' } },
    ]);
  });
});
