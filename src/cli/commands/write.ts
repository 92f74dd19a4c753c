import type { Words } from '../../locale/words';
import { compose } from '../../report/compose';
import { contractOf } from '../../report/contract';
import { OWN_SHEET_NAMES } from '../../report/layout';
import { ownPlaces } from '../../report/own-sheets';
import { receiptOf } from '../../report/receipt';
import type { OwnSheet } from '../../workbook/port';
import { XlsxFile } from '../../workbook/xlsx/file';
import { checkOutput, writeWhole } from '../files';
import { readPlan, refusalOf, runJob } from '../job';
import { EXIT } from '../problem';
import { textReport } from '../text-report';
import { fails } from './check';

export interface WriteOptions {
  readonly format: 'text' | 'json';
  readonly out: string;
  readonly plan?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** Validates a workbook and writes a copy of it with our sheets. Gives the exit status. */
export async function write(file: string, options: WriteOptions, words: Words): Promise<number> {
  await checkOutput(options.out, file, options.force ?? false, words);
  const { report, book, bytes } = await runJob(file, await readPlan(options.plan, words), words);
  const places = ownPlaces(book);
  try {
    const copy = new XlsxFile(bytes);
    await copy.apply(compose(report, book, words), receiptOf(report));
    await writeWhole(options.out, copy.bytes, words);
  } catch (error) {
    throw refusalOf(error, file, words);
  }
  const names = Object.values(places).map(({ name }) => name);
  if (options.format === 'json') {
    const result = { ...contractOf(report, words), written: { file: options.out, sheets: names } };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } else {
    const renamed = (Object.keys(places) as OwnSheet[])
      .filter((own) => places[own].replaces === null && places[own].name !== OWN_SHEET_NAMES[own])
      .map((own) => `${words.cli.renamed(OWN_SHEET_NAMES[own], places[own].name)}\n`);
    process.stdout.write(
      `${textReport(report, words)}\n\n${renamed.join('')}${words.cli.wrote(options.out, names)}\n`,
    );
  }
  return fails(report, options.strict ?? false) ? EXIT.failed : EXIT.passed;
}
