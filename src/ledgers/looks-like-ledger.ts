import { squeeze } from '../values/text';
import type { Grid } from '../workbook/grid';
import { headerMeaning } from './aliases';
import { kindSpecs } from './kinds';
import type { SheetSource } from './sheet';

const LEDGER_WORDS = /台账|明细账|流水账|日记账|序时账|登记簿|登记表|签到表|花名册|名册/;
const TITLE_ROWS = 5;
const SEARCH_ROWS = 40;
const MANY_HITS = 3.5;

/**
 * Whether a sheet without a usable header was meant as a ledger: its name or title says so and it
 * has rows, or one of its rows holds many words that only one kind of ledger uses.
 */
export function looksLikeLedger(sheet: SheetSource): boolean {
  const titled = LEDGER_WORDS.test(squeeze(sheet.name)) || LEDGER_WORDS.test(title(sheet.grid));
  return (titled && hasTable(sheet.grid)) || hasManyHeaderWords(sheet.grid);
}

function title(grid: Grid): string {
  let text = '';
  for (const row of grid.rows()) {
    if (row >= TITLE_ROWS) break;
    const cells = texts(grid, row);
    if (cells.length <= 2) text += ` ${cells.join(' ')}`;
  }
  return squeeze(text);
}

/** At least two rows of at least three filled cells. */
function hasTable(grid: Grid): boolean {
  let wide = 0;
  for (const row of grid.rows()) {
    let filled = 0;
    for (let column = 0; column < grid.columnCount && filled < 3; column += 1) {
      if (!grid.isEmpty(row, column)) filled += 1;
    }
    if (filled >= 3) wide += 1;
    if (wide >= 2) return true;
  }
  return false;
}

function hasManyHeaderWords(grid: Grid): boolean {
  let looked = 0;
  for (const row of grid.rows()) {
    if ((looked += 1) > SEARCH_ROWS) return false;
    const words = texts(grid, row);
    for (const { kind } of kindSpecs) {
      const weight = words.reduce((sum, word) => sum + (headerMeaning(kind, word)?.weight ?? 0), 0);
      if (weight >= MANY_HITS) return true;
    }
  }
  return false;
}

function texts(grid: Grid, row: number): string[] {
  const found: string[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const text = grid.textAt(row, column);
    if (text.trim() !== '') found.push(text);
  }
  return found;
}
