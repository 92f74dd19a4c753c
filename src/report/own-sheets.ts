import type { BookSource, SheetSource } from '../ledgers/sheet';
import { squeeze } from '../values/text';
import type { OwnSheet } from '../workbook/port';
import { MARKER_PATTERN, OWN_SHEET_NAMES } from './layout';

/** Where one of our sheets goes: its name, and the sheet of ours that it takes the place of. */
export interface OwnPlace {
  readonly name: string;
  readonly replaces: string | null;
}

export type OwnPlaces = Readonly<Record<OwnSheet, OwnPlace>>;

/** Rows from the end in which the marker line is looked for; users add lines below it. */
const FOOT_ROWS = 40;

/**
 * Knows our sheets again where the hidden name was stripped (a document inspector does that): by
 * the marker line at their foot, under the name we gave them.
 */
export function claimByMarker(sheets: readonly SheetSource[]): SheetSource[] {
  const owned = new Set(sheets.map(({ own }) => own));
  return sheets.map((sheet) => {
    if (sheet.own !== null) return sheet;
    const own = ownByName(sheet.name);
    if (own === null || owned.has(own) || !hasMarker(sheet)) return sheet;
    owned.add(own);
    return { ...sheet, own };
  });
}

function ownByName(name: string): OwnSheet | null {
  const plain = squeeze(name).replace(/\(\d+\)$/, '');
  for (const [own, wanted] of Object.entries(OWN_SHEET_NAMES)) if (plain === wanted) return own as OwnSheet;
  return null;
}

function hasMarker({ grid }: SheetSource): boolean {
  for (let row = Math.max(0, grid.rowCount - FOOT_ROWS); row < grid.rowCount; row += 1) {
    for (let column = 0; column < Math.min(grid.columnCount, 3); column += 1) {
      if (MARKER_PATTERN.test(squeeze(grid.textAt(row, column)))) return true;
    }
  }
  return false;
}

/** Names for our sheets: never that of a sheet which is not ours (names compare without case). */
export function ownPlaces(book: BookSource): OwnPlaces {
  const taken = new Set(book.sheets.filter(({ own }) => own === null).map(({ name }) => name.toLowerCase()));
  const place = (own: OwnSheet): OwnPlace => {
    const present = book.sheets.find((sheet) => sheet.own === own);
    if (present) return { name: present.name, replaces: present.name };
    const wanted = OWN_SHEET_NAMES[own];
    let name: string = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted} (${n})`;
    return { name, replaces: null };
  };
  return { indicators: place('indicators'), evidence: place('evidence'), findings: place('findings') };
}
