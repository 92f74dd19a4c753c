import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LEDGER_KINDS } from '../../src/ledgers/spec';
import { readBook } from '../../src/report/read-book';
import type { Report } from '../../src/report/report';
import { rangeRef } from '../../src/values/cell-ref';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import { reportOf } from '../support/report';
import { sampleFiles } from '../tools/samples';

const made = sampleFiles();

function committed(name: string): Buffer {
  return readFileSync(join(__dirname, '../../assets', name));
}

/** The report of a committed sample, read as any user's file. */
async function reportOfSample(name: string): Promise<Report> {
  return reportOf(await readBook(name, await openXlsx(new Uint8Array(committed(name)))));
}

function findingsOf({ findings }: Report) {
  return findings.map(({ rule, severity, problem, causedBy }) => {
    const cell = problem.range && rangeRef(problem.range);
    return [rule.code, severity, `${problem.sheet}!${cell}`, causedBy] as const;
  });
}

describe('the sample workbooks', () => {
  it('are the two that are committed', () => {
    expect([...made.keys()]).toEqual(['sample.xlsx', 'sample-with-mistakes.xlsx']);
  });

  it.each([...made])('%s is what `npm run samples` writes, byte for byte', (name, bytes) => {
    expect(committed(name).equals(bytes)).toBe(true);
  });

  it.each([...made.keys()])('%s holds all eight ledgers, one a sheet', async (name) => {
    const { context } = await reportOfSample(name);
    const sheets = LEDGER_KINDS.map((kind) => context.ledgers[kind].map(({ sheet }) => sheet));
    expect(sheets).toEqual([
      ['支出台账'],
      ['活动台账'],
      ['活动签到表'],
      ['走访台账'],
      ['制证发证台账'],
      ['设备台账'],
      ['满意度调查'],
      ['重点残疾人名册'],
    ]);
    expect(context.recognised.unrecognised).toEqual([]);
  });
});

describe('the clean sample', () => {
  const report = reportOfSample('sample.xlsx');

  it('passes', async () => expect((await report).verdict).toBe('pass'));

  it('meets all eight indicators', async () => {
    const { indicators } = await report;
    expect(indicators.map(({ status }) => status)).toEqual(Array<string>(8).fill('met'));
  });

  it('raises nothing at all', async () => expect(findingsOf(await report)).toEqual([]));

  it('passes every rule that it gives an occasion for', async () => {
    const others = (await report).coverage
      .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'not-built')
      .map(({ rule, outcome }) => [rule.code, outcome]);
    // No balance, economic class, card colour or self-evaluation in a hand-kept workbook.
    const absent = ['E09', 'E24', 'C11', 'Q07', 'M02', 'X01', 'X02'];
    expect(others).toEqual(absent.map((code) => [code, 'not-applicable']));
  });

  it('leaves no allocation unused or overdrawn', async () => {
    const { allocations } = await report;
    expect(allocations).toHaveLength(11);
    expect(allocations.filter(({ spent, remaining }) => spent <= 0 || remaining < 0)).toEqual([]);
  });
});

describe('the sample with mistakes', () => {
  const report = reportOfSample('sample-with-mistakes.xlsx');

  it('fails', async () => expect((await report).verdict).toBe('fail'));

  it.each([
    ['a line entered twice', 'E04', 'error', '支出台账!C13'],
    ['an amount typed as 1,200元', 'E06', 'error', '支出台账!H16'],
    ['a chair of 盲协 above 2,000', 'E13', 'error', '支出台账!H18'],
    ['a date in 2021', 'E01', 'error', '支出台账!B32'],
    ['office supplies that no allocation is for', 'E11', 'error', '支出台账!D34'],
    ['about 50 participants', 'A12', 'warning', '活动台账!G6'],
    ['a certificate number stored as a number', 'C07', 'error', '走访台账!F11'],
    ['a wrong check digit', 'C02', 'error', '制证发证台账!E7'],
  ])('shows %s', async (_mistake, code, severity, place) => {
    expect(findingsOf(await report)).toContainEqual([code, severity, place, null]);
  });

  it('folds what follows from a mistake under it: the line over its allocation, the total', async () => {
    const folded = findingsOf(await report).filter(([, , , causedBy]) => causedBy !== null);
    expect(folded).toEqual([
      ['E12', 'info', '支出台账!H27', 'E13'],
      ['E27', 'info', '支出台账!H35', 'E06'],
    ]);
  });

  it('shows nothing else', async () => expect((await report).findings).toHaveLength(8 + 2));
});
