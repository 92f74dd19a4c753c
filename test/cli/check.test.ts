import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, jest } from '@jest/globals';
import { check } from '../../src/cli/commands/check';
import { wordsFor } from '../../src/locale';
import { xlsxOf } from '../support/xlsx-book';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-check-'));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('goes on with the next workbook where something breaks at one, and says so in one sentence', async () => {
  const ledger = [
    ['日期', '凭证号', '协会', '资金用途', '摘要', '收款人', '金额'],
    ['2020-03-05', '记-1', '盲协', '活动经费', '盲协活动场地', '某某会议中心', 100],
  ];
  for (const name of ['a.xlsx', 'b.xlsx']) writeFileSync(join(folder, name), await xlsxOf({ 支出: ledger }));
  const words = wordsFor('zh-CN');
  const coverageReason = jest.fn(words.coverageReason).mockImplementationOnce(() => {
    throw new Error('broken');
  });
  const [out, err] = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockReturnValue(true),
  );
  const status = await check([folder], { format: 'json' }, { ...words, coverageReason });
  const printed = (spy: typeof out) => spy?.mock.calls.map(([text]) => String(text)) ?? [];
  expect(status).toBe(2);
  expect(printed(out).map((text) => (JSON.parse(text) as { file: string }).file)).toEqual(['b.xlsx']);
  expect(printed(err)).toHaveLength(1);
  expect(printed(err)[0]).toMatch(/a\.xlsx.*意外错误/);
});
