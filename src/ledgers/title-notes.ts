import { TEN_THOUSAND_YUAN, THOUSAND_YUAN, YUAN, type MoneyScale } from '../values/money';
import { squeeze } from '../values/text';
import type { Grid } from '../workbook/grid';

/** Rows above a header that can be titles and notes. */
const TITLE_ROWS = 12;
const SEARCH_COLUMNS = 200;
/** A row with more texts is a row of data or another header, no title and no note. */
const MOST_TEXTS = 3;

/** The year of a title; not that of a document it cites (2019年第3号) or a number 〔2019〕. */
const YEAR = /(20\d\d)年(?!第?\d+号)/;

/** 单位：万元, and not 编制单位：元谋县: the unit must be all that follows. */
const UNIT_NOTE =
  /(?:^|[^编制填报核算使用预会计])(?:金额)?单位[:：]?(?:人民币)?(万元|千元|元)(?![\u4e00-\u9fff])|^[(（]?(?:人民币)?(万元|千元|元)[)）]?$/;
const SCALES: Readonly<Record<string, MoneyScale>> = {
  万元: TEN_THOUSAND_YUAN,
  千元: THOUSAND_YUAN,
  元: YUAN,
};

/** What stands above a header: titles, the unit and the year that rule the table. */
export interface TitleNotes {
  readonly text: string;
  /** Unit of every money column that names none itself; null where no note gives one. */
  readonly scale: MoneyScale | null;
  readonly year: number | null;
}

/** Reads the titles and notes above a header; of several, the one nearest to the header counts. */
export function titleNotes(grid: Grid, headerRow: number): TitleNotes {
  const texts = textsAbove(grid, headerRow);
  const nearest = [...texts].reverse();
  return {
    text: texts.join(' '),
    scale: firstOf(nearest, (text) => {
      const match = UNIT_NOTE.exec(text);
      return match ? (SCALES[match[1] ?? match[2] ?? ''] ?? null) : null;
    }),
    year: firstOf(nearest, (text) => {
      const match = YEAR.exec(text);
      return match ? Number(match[1]) : null;
    }),
  };
}

/** The scale of a unit word alone (元, 千元, 万元); null for any other text. */
export function scaleOfUnit(text: string): MoneyScale | null {
  return SCALES[squeeze(text)] ?? null;
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

function textsAbove(grid: Grid, headerRow: number): string[] {
  const columns = Math.min(grid.columnCount, SEARCH_COLUMNS);
  const found: string[] = [];
  for (let row = Math.max(0, headerRow - TITLE_ROWS); row < headerRow; row += 1) {
    const texts: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      const cell = grid.cell(row, column);
      if (cell.kind === 'text') texts.push(squeeze(cell.text));
    }
    if (texts.length <= MOST_TEXTS) found.push(...texts);
  }
  return found;
}
