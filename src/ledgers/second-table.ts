import type { Grid } from '../workbook/grid';
import { headerMeaning, isHeaderWord } from './aliases';
import type { FoundHeader } from './header';
import { kindSpecs } from './kinds';
import type { KindSpec } from './spec';

/** A second table is looked for in sheets that a person fills; longer ones are exports of one list. */
const SEARCH_ROWS = 3000;
const FEWEST_WORDS = 3;

/**
 * The header row (0-based) of another kind of ledger on the same sheet, or null. A header of the same
 * kind is the page's header printed again.
 */
export function secondTableRow(grid: Grid, header: FoundHeader): number | null {
  for (const row of grid.rows()) {
    if (row > SEARCH_ROWS) return null;
    if (Math.abs(row - header.row) <= 1) continue;
    const words = headerWords(grid, row);
    if (words.length < FEWEST_WORDS) continue;
    const own = weightAs(header.spec, words);
    if (kindSpecs.some((spec) => spec !== header.spec && weightAs(spec, words) > own + 0.5)) return row;
  }
  return null;
}

function headerWords(grid: Grid, row: number): string[] {
  const words: string[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const text = grid.textAt(row, column);
    if (text !== '' && text.length <= 20 && isHeaderWord(text)) words.push(text);
  }
  return words;
}

/** How much the words speak for a kind; 0 where they lack a column that it needs. */
function weightAs(spec: KindSpec, words: readonly string[]): number {
  const meanings = words.flatMap((word) => headerMeaning(spec.kind, word) ?? []);
  const fields = new Set(meanings.map(({ field }) => field));
  if (fields.size < FEWEST_WORDS) return 0;
  if (!spec.required.every((group) => group.some((field) => fields.has(field)))) return 0;
  return meanings.reduce((sum, { weight }) => sum + weight, 0);
}
