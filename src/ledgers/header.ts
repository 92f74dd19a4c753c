import type { Grid } from '../workbook/grid';
import type { CellRange } from '../workbook/port';
import { TEN_THOUSAND_YUAN, THOUSAND_YUAN, YUAN, type MoneyScale } from '../values/money';
import { fold, headerKey, squeeze } from '../values/text';
import { headerMeaning, isHeaderWord } from './aliases';
import { kindSpecs } from './kinds';
import type { ColumnPlace } from './ledger';
import { MergeMap } from './merge-map';
import { rawText } from './read-cell';
import type { KindSpec, LedgerKind } from './spec';
import { titleNotes } from './title-notes';

/** Rows looked through for a header; titles, notes and approvals stand above it. */
const SEARCH_ROWS = 80;
const SEARCH_COLUMNS = 200;
/** Below this score the words are too common to tell a kind by. */
const MINIMUM_SCORE = 1.3;
const TITLE_BONUS = 0.6;
const TWO_ROW_BONUS = 0.3;
const SUB_HEADER = /^[年月日字号]$/;

/** A header found on a sheet, and what kind of ledger it makes it. */
export interface FoundHeader {
  readonly spec: KindSpec;
  readonly score: number;
  /** Last row of the header. */
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ReadonlyMap<string, ColumnPlace>;
  /** Header text of every column of the table, joined over two rows. */
  readonly texts: ReadonlyMap<number, string>;
  readonly duplicates: readonly { readonly column: number; readonly header: string }[];
  /** Column that gives each row's unit of money (单位: 元, 万元), or null. */
  readonly unitColumn: number | null;
  /** Year written over a 月|日 pair of columns, or in a title above it. */
  readonly splitDateYear: number | null;
}

type HeaderTexts = ReadonlyMap<number, HeaderText>;

interface HeaderText {
  /** Words to try in turn: the lower cell, both joined, the upper cell. */
  readonly candidates: readonly string[];
  readonly shown: string;
  readonly parent: string;
}

/** Finds the header that makes the sheet one kind of ledger; null when none does. */
export function findHeader(sheetName: string, grid: Grid, merges: readonly CellRange[]): FoundHeader | null {
  const lines = topRows(grid);
  const bounds = { firstRow: 0, firstColumn: 0, lastRow: lines.at(-1) ?? 0, lastColumn: SEARCH_COLUMNS };
  const map = new MergeMap(merges, bounds);
  let best: FoundHeader | null = null;
  for (const row of lines) {
    const { single, joined } = headerTexts(grid, map, row);
    for (const spec of kindSpecs) {
      const found = bestOf(
        single && matchKind(spec, single, row, sheetName, grid),
        joined && matchKind(spec, joined, row, sheetName, grid),
      );
      if (found && (best === null || found.score > best.score + 1e-9)) best = found;
    }
  }
  return best;
}

/** A two-row header is taken only where the second row tells more than it does alone. */
function bestOf(single: FoundHeader | null, joined: FoundHeader | null): FoundHeader | null {
  if (joined === null || joined.columns.size <= (single?.columns.size ?? 0)) return single;
  return { ...joined, score: joined.score + TWO_ROW_BONUS };
}

function topRows(grid: Grid): number[] {
  const rows: number[] = [];
  for (const row of grid.rows()) {
    rows.push(row);
    if (rows.length >= SEARCH_ROWS) break;
  }
  return rows;
}

/** The row alone, and joined with the one above it where that could be a two-row header. */
function headerTexts(
  grid: Grid,
  merges: MergeMap,
  row: number,
): { single: HeaderTexts | null; joined: HeaderTexts | null } {
  const own = rowTexts(grid, merges, row, false);
  if (own.size < 2) return { single: null, joined: null };
  const single = new Map(
    [...own].map(([column, text]) => [column, { candidates: [text], shown: text, parent: '' }]),
  );
  const parents = row > 0 ? rowTexts(grid, merges, row - 1, true) : new Map<number, string>();
  return { single, joined: looksTwoRowed(parents, own) ? joinRows(parents, own) : null };
}

/** Most cells of the lower row are header words under differing upper ones; data rows are not. */
function looksTwoRowed(parents: ReadonlyMap<number, string>, own: ReadonlyMap<number, string>): boolean {
  const under = [...own].filter(([column, child]) => (parents.get(column) ?? child) !== child);
  const known = under.filter(([column, child]) => {
    const parent = parents.get(column) ?? '';
    return (
      SUB_HEADER.test(squeeze(child)) ||
      isHeaderWord(child) ||
      isHeaderWord(`${squeeze(parent)}${squeeze(child)}`)
    );
  });
  return known.length > 0 && known.length * 2 >= under.length;
}

function joinRows(
  parents: ReadonlyMap<number, string>,
  own: ReadonlyMap<number, string>,
): Map<number, HeaderText> {
  const joined = new Map<number, HeaderText>();
  for (const column of [...new Set([...parents.keys(), ...own.keys()])].sort((a, b) => a - b)) {
    const parent = parents.get(column) ?? '';
    const child = own.get(column) ?? '';
    if (parent === '' || parent === child) {
      joined.set(column, { candidates: [child], shown: child, parent: '' });
    } else if (child === '') {
      joined.set(column, { candidates: [parent], shown: parent, parent: '' });
    } else {
      const shown = `${squeeze(parent)}${squeeze(child)}`;
      joined.set(column, {
        candidates: [child, shown, `${squeeze(child)}${squeeze(parent)}`, parent],
        shown,
        parent,
      });
    }
  }
  return joined;
}

/** Texts of a row; with `spread`, a merged cell's text stands in every column it covers. */
function rowTexts(grid: Grid, merges: MergeMap, row: number, spread: boolean): Map<number, string> {
  const texts = new Map<number, string>();
  const columns = Math.min(grid.columnCount, SEARCH_COLUMNS);
  for (let column = 0; column < columns; column += 1) {
    const merge = merges.covering(row, column);
    const across = merge !== null && merge.firstRow === row;
    if (merge !== null && !(spread && across)) continue;
    const cell = grid.cell(row, merge?.firstColumn ?? column);
    if (cell.kind !== 'text') continue;
    const text = fold(rawText(cell));
    if (text !== '') texts.set(column, text);
  }
  return texts;
}

const YEAR = /^(20\d\d|19\d\d)年?度?$/;

function matchKind(
  spec: KindSpec,
  texts: HeaderTexts,
  row: number,
  sheetName: string,
  grid: Grid,
): FoundHeader | null {
  const chosen = new Map<string, { column: number; rank: number; header: string; weight: number }>();
  const duplicates: { column: number; header: string }[] = [];
  const seen = new Set<string>();
  for (const [column, text] of texts) {
    const key = headerKey(text.shown);
    if (seen.has(key) && key !== '') duplicates.push({ column, header: text.shown });
    seen.add(key);
    const meaning = text.candidates.map((word) => headerMeaning(spec.kind, word)).find((m) => m !== null);
    if (!meaning) continue;
    const rival = chosen.get(meaning.field);
    if (rival && rival.rank <= meaning.rank) continue;
    chosen.set(meaning.field, { column, rank: meaning.rank, header: text.shown, weight: meaning.weight });
  }
  const split = splitDate(texts);
  const fields = new Set(chosen.keys());
  if (split && !fields.has('date') && 'date' in spec.fields) fields.add('date');
  if (!spec.required.every((group) => group.some((field) => fields.has(field)))) return null;
  let score = [...chosen.values()].reduce((sum, { weight }) => sum + weight, 0);
  if (fields.size < 3 && score < 2) return null;
  const notes = titleNotes(grid, row);
  if (spec.titleWords.test(`${sheetName} ${notes.text}`)) score += TITLE_BONUS;
  score += tieBreak(spec.kind, fields);
  if (score < MINIMUM_SCORE) return null;
  const columns = [...texts.keys()];
  return {
    spec,
    score,
    row,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    columns: places(spec, chosen, split, notes.scale ?? YUAN),
    unitColumn: notes.scale === null ? unitColumn(texts, chosen) : null,
    texts: new Map([...texts].map(([column, text]) => [column, text.shown])),
    duplicates,
    splitDateYear: split?.year ?? notes.year,
  };
}

/**
 * A list of persons with a theme but no head count is a sign-in sheet, although every one of its
 * headers also occurs in activity ledgers.
 */
function tieBreak(kind: LedgerKind, fields: ReadonlySet<string>): number {
  if (kind !== 'activities') return 0;
  return fields.has('cert') && !fields.has('participants') ? -1 : 0;
}

interface SplitDate {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
}

/** Columns 年|月|日, or 月|日 under a year. */
function splitDate(texts: HeaderTexts): SplitDate | null {
  for (const [column, text] of texts) {
    const next = texts.get(column + 1);
    if (!isWord(text, '月') || !next || !isWord(next, '日')) continue;
    const before = texts.get(column - 1);
    if (before && isWord(before, '年')) return { first: column - 1, last: column + 1, year: null };
    const year = YEAR.exec(squeeze(text.parent));
    return { first: column, last: column + 1, year: year ? Number(year[1]) : null };
  }
  return null;
}

function isWord(text: HeaderText, word: string): boolean {
  return headerKey(text.candidates[0] ?? '') === word;
}

function places(
  spec: KindSpec,
  chosen: ReadonlyMap<string, { column: number; header: string }>,
  split: SplitDate | null,
  sheetScale: MoneyScale,
): Map<string, ColumnPlace> {
  const columns = new Map<string, ColumnPlace>();
  for (const field of Object.keys(spec.fields)) {
    const place = chosen.get(field);
    if (place) {
      const scale = unitIn(place.header) ?? sheetScale;
      columns.set(field, { first: place.column, last: place.column, header: place.header, scale });
    } else if (field === 'date' && split) {
      columns.set('date', { first: split.first, last: split.last, header: '', scale: YUAN });
    }
  }
  return columns;
}

const UNIT_HEADER = /^(金额|计量|货币)?单位$/;

/** A column headed 单位 that is no field of the kind; whether it holds units its cells must show. */
function unitColumn(texts: HeaderTexts, chosen: ReadonlyMap<string, { column: number }>): number | null {
  const taken = new Set([...chosen.values()].map(({ column }) => column));
  const found = [...texts].find(
    ([column, { shown }]) => !taken.has(column) && UNIT_HEADER.test(headerKey(shown)),
  );
  return found?.[0] ?? null;
}

/** The unit that a header or note names: 金额（万元）; null when it names none. */
function unitIn(text: string): MoneyScale | null {
  const plain = squeeze(text);
  if (/万元|单位[:：]万/.test(plain)) return TEN_THOUSAND_YUAN;
  if (/千元/.test(plain)) return THOUSAND_YUAN;
  return /元/.test(plain) ? YUAN : null;
}
