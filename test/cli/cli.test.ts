import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestSheets } from '../support/book';
import { xlsxOf } from '../support/xlsx-book';

const JIXIAO = join(__dirname, '../../dist/cli/jixiao.js');
const HEADER = ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'];
const line = (amount: number | string) => [
  '2020-03-05',
  '记-1',
  '盲协',
  '活动经费',
  '盲协活动场地',
  '某某会议中心',
  amount,
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function jixiao(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [JIXIAO, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function save(name: string, sheets: TestSheets): Promise<string> {
  writeFileSync(join(folder, name), await xlsxOf(sheets));
  return name;
}

function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

describe('check', () => {
  it('prints the report as one JSON object and ends with 1 where the verdict is fail', async () => {
    const book = await save('over.xlsx', { 支出台账: [['台账'], HEADER, line(12_000.5)] });
    const { status, stdout, stderr } = jixiao('check', book, '--format', 'json');
    expect([status, stderr]).toEqual([1, '']);
    const report = json(stdout);
    expect(report).toMatchObject({
      file: 'over.xlsx',
      verdict: 'fail',
      planVerdict: 'not-judged',
      fiscalYear: 2020,
      plan: { source: 'built-in', project: '残疾人基层组织建设工作', budget: '120000.00' },
      ledgers: [
        {
          kind: 'expenditure',
          sheet: '支出台账',
          headerRow: 2,
          rows: 1,
          skipped: 0,
          columns: { date: 'A', amount: 'G' },
        },
      ],
    });
    expect(report['allocations']).toContainEqual({
      line: 'L2',
      name: '五个专门协会活动经费',
      association: '盲协',
      allocated: '10000.00',
      spent: '12000.50',
      remaining: '-2000.50',
    });
    expect(report['findings']).toContainEqual(
      expect.objectContaining({
        rule: 'E13',
        name: 'association-over-cap',
        severity: 'error',
        sheet: '支出台账',
        cell: 'G3',
        expected: '≤10000.00',
        actual: '12000.50',
        causedBy: null,
        waived: null,
      }),
    );
    expect(report['indicators']).toContainEqual(
      expect.objectContaining({
        name: '资金使用总量',
        target: { operator: '≤', value: '120000', unit: '元' },
        actual: '12000.50',
        status: 'met',
        rows: ['支出台账!A3:G3'],
      }),
    );
  });

  it('ends with 0 for undetermined, with 1 when strict', async () => {
    const book = await save('small.xlsx', { 支出台账: [HEADER, line(100)] });
    expect(jixiao('check', book).status).toBe(0);
    expect(jixiao('check', book, '--strict').status).toBe(1);
  });

  it('prints one line a workbook for a folder, in order, past one that cannot be read', async () => {
    mkdirSync(join(folder, 'batch'));
    await save('batch/b.xlsx', { 支出台账: [HEADER, line(100)] });
    await save('batch/a.xlsx', { 支出台账: [HEADER, line(200)] });
    writeFileSync(join(folder, 'batch/c.xlsx'), 'not a workbook');
    writeFileSync(join(folder, 'batch/~$a.xlsx'), 'lock');
    const { status, stdout, stderr } = jixiao('check', 'batch', '--format', 'json');
    const files = stdout
      .trim()
      .split('\n')
      .map((text) => json(text)['file']);
    expect([status, files]).toEqual([2, ['a.xlsx', 'b.xlsx']]);
    expect(stderr).toMatch(/c\.xlsx/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('prints the others where a folder is empty', async () => {
    const book = await save('beside.xlsx', { 支出台账: [HEADER, line(100)] });
    mkdirSync(join(folder, 'empty'));
    const { status, stdout, stderr } = jixiao('check', 'empty', book, '--format', 'json');
    expect([status, json(stdout)['file']]).toEqual([2, 'beside.xlsx']);
    expect(stderr).toMatch(/empty/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['xls', 'et', 'xlsb', 'ods'])(
    'names a .%s workbook in a folder, which it cannot read',
    async (type) => {
      const name = `old-${type}`;
      mkdirSync(join(folder, name));
      await save(`${name}/a.xlsx`, { 支出台账: [HEADER, line(100)] });
      writeFileSync(join(folder, name, `b.${type}`), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
      const { status, stdout, stderr } = jixiao('check', name, '--format', 'json');
      expect([status, json(stdout)['file']]).toEqual([2, 'a.xlsx']);
      expect(stderr).toContain(`b.${type}`);
    },
  );

  it('speaks English when asked', async () => {
    const book = await save('english.xlsx', { 支出台账: [HEADER, line(100)] });
    const { stdout } = jixiao('check', book, '--locale', 'en');
    expect(stdout).toMatch(/undetermined/);
    expect(jixiao('check', 'none.xlsx', '--locale', 'en').stderr).toMatch(/was not found/);
  });

  it('takes a plan from a file, and refuses one that it cannot use', async () => {
    const book = await save('plan.xlsx', { 支出台账: [HEADER, line(100)] });
    const plan = {
      project: '残疾人基层组织建设工作',
      unit: '某区残联',
      fiscalYear: 2020,
      funding: { midTerm: { total: null }, annual: { total: '90.00' } },
      allocations: [
        {
          name: '五个专门协会活动经费',
          unitAmount: '18.00',
          unit: '元/协会',
          quantity: '5',
          amount: '90.00',
          midTermAmount: null,
        },
      ],
      quantities: [],
      goals: { midTerm: [], annual: [] },
      indicators: [],
      measures: '',
      signOff: { head: null, preparer: null, date: null },
    };
    writeFileSync(join(folder, 'plan.json'), JSON.stringify({ plan }));
    const { stdout, status } = jixiao('check', book, '--plan', 'plan.json', '--format', 'json');
    expect(status).toBe(1);
    expect(json(stdout)).toMatchObject({ plan: { source: 'file plan.json', budget: '90.00' } });
    expect(json(stdout)['findings']).toContainEqual(
      expect.objectContaining({ rule: 'E13', expected: '≤18.00' }),
    );
    writeFileSync(
      join(folder, 'bad.json'),
      JSON.stringify({ plan: { ...plan, allocations: [{ ...plan.allocations[0], amount: '九十' }] } }),
    );
    const bad = jixiao('check', book, '--plan', 'bad.json');
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toMatch(/allocations\.0\.amount.*不是金额/);
  });

  it.each([
    ['a missing file', ['check', 'none.xlsx']],
    ['an empty folder', ['check', '.git-none/..']],
    ['an unknown command', ['frobnicate']],
    ['an unknown format', ['check', 'x.xlsx', '--format', 'yaml']],
    ['no arguments', ['check']],
  ])('says in one sentence what is wrong with %s', (_, args) => {
    const { status, stdout, stderr } = jixiao(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at |Error:/);
  });
});

describe('write', () => {
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');

  it('writes a copy, leaves the source alone, and is judged the same', async () => {
    const book = await save('source.xlsx', { 支出台账: [HEADER, line('12,000元')] });
    const before = digest(book);
    const { status, stdout } = jixiao('write', book, '--out', 'out.xlsx');
    expect(status).toBe(1);
    expect(stdout).toMatch(/已写入 out\.xlsx/);
    expect(digest(book)).toBe(before);
    const [first, again] = [book, 'out.xlsx'].map((name) =>
      json(jixiao('check', name, '--format', 'json').stdout),
    );
    for (const field of ['verdict', 'findings', 'allocations', 'indicators', 'fingerprint']) {
      expect(again?.[field]).toEqual(first?.[field]);
    }
  });

  it('gives the same bytes when its own output is written again', async () => {
    const book = await save('twice.xlsx', { 支出台账: [HEADER, line(300)] });
    jixiao('write', book, '--out', 'once.xlsx');
    jixiao('write', 'once.xlsx', '--out', 'again.xlsx');
    expect(digest('again.xlsx')).toBe(digest('once.xlsx'));
  });

  it('overwrites nothing unless told to, and never its source', async () => {
    const book = await save('keep.xlsx', { 支出台账: [HEADER, line(300)] });
    writeFileSync(join(folder, 'there.xlsx'), 'mine');
    const refused = jixiao('write', book, '--out', 'there.xlsx');
    expect(refused.status).toBe(2);
    expect(readFileSync(join(folder, 'there.xlsx'), 'utf8')).toBe('mine');
    expect(jixiao('write', book, '--out', book, '--force').status).toBe(2);
    expect(jixiao('write', book, '--out', 'there.xlsx', '--force').status).toBe(0);
    expect(readFileSync(join(folder, 'there.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('leaves nothing behind where it cannot write', async () => {
    const book = await save('nowhere.xlsx', { 支出台账: [HEADER, line(300)] });
    const before = readdirSync(folder);
    expect(jixiao('write', book, '--out', 'no/such/folder/out.xlsx').status).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});

describe('rules', () => {
  it('lists the whole catalogue in the agreed fields', () => {
    const { status, stdout } = jixiao('rules', '--format', 'json');
    const rules = JSON.parse(stdout) as Record<string, unknown>[];
    expect([status, rules.length]).toEqual([0, 157]);
    expect(rules.find(({ code }) => code === 'E13')).toEqual({
      code: 'E13',
      name: 'association-over-cap',
      title: '协会超出核定额度',
      severity: 'error',
      group: 'expenditure-ledger',
      basis: 'the project document',
      needs: ['expenditure.amount', 'plan'],
      built: true,
    });
    expect(rules.find(({ code }) => code === 'T01')).toMatchObject({ built: false });
  });

  it('lists it as a Markdown table', () => {
    const { status, stdout } = jixiao('rules', '--format', 'md');
    const lines = stdout.trim().split('\n');
    expect([status, lines.length]).toEqual([0, 159]);
    expect(lines[1]).toBe('| --- | --- | --- | --- | --- |');
    expect(lines.find((line) => line.includes('E13'))).toMatch(
      /^\| E13 \| 错误 \| .* \| 协会超出核定额度 \| {2}\|$/,
    );
  });
});
