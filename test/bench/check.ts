/**
 * Reads a workbook, checks it, and sums the amounts in a bare loop; prints how long each took.
 *   node check.cjs BOOK.xlsx
 */
import type { BookSource } from '../../src/ledgers/sheet';
import { DEFAULT_SETTINGS } from '../../src/plan/settings';
import type { Report } from '../../src/report/report';
import { validate } from '../../src/report/validate';
import { peakMemory, timedRead } from './read-book';

async function main(): Promise<void> {
  const { book, ms } = await timedRead(process.argv[2] ?? '');
  const start = performance.now();
  const { report, steps } = await validated(book);
  const checkMs = performance.now() - start;
  const peak = peakMemory();
  const amount = report.context.ledgers.expenditure[0]?.columns.get('amount')?.first ?? 0;
  const { loopMs, total } = bareLoop(book, amount);
  const agrees = total === report.context.spending.total;
  const findings = report.findings.length;
  process.stdout.write(`${JSON.stringify({ ms, peak, checkMs, steps, findings, loopMs, agrees })}\n`);
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
