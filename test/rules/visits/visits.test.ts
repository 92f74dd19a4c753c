import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../../src/plan/built-in';
import { rational } from '../../../src/values/rational';
import { book, findings, outcome, type TestCell } from '../../support/book';
import { certificateNo } from '../../support/people';

const HEADER = ['走访日期', '走访人', '协会', '姓名', '残疾人证号', '困难类型', '住址', '走访内容', '签字'];

interface Visit {
  date?: TestCell;
  visitor?: string;
  association?: string;
  cert?: TestCell;
  kind?: string;
  address?: string;
  content?: string;
  sign?: string;
}

/** A visit without fault to person `n`. */
function visit(n: number, changed: Visit = {}): TestCell[] {
  const day = String((n % 28) + 1).padStart(2, '0');
  const sound: Required<Visit> = {
    date: `2020-03-${day}`,
    visitor: '张三',
    association: '肢协',
    cert: certificateNo(n),
    kind: '低保',
    address: `幸福社区${n}号`,
    content: `了解康复需求第${n}户`,
    sign: '已签',
  };
  const all = { ...sound, ...changed };
  const { date, visitor, association, cert, kind, address, content, sign } = all;
  return [date, visitor, association, `对象${n}`, cert, kind, address, content, sign];
}

const people = (count: number) => Array.from({ length: count }, (_, n) => visit(n));
const sheet = (rows: TestCell[][]) => book({ 走访台账: [HEADER, ...rows] });

/** A plan with `count` people to visit. */
function planFor(count: number) {
  return {
    ...builtInPlan,
    quantities: [{ name: '走访联系困难或重点残疾人', value: rational(count), unit: '人' }],
  };
}

describe('a visits ledger without fault', () => {
  it.each(['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V07'])('passes %s', (code) => {
    expect(outcome(sheet(people(50)), code)).toBe('passed');
  });
});

describe('V01 people visited against the plan', () => {
  it('49 people are too few, said of the whole sheet', () => {
    expect(findings(sheet(people(49)), 'V01')).toMatchObject([
      { severity: 'error', sheet: '走访台账', cell: null, expected: '≥50', actual: '49' },
    ]);
  });

  it('counts people and not person-times', () => {
    expect(findings(sheet([...people(49), visit(0)]), 'V01')).toMatchObject([
      { actual: '49', figures: { visits: 50, nameless: 0 } },
    ]);
  });

  it('a reissued number is the same person', () => {
    const again = visit(0, { cert: `${certificateNo(0)}B1` });
    expect(findings(sheet([...people(49), again]), 'V01')).toMatchObject([{ actual: '49' }]);
  });

  it('leaves out visits of another year', () => {
    const rows = [...people(49), visit(49, { date: '2019-12-31' })];
    expect(findings(sheet(rows), 'V01')).toMatchObject([{ actual: '49' }]);
  });

  it('keeps a visit whose date cannot be read: that is V07', () => {
    const rows = [...people(49), visit(49, { date: '三月五日' })];
    expect(outcome(sheet(rows), 'V01')).toBe('passed');
  });

  it('does not match by name, and says how many rows have no number', () => {
    const rows = [...people(48), visit(48, { cert: null }), visit(49, { cert: 5.3012119800101e19 })];
    expect(findings(sheet(rows), 'V01')).toMatchObject([
      { actual: '48', figures: { variant: 'with-nameless', nameless: 2 } },
    ]);
  });

  it('takes the figure of the plan in force', () => {
    expect(outcome(sheet(people(3)), 'V01', { plan: planFor(3) })).toBe('passed');
    expect(findings(sheet(people(3)), 'V01', { plan: planFor(4) })).toMatchObject([{ expected: '≥4' }]);
  });

  it('does not apply where the plan promises no visits', () => {
    const plan = { ...builtInPlan, quantities: [] };
    expect(outcome(sheet(people(3)), 'V01', { plan })).toBe('not-applicable');
  });
});

describe('V02 visited person against association', () => {
  const category = (association: string, digit: number) =>
    findings(sheet([visit(1, { association, cert: certificateNo(1, digit) })]), 'V02');

  it('a 肢体 certificate is none of 盲协', () => {
    expect(category('盲协', 4)).toMatchObject([
      { severity: 'warning', cell: 'E2', expected: '视力', actual: '肢体' },
    ]);
  });

  it.each([
    ['聋协', 3],
    ['聋人协会', 2],
    ['盲协、肢协', 4],
    ['肢协', 7],
    ['区残联', 1],
  ])('%s and category %d are left alone', (association, digit) => {
    expect(category(association, digit)).toEqual([]);
  });

  it('judges 多重 by the components that the category column names', () => {
    const rows = (named: string) =>
      book({
        走访台账: [
          ['走访日期', '协会', '姓名', '残疾人证号', '残疾类别'],
          ['2020-03-05', '盲协', '甲', certificateNo(1, 7), named],
        ],
      });
    expect(findings(rows('多重(听力、肢体)'), 'V02')).toMatchObject([{ actual: '听力、肢体' }]);
    expect(findings(rows('多重(视力、肢体)'), 'V02')).toEqual([]);
    expect(findings(rows('多重'), 'V02')).toEqual([]);
  });
});

describe('V03 people visited without a flag', () => {
  it.each(['', '否', '一般残疾人', '非困难', '/'])('%j is no flag', (kind) => {
    expect(findings(sheet([visit(1), visit(2, { kind })]), 'V03')).toMatchObject([{ cell: 'F3' }]);
  });

  it.each(['困难', '重点', '低保', '一户多残', '是', '特困供养'])('%j is one', (kind) => {
    expect(findings(sheet([visit(1, { kind })]), 'V03')).toEqual([]);
  });
});

describe('V04 a person visited twice', () => {
  it('stands at the later row and names the earlier, with the number masked', () => {
    const found = findings(sheet([visit(1), visit(2), visit(1, { date: '2020-06-01' })]), 'V04');
    expect(found).toMatchObject([
      { severity: 'warning', cell: 'E4', figures: { cell: 'E2', sheet: '走访台账', date: '2020-03-02' } },
    ]);
    expect(JSON.stringify(found)).not.toContain(certificateNo(1).slice(0, 14));
  });

  it('is seen over two sheets', () => {
    const twice = book({ 上半年走访: [HEADER, visit(1)], 下半年走访: [HEADER, visit(2), visit(1)] });
    expect(findings(twice, 'V04')).toMatchObject([{ sheet: '下半年走访', cell: 'E3' }]);
  });

  it('last year’s visit and numbers that nobody can read are no first visit', () => {
    const rows = [
      visit(1, { date: '2019-06-01' }),
      visit(1),
      visit(2, { cert: null }),
      visit(3, { cert: null }),
    ];
    expect(findings(sheet(rows), 'V04')).toEqual([]);
  });
});

describe('V05 visits of one visitor in a day', () => {
  const day = (count: number, visitor = '张三') =>
    sheet(Array.from({ length: count }, (_, n) => visit(n, { date: '2020-03-05', visitor })));

  it('ten are within the limit, the eleventh passes it', () => {
    expect(findings(day(10), 'V05')).toEqual([]);
    expect(findings(day(12), 'V05')).toMatchObject([{ cell: 'B12', expected: '≤10', actual: '12' }]);
  });

  it('each of several visitors in a cell is one', () => {
    expect(findings(day(11, '李四、王五'), 'V05')).toMatchObject([
      { cell: 'B12', figures: { visitor: '李四' } },
    ]);
  });

  it('visits without a date are on no day together', () => {
    const rows = Array.from({ length: 12 }, (_, n) => visit(n, { date: null }));
    expect(findings(sheet(rows), 'V05')).toEqual([]);
  });

  it('a title does not make somebody an organisation, and a space no second visitor', () => {
    expect(findings(day(11, '盲协主席张 三'), 'V05')).toMatchObject([
      { figures: { visitor: '盲协主席张三' } },
    ]);
  });

  it.each(['盲协', '区残联', '盲人协会', ''])('%j is no single visitor', (visitor) => {
    expect(findings(day(20, visitor), 'V05')).toEqual([]);
  });
});

describe('V06 copied visit texts', () => {
  const copies = (count: number, content: string) =>
    sheet(Array.from({ length: count }, (_, n) => visit(n, { content })));

  it('three alike are allowed, the fourth is not', () => {
    expect(findings(copies(3, '身体良好'), 'V06')).toEqual([]);
    expect(findings(copies(5, '身体良好'), 'V06')).toMatchObject([
      { cell: 'H5', expected: '≤3', actual: '5' },
    ]);
  });

  it('a personal number in the text is quoted masked', () => {
    const found = findings(copies(4, `身份证${certificateNo(1)}已核对`), 'V06');
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain(certificateNo(1).slice(0, 9));
  });

  it('无 is no text', () => {
    expect(findings(copies(9, '无'), 'V06')).toEqual([]);
  });
});

describe('V07 incomplete visit records', () => {
  it.each([
    ['date', { date: null }, 'A3'],
    ['address', { address: '' }, 'G3'],
    ['content', { content: '/' }, 'H3'],
    ['signature', { sign: ' ' }, 'I3'],
  ])('a blank %s', (_field, changed, cell) => {
    expect(findings(sheet([visit(1), visit(2, changed)]), 'V07')).toMatchObject([
      { severity: 'error', cell },
    ]);
  });

  it('a date that cannot be read is quoted', () => {
    expect(findings(sheet([visit(1, { date: '3/5/20' })]), 'V07')).toMatchObject([
      { cell: 'A2', actual: '3/5/20' },
    ]);
  });

  it('does not ask for columns that the ledger lacks', () => {
    const slim = book({
      走访台账: [
        ['走访日期', '姓名', '残疾人证号'],
        ['2020-03-05', '甲', certificateNo(1)],
      ],
    });
    expect(outcome(slim, 'V07')).toBe('passed');
  });

  it('a signature column blank throughout is one warning, a content column one error', () => {
    const blank = (changed: Visit) => sheet(Array.from({ length: 5 }, (_, n) => visit(n, changed)));
    expect(findings(blank({ sign: '' }), 'V07')).toMatchObject([{ severity: 'warning', cell: null }]);
    expect(findings(blank({ content: '' }), 'V07')).toMatchObject([{ severity: 'error', cell: null }]);
  });

  it('a cell that a merge covers is not blank', () => {
    const merges = [{ firstRow: 1, lastRow: 2, firstColumn: 6, lastColumn: 6 }];
    const merged = book(
      { 走访台账: [HEADER, visit(1), visit(2, { address: '' })] },
      { layouts: { 走访台账: { merges } } },
    );
    expect(findings(merged, 'V07')).toEqual([]);
  });
});

describe('V08 money handed over', () => {
  const given = (money: TestCell, receipt: TestCell) => [
    ['走访日期', '姓名', '残疾人证号', '慰问金额', '转账凭证'],
    ['2020-03-05', '甲', certificateNo(1), money, receipt],
  ];
  const spending = (summary: string, amount: number) => [
    ['日期', '凭证号', '摘要', '金额'],
    ['2020-03-06', '记-1', summary, amount],
  ];

  it('without a receipt', () => {
    expect(findings(book({ 走访台账: given(200, null) }), 'V08')).toMatchObject([
      { severity: 'warning', cell: 'D2', actual: '200.00', figures: { variant: 'receipt' } },
    ]);
  });

  it('with a receipt, but unknown to the expenditure ledger', () => {
    const wanting = book({ 走访台账: given('200元', '有'), 支出台账: spending('肢协活动场租', 300) });
    expect(findings(wanting, 'V08')).toMatchObject([{ cell: 'D2', figures: { variant: 'ledger' } }]);
  });

  it.each([
    ['the ledger has the amount', spending('肢协主席工作经费', 200)],
    ['the ledger has the sum of two', spending('肢协主席工作经费', 400)],
    ['the ledger has 慰问', spending('春节慰问支出', 5000)],
  ])('is proven where %s', (_case, rows) => {
    const visits = [...given(200, '有'), ['2020-03-06', '乙', certificateNo(2), 200, '有']];
    expect(findings(book({ 走访台账: visits, 支出台账: rows }), 'V08')).toEqual([]);
  });

  it.each(['大米一袋', '', '0', '/'])('%j is no money', (money) => {
    expect(findings(book({ 走访台账: given(money, null) }), 'V08')).toEqual([]);
  });
});
