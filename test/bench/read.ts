/** Reads a workbook with our reader and prints what it read and how long that took.  node read.cjs BOOK.xlsx */
import type { BookSource } from '../../src/ledgers/sheet';
import { timedRead } from './read-book';

/** Filled cells, and the sum of the numbers in hundredths, as the peers count them. */
function tally(book: BookSource): { cells: number; sum: number } {
  let [cells, sum] = [0, 0];
  const blocks = book.sheets.flatMap(({ grid }) => grid.blocks());
  for (const column of blocks.flatMap(({ columns }) => columns)) {
    column?.kinds.forEach((kind, at) => {
      if (kind === 0) return;
      cells += 1;
      sum += Math.round((column.numbers?.[at] ?? 0) * 100);
    });
  }
  return { cells, sum };
}

async function main(): Promise<void> {
  const { book, ms, peak } = await timedRead(process.argv[2] ?? '');
  process.stdout.write(`${JSON.stringify({ ms, peak, ...tally(book) })}\n`);
}

void main();
