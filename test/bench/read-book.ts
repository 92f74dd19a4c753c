import { readFile } from 'node:fs/promises';
import type { BookSource } from '../../src/ledgers/sheet';
import { readBook } from '../../src/report/read-book';
import { nodeInflater } from '../../src/workbook/xlsx/inflate-node';
import { openXlsx } from '../../src/workbook/xlsx/reader';

/** Reads a workbook as the command line does, and says how long that took and what memory was used. */
export async function timedRead(path: string): Promise<{ book: BookSource; ms: number; peak: number }> {
  const start = performance.now();
  const book = await readBook(path, await openXlsx(await readFile(path), { inflater: nodeInflater }));
  return { book, ms: performance.now() - start, peak: peakMemory() };
}

/** The most memory that the process used so far, in bytes. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
