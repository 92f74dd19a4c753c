/** Where each sheet goes in the workbook, under which name, and which defined names come with it. */
import { WorkbookError } from '../port';
import { officeRelationship } from './namespaces';
import { ownName } from './own-sheets';
import type { SheetToWrite } from './own-sheets';
import { absoluteRange, quoteSheetName } from './references';
import { nameKey, renameSheets, resolveSheetNames } from './sheet-names';
import type { DefinedName } from './splice-workbook';
import type { Job } from './writer-job';

/** A sheet with its place: local sheet id, and the part that it replaces or null. */
export interface Placed {
  readonly model: SheetToWrite;
  readonly index: number;
  readonly replacedPart: string | null;
}

/** The part of the worksheet listed at `index`. Throws when two sheets share it or it is not there. */
function worksheetPart(job: Job, index: number): string | null {
  const { sheets } = job.workbook;
  const partOf = (id: string | undefined) =>
    job.relationships.all.find((relationship) => relationship.id === id);
  const relationship = partOf(sheets[index]?.relationshipId);
  if (!relationship || officeRelationship(relationship.type) !== 'worksheet') return null;
  const { part } = relationship;
  if (part === null || !job.pkg.has(part)) throw new WorkbookError('part-missing', { part: job.part });
  const users = sheets.filter(({ relationshipId }) => partOf(relationshipId)?.part === part);
  if (users.length > 1) throw new WorkbookError('part-damaged', { part: job.part });
  return part;
}

/** Where each model goes: the sheet it names, once, or behind the last one. */
export function placeSheets(job: Job, models: readonly SheetToWrite[]): Placed[] {
  const { sheets } = job.workbook;
  const existing = sheets.map(({ name }) => name);
  const places = models.map(({ replaces }) => {
    const index = replaces === null ? -1 : existing.findIndex((name) => nameKey(name) === nameKey(replaces));
    const part = index < 0 ? null : worksheetPart(job, index);
    return part === null ? null : { index, part };
  });
  const taken = new Set<number>();
  let next = existing.length;
  const kept = places.map((place) => {
    if (place === null || taken.has(place.index)) return null;
    taken.add(place.index);
    return place;
  });
  const wishes = models.map((model, i) => (kept[i] ? model : { ...model, replaces: null }));
  const named = renameSheets(wishes, resolveSheetNames(wishes, existing));
  return named.map((model, i) => {
    const place = kept[i];
    return place
      ? { model, index: place.index, replacedPart: place.part }
      : { model, index: next++, replacedPart: null };
  });
}

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';
const FILTER_DATABASE = '_xlnm._FilterDatabase';

/** The names that a sheet brings along. */
export function namesOf({ model, index }: Placed): DefinedName[] {
  const sheet = quoteSheetName(model.name);
  const { repeatRows } = model.print;
  const names: DefinedName[] = [];
  if (model.own !== null) {
    names.push({ name: ownName(model.own), sheet: null, hidden: true, formula: `${sheet}!$A$1` });
  }
  if (repeatRows !== null) {
    const formula = `${sheet}!$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
    names.push({ name: PRINT_TITLES, sheet: index, hidden: false, formula });
  }
  if (model.filter !== null) {
    const formula = `${sheet}!${absoluteRange(model.filter)}`;
    names.push({ name: FILTER_DATABASE, sheet: index, hidden: true, formula });
  }
  return names;
}

/** Built-in names of a replaced sheet speak of cells that are no longer there. */
export function staleNames({ index }: Placed): Pick<DefinedName, 'name' | 'sheet'>[] {
  return [PRINT_TITLES, PRINT_AREA, FILTER_DATABASE].map((name) => ({ name, sheet: index }));
}
