/**
 * Reads a workbook as the command line does, checks it, and prints how long each step took.
 *   node engine.js BOOK.xlsx read      reads only
 *   node engine.js BOOK.xlsx check     reads, checks, and sums the amounts in a bare loop
 */
import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS } from '../../src/plan/settings';
import { readBook } from '../../src/report/read-book';
import type { Report } from '../../src/report/report';
import { validate } from '../../src/report/validate';
import { nodeInflater } from '../../src/workbook/xlsx/inflate-node';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import type { BookSource } from '../../src/ledgers/sheet';

const [path = '', job] = process.argv.slice(2);

async function read(): Promise<BookSource> {
  return readBook(path, await openXlsx(await readFile(path), { inflater: nodeInflater }));
}

async function main(): Promise<void> {
  const start = performance.now();
  const book = await read();
  const ms = performance.now() - start;
  const peak = process.resourceUsage().maxRSS * 1024;
  const figures = job === 'check' ? await check(book) : tally(book);
  process.stdout.write(`${JSON.stringify({ ms, peak, ...figures })}\n`);
}

/** Filled cells, and the sum of the numbers in hundredths, as the peers count them. */
function tally(book: BookSource): { cells: number; sum: number } {
  let [cells, sum] = [0, 0];
  for (const { kinds, numbers } of columnsOf(book)) {
    kinds.forEach((kind, at) => {
      if (kind === 0) return;
      cells += 1;
      sum += Math.round((numbers?.[at] ?? 0) * 100);
    });
  }
  return { cells, sum };
}

function columnsOf(book: BookSource) {
  return book.sheets
    .flatMap(({ grid }) => grid.blocks())
    .flatMap(({ columns }) => columns.filter((column) => column !== undefined));
}

async function check(book: BookSource) {
  const start = performance.now();
  const { report, steps } = await validated(book);
  const checkMs = performance.now() - start;
  const peak = process.resourceUsage().maxRSS * 1024;
  const amount = report.context.ledgers.expenditure[0]?.columns.get('amount')?.first ?? 0;
  const { loopMs, total } = bareLoop(book, amount);
  const findings = report.findings.length;
  return { peak, checkMs, steps, findings, loopMs, agrees: total === report.context.spending.total };
}

async function validated(book: BookSource): Promise<{ report: Report; steps: Record<string, number> }> {
  const generator = validate({ book, plan: null }, DEFAULT_SETTINGS);
  const steps: Record<string, number> = {};
  let step = 'recognise';
  let since = performance.now();
  for (;;) {
    const next = await generator.next();
    const now = performance.now();
    steps[step] = (steps[step] ?? 0) + now - since;
    since = now;
    if (next.done) return { report: next.value, steps };
    step = next.value.step;
  }
}

/** The least that a check of the sums could do: adds up one column of the cells as they were read. */
function bareLoop(book: BookSource, column: number): { loopMs: number; total: number } {
  const start = performance.now();
  let total = 0;
  for (const { grid } of book.sheets) {
    for (const block of grid.blocks()) {
      const numbers = block.columns[column]?.numbers;
      for (let at = 0; numbers && at < block.rowCount; at += 1) total += Math.round((numbers[at] ?? 0) * 100);
    }
  }
  return { loopMs: performance.now() - start, total };
}

void main();
