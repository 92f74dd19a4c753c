import type { BookSource } from '../ledgers/sheet';
import type { Finding } from '../rules/fold';
import { rowContents } from './cell-text';
import { shortHash } from './fingerprint';

/** A key hashes at most this many rows of a finding's range. */
const MOST_ROWS = 50;

/**
 * Keys by which findings are found again after rows were sorted or inserted: the rule and a hash
 * of the rows' contents, or of the figures where the finding is about a whole sheet. Findings of
 * one rule on rows alike in every cell get `-2`, `-3` … in sheet order.
 */
export function findingKeys(findings: readonly Finding[], book: BookSource): string[] {
  const grids = new Map(book.sheets.map((sheet) => [sheet.name, sheet.grid]));
  const used = new Map<string, number>();
  return findings.map(({ rule, problem }) => {
    const { sheet, range, figures } = problem;
    const grid = grids.get(sheet ?? '');
    let contents = `${sheet ?? ''}\n${JSON.stringify(figures)}`;
    if (grid && range) {
      const last = Math.min(range.lastRow, range.firstRow + MOST_ROWS - 1);
      contents = `${range.firstColumn}`;
      for (let row = range.firstRow; row <= last; row += 1) contents += `\n${rowContents(grid, row)}`;
    }
    const key = `${rule.code}-${shortHash(`${rule.code}\n${contents}`)}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}
