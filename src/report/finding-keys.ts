import type { BookSource } from '../ledgers/sheet';
import type { Finding } from '../rules/fold';
import type { Problem, RowRef } from '../rules/rule';
import { remembering } from '../values/remember';
import type { Grid } from '../workbook/grid';
import { rowContents } from './cell-text';
import { shortHash } from './short-hash';

const KEY_DIGITS = 12;

/**
 * Keys by which findings are found again after rows were sorted or inserted: a hash of the rule, what
 * was expected and found, and the contents of the finding's rows and of those that explain it; of the
 * figures where the finding is about a whole sheet or a sum. Findings of one rule that are alike in all
 * that get `-2`, `-3` … in sheet order.
 */
export function findingKeys(findings: readonly Finding[], book: BookSource): string[] {
  const rowHashes = new Map(book.sheets.map(({ name, grid }) => [name, rowHashesOf(grid)]));
  const hashOf = ({ sheet, row }: RowRef) => rowHashes.get(sheet)?.(row) ?? '';
  const used = new Map<string, number>();
  return findings.map(({ rule, problem }) => {
    const contents = [rule.code, problem.expected ?? '', problem.actual ?? '', ...subjectOf(problem, hashOf)];
    const key = `${rule.code}-${shortHash(contents.join('\n')).slice(0, KEY_DIGITS)}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

/** What a finding is about, without where that stands now. */
function subjectOf(problem: Problem, hashOf: (place: RowRef) => string): string[] {
  const { sheet, range, figures, explainedBy, isOfSum } = problem;
  if (sheet === null || range === null || isOfSum === true) {
    const lasting = Object.entries(figures).filter(([name]) => name !== 'row');
    return [sheet ?? '', JSON.stringify(lasting)];
  }
  const hashes: string[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) hashes.push(hashOf({ sheet, row }));
  const causes = Array.isArray(explainedBy) ? (explainedBy as readonly RowRef[]).map(hashOf) : [];
  return [String(range.firstColumn), ...hashes.sort(), ...causes.sort()];
}

/** Several findings often stand on one row. */
function rowHashesOf(grid: Grid): (row: number) => string {
  return remembering((row: number) => shortHash(rowContents(grid, row)));
}
