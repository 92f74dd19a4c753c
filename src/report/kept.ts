import type { SheetSource, BookSource } from '../ledgers/sheet';
import { squeeze } from '../values/text';
import type { OwnSheet } from '../workbook/port';
import { FINDING_COLUMNS, INDICATOR_COLUMNS, SIGNATURE_LABELS } from './layout';
import type { Waiver } from './report';

/** What the user typed into our sheets; it survives every rewrite. */
export interface Kept {
  /** Deviation reasons (偏差原因) by indicator name. */
  readonly deviations: ReadonlyMap<string, string>;
  /** Acceptances by finding key. */
  readonly waivers: ReadonlyMap<string, Waiver>;
  /** Signatures and dates by their label. */
  readonly signatures: ReadonlyMap<string, string>;
}

/** Reads back what the user typed into our sheets of an earlier run. */
export function readKept(book: BookSource): Kept {
  return {
    deviations: readDeviations(ownSheet(book, 'indicators')),
    waivers: readWaivers(ownSheet(book, 'findings')),
    signatures: readSignatures(ownSheet(book, 'indicators')),
  };
}

function ownSheet(book: BookSource, own: OwnSheet): SheetSource | undefined {
  return book.sheets.find((sheet) => sheet.own === own);
}

/** Column numbers of a header row by their text; null where the sheet has no such header. */
function findHeader(
  sheet: SheetSource,
  needed: readonly string[],
): { row: number; columns: Map<string, number> } | null {
  for (const row of sheet.grid.rows()) {
    const columns = new Map<string, number>();
    for (let column = 0; column < sheet.grid.columnCount; column += 1) {
      const text = squeeze(sheet.grid.textAt(row, column));
      if (text !== '' && !columns.has(text)) columns.set(text, column);
    }
    if (needed.every((text) => columns.has(text))) return { row, columns };
  }
  return null;
}

/** Headers in every language we write, so that a sheet written in one is read in another. */
function* tableRows(
  sheet: SheetSource | undefined,
  headers: readonly Readonly<Record<string, string>>[],
  fields: readonly string[],
): Generator<Readonly<Record<string, string>>> {
  if (!sheet) return;
  for (const words of headers) {
    const found = findHeader(
      sheet,
      fields.map((field) => squeeze(words[field] ?? '')),
    );
    if (!found) continue;
    for (const row of sheet.grid.rows()) {
      if (row <= found.row) continue;
      yield Object.fromEntries(
        fields.map((field) => {
          const column = found.columns.get(squeeze(words[field] ?? '')) ?? -1;
          const cell = sheet.grid.cell(row, column);
          return [
            field,
            cell.kind === 'text' ? cell.text.trim() : cell.kind === 'number' ? String(cell.number) : '',
          ];
        }),
      );
    }
    return;
  }
}

function readDeviations(sheet: SheetSource | undefined): Map<string, string> {
  const deviations = new Map<string, string>();
  for (const row of tableRows(sheet, INDICATOR_COLUMNS, ['name', 'deviation'])) {
    const { name = '', deviation = '' } = row;
    if (name !== '' && deviation !== '') deviations.set(name, deviation);
  }
  return deviations;
}

/** An acceptance needs both a reason and a name: one alone accepts nothing. */
function readWaivers(sheet: SheetSource | undefined): Map<string, Waiver> {
  const waivers = new Map<string, Waiver>();
  for (const row of tableRows(sheet, FINDING_COLUMNS, ['reason', 'by', 'key'])) {
    const { reason = '', by = '', key = '' } = row;
    if (key !== '' && reason !== '' && by !== '') waivers.set(key, { reason, by });
  }
  return waivers;
}

function readSignatures(sheet: SheetSource | undefined): Map<string, string> {
  const signatures = new Map<string, string>();
  if (!sheet) return signatures;
  for (const row of sheet.grid.rows()) {
    for (let column = 0; column < sheet.grid.columnCount; column += 1) {
      const label = SIGNATURE_LABELS.get(squeeze(sheet.grid.textAt(row, column)));
      const value = sheet.grid.cell(row, column + 1);
      if (label !== undefined && value.kind === 'text') signatures.set(label, value.text);
    }
  }
  return signatures;
}
