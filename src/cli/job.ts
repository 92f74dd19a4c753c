import { basename } from 'node:path';
import type { Words } from '../locale/words';
import type { BookSource } from '../ledgers/sheet';
import type { PlanInForce } from '../plan/plan';
import { parsePlanFile, PlanFileError } from '../plan/plan-file';
import { DEFAULT_SETTINGS } from '../plan/settings';
import type { Report } from '../report/report';
import { readBook } from '../report/read-book';
import { validate } from '../report/validate';
import { WorkbookError } from '../workbook/port';
import { nodeInflater } from '../workbook/xlsx/inflate-node';
import { openXlsx } from '../workbook/xlsx/reader';
import { readBytes } from './files';
import { Refusal } from './problem';
import { progressShower } from './progress';

/** A validated workbook file. */
export interface Job {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly book: BookSource;
  readonly report: Report;
}

/** Reads and validates one file. @throws Refusal with the sentence for the user. */
export async function runJob(file: string, plan: PlanInForce | null, words: Words): Promise<Job> {
  const progress = progressShower(process.stderr, words, basename(file));
  try {
    const bytes = await readBytes(file);
    const book = await readBook(basename(file), await openXlsx(bytes, { inflater: nodeInflater }), {
      onProgress: ({ sheet, rows, statedRows }) => progress.read(sheet, rows, statedRows),
    });
    const steps = validate({ book, plan }, DEFAULT_SETTINGS);
    for (;;) {
      const step = await steps.next();
      if (step.done) return { file, bytes, book, report: step.value };
      progress.validate(step.value);
    }
  } catch (error) {
    throw refusalOf(error, file, words);
  } finally {
    progress.done();
  }
}

/** The sentence for anything that stopped a job. */
export function refusalOf(error: unknown, file: string, words: Words): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof WorkbookError) return new Refusal(words.refused(error.code, file, error.details));
  return new Refusal(words.cli.unexpected(file));
}

/** The plan of `--plan`, or null for the one in force by itself. */
export async function readPlan(file: string | undefined, words: Words): Promise<PlanInForce | null> {
  if (file === undefined) return null;
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(file));
    return { source: { kind: 'file', file: basename(file) }, plan: parsePlanFile(content) };
  } catch (error) {
    if (error instanceof PlanFileError)
      throw new Refusal(words.cli.planUnreadable(file, words.planProblem(error)));
    if (error instanceof TypeError) throw new Refusal(words.cli.planUnreadable(file, words.cli.planNotText));
    throw refusalOf(error, file, words);
  }
}
