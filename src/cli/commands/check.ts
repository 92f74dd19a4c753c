import type { Words } from '../../locale/words';
import { contractOf } from '../../report/contract';
import type { Report } from '../../report/report';
import { expandPaths } from '../files';
import { readPlan, refusalOf, runJob } from '../job';
import { EXIT } from '../problem';
import { textReport } from '../text-report';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly plan?: string;
  readonly strict?: boolean;
}

/**
 * Validates workbooks and prints their reports. One that cannot be read, or at which something breaks,
 * is named on stderr and does not stop the others. Gives the exit status.
 */
export async function check(paths: readonly string[], options: CheckOptions, words: Words): Promise<number> {
  const plan = await readPlan(options.plan, words);
  const { files, refusals } = await expandPaths(paths, words);
  for (const { message } of refusals) process.stderr.write(`${message}\n`);
  let status: number = refusals.length > 0 ? EXIT.notRun : EXIT.passed;
  for (const file of files) {
    try {
      const { report } = await runJob(file, plan, words);
      process.stdout.write(print(report, file, options, words, paths.length > 1 || files.length > 1));
      if (status !== EXIT.notRun && fails(report, options.strict ?? false)) status = EXIT.failed;
    } catch (error) {
      process.stderr.write(`${refusalOf(error, file, words).message}\n`);
      status = EXIT.notRun;
    }
  }
  return status;
}

function print(report: Report, file: string, options: CheckOptions, words: Words, several: boolean): string {
  if (options.format === 'json') {
    const path = several ? { path: file } : {};
    return `${JSON.stringify({ ...contractOf(report, words), ...path })}\n`;
  }
  return `${textReport(report, words)}\n${several ? '\n' : ''}`;
}

/** Strictly, what could not be judged and a failed target table count too. */
export function fails({ verdict, planVerdict }: Report, strict: boolean): boolean {
  return verdict === 'fail' || (strict && (verdict === 'undetermined' || planVerdict === 'fail'));
}
