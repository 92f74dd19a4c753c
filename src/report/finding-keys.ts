import type { BookSource } from '../ledgers/sheet';
import type { Finding } from '../rules/fold';
import { remembering } from '../values/remember';
import type { Grid } from '../workbook/grid';
import { rowContents } from './cell-text';
import { shortHash } from './short-hash';

/** A key hashes at most this many rows of a finding's range. */
const MOST_ROWS = 50;
const KEY_DIGITS = 12;

/**
 * Keys by which findings are found again after rows were sorted or inserted: the rule and a hash
 * of the rows' contents, or of the figures where the finding is about a whole sheet. Findings of
 * one rule on rows alike in every cell get `-2`, `-3` … in sheet order.
 */
export function findingKeys(findings: readonly Finding[], book: BookSource): string[] {
  const rowHashes = new Map(book.sheets.map(({ name, grid }) => [name, rowHashesOf(grid)]));
  const used = new Map<string, number>();
  return findings.map(({ rule, problem }) => {
    const { sheet, range, figures } = problem;
    const hashOf = rowHashes.get(sheet ?? '');
    let contents = `${rule.code}\n`;
    if (hashOf && range) {
      const last = Math.min(range.lastRow, range.firstRow + MOST_ROWS - 1);
      contents += range.firstColumn;
      for (let row = range.firstRow; row <= last; row += 1) contents += `\n${hashOf(row)}`;
    } else {
      contents += `${sheet ?? ''}\n${JSON.stringify(figures)}`;
    }
    const key = `${rule.code}-${shortHash(contents).slice(0, KEY_DIGITS)}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

/** Several findings often stand on one row. */
function rowHashesOf(grid: Grid): (row: number) => string {
  return remembering((row: number) => shortHash(rowContents(grid, row)));
}
