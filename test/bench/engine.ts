/**
 * Reads a workbook and checks it as the command line does, and prints how long each step took and
 * the most memory that was in use, as JSON.
 *   node engine.js BOOK.xlsx [read]     with `read`: reads only
 */
import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS } from '../../src/plan/settings';
import { readBook } from '../../src/report/read-book';
import { validate } from '../../src/report/validate';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import type { BookSource } from '../../src/ledgers/sheet';

const [path = '', only] = process.argv.slice(2);
const times: Record<string, number> = {};

function add(step: string, since: number): number {
  const now = performance.now();
  times[step] = (times[step] ?? 0) + now - since;
  return now;
}

async function check(book: BookSource): Promise<number> {
  const steps = validate({ book, plan: null }, DEFAULT_SETTINGS);
  let since = performance.now();
  let step = 'recognise';
  for (;;) {
    const next = await steps.next();
    since = add(step, since);
    if (next.done) return next.value.findings.length;
    step = next.value.step;
  }
}

async function main(): Promise<void> {
  const start = performance.now();
  const book = await readBook(path, await openXlsx(await readFile(path)));
  const read = add('read', start);
  const findings = only === 'read' ? null : await check(book);
  if (findings !== null) add('validate', read);
  const rows = book.sheets.reduce((sum, { grid }) => sum + grid.rowCount, 0);
  process.stdout.write(
    `${JSON.stringify({ rows, findings, times, peak: process.resourceUsage().maxRSS * 1024 })}\n`,
  );
}

void main();
