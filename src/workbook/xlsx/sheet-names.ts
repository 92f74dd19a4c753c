/** Which names our sheets get in a workbook that may already use them. */
import type { ModelCell, SheetModel } from '../port';
import { quoteSheetName } from './references';
import { cutText } from './xml-write';

const MAX_NAME = 31;

/** A sheet that wants a name; `replaces` as in `SheetModel`. */
export interface NameWish {
  readonly name: string;
  readonly replaces: string | null;
}

/** Two names with the same key cannot stand in one workbook; wider than Excel's rule, never narrower. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** A name Excel accepts: 1 to 31 characters, none of `:\/?*[]`, no apostrophe or control character at an end. */
function acceptableName(name: string): string {
  const cleaned = name.replace(/[:\\/?*[\]\u0000-\u001f]/g, '_').replace(/^'+|'+$/g, '');
  return cutText(cleaned, MAX_NAME).replace(/'+$/, '') || 'Sheet';
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = acceptableName(wanted);
  let name = base;
  for (let n = 2; taken.has(nameKey(name)); n += 1) {
    const suffix = ` (${n})`;
    name = cutText(base, MAX_NAME - suffix.length) + suffix;
  }
  return name;
}

/**
 * The name each sheet will really have, in the order of `wishes`. One that replaces a sheet keeps the
 * name that sheet has now, so that references to it stay whole; the others get the wanted name, or
 * `名称 (2)` and so on where a sheet in `existing` has it. Ask before composing: formulas written
 * with the names given here never have to be rewritten.
 */
export function resolveSheetNames(wishes: readonly NameWish[], existing: readonly string[]): string[] {
  const present = new Map(existing.map((name) => [nameKey(name), name]));
  const taken = new Set(present.keys());
  const replaced = new Set<string>();
  const kept = wishes.map(({ replaces }) => {
    const key = replaces === null ? null : nameKey(replaces);
    if (key === null || replaced.has(key)) return undefined;
    replaced.add(key);
    return present.get(key);
  });
  return wishes.map((wish, index) => {
    const name = kept[index] ?? freeName(wish.name, taken);
    taken.add(nameKey(name));
    return name;
  });
}

/** A quoted text, or a sheet's name (quoted or bare) with the `!` after it. */
const FORMULA_TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.#\]])([\p{L}\p{N}_.]+)!/gu;

function renameInFormula(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(FORMULA_TOKEN, (token, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const next = name === undefined ? undefined : renamed.get(nameKey(name));
    return next === undefined ? token : `${quoteSheetName(next)}!`;
  });
}

function renameInCell(cell: ModelCell, renamed: ReadonlyMap<string, string>): ModelCell {
  const target = cell.link && renamed.get(nameKey(cell.link.sheet));
  if (cell.formula === undefined && target === undefined) return cell;
  return {
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: renameInFormula(cell.formula, renamed) }),
    ...(cell.link && target !== undefined ? { link: { ...cell.link, sheet: target } } : {}),
  };
}

/** What of a model speaks of sheets by name. */
type Renamable = Pick<SheetModel, 'name' | 'cells'>;

/**
 * The models under the names that `resolveSheetNames` gave them; formulas and links that mean one of
 * the renamed sheets follow. Models whose names are free come back as they are.
 */
export function renameSheets<Model extends Renamable>(
  models: readonly Model[],
  names: readonly string[],
): Model[] {
  const renamed = new Map<string, string>();
  models.forEach((model, index) => {
    const name = names[index] ?? model.name;
    if (name !== model.name) renamed.set(nameKey(model.name), name);
  });
  if (renamed.size === 0) return [...models];
  return models.map((model, index) => ({
    ...model,
    name: names[index] ?? model.name,
    cells: model.cells.map((cell) => renameInCell(cell, renamed)),
  }));
}
