import { textReport } from '../../src/cli/text-report';
import { wordsFor } from '../../src/locale';
import { contractOf } from '../../src/report/contract';
import { readBook } from '../../src/report/read-book';
import { nodeInflater } from '../../src/workbook/xlsx/inflate-node';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import { reportOf } from '../support/report';

/** The samples' reports as they are printed, by file name: text in both languages, and JSON. */
export async function goldenReports(samples: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const reports = new Map<string, string>();
  for (const [file, bytes] of samples) {
    const report = await reportOf(await readBook(file, await openXlsx(bytes, { inflater: nodeInflater })));
    const name = file.replace(/\.xlsx$/, '');
    reports.set(`${name}.zh-CN.txt`, `${textReport(report, wordsFor('zh-CN'))}\n`);
    reports.set(`${name}.en.txt`, `${textReport(report, wordsFor('en'))}\n`);
    reports.set(`${name}.json`, `${JSON.stringify(contractOf(report, wordsFor('zh-CN')), null, 1)}\n`);
  }
  return reports;
}
