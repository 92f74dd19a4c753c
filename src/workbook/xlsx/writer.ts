/**
 * Writes our sheets into an .xlsx file by splicing: the compressed bytes of every part that is not ours
 * are copied as they are, and in the parts that list sheets only the necessary characters change.
 */
import { looksInUse, verdictsInUse } from './look-use';
import { CONTENT_TYPE } from './namespaces';
import type { SheetToWrite } from './own-sheets';
import { dropRelated } from './orphans';
import type { PackageEdit } from './package-edit';
import { decodePart } from './part-text';
import { namesOf, placeSheets, staleNames } from './place-sheets';
import type { Placed } from './place-sheets';
import { sheetXml } from './sheet-xml';
import type { StyleIndexes } from './sheet-xml';
import { keepOwnData } from './splice-own-data';
import { appendStyles, emptyStyles } from './styles-append';
import { folderOf, openJob, related } from './writer-job';
import type { Job } from './writer-job';
import { decodeXml } from './xml-outline';

async function spliceStyles(job: Job, models: readonly SheetToWrite[]): Promise<StyleIndexes> {
  const { pkg, workbook, relationships, types } = job;
  let part = related(job, 'styles')?.part ?? null;
  if (part === null || !pkg.has(part)) {
    const stem = `${folderOf(job.part)}styles`;
    part = pkg.has(`${stem}.xml`) ? pkg.freeName(stem, 'xml') : `${stem}.xml`;
    pkg.write(part, emptyStyles(workbook.dialect));
    relationships.add(`${workbook.dialect.relationships}/styles`, part);
    types.declare(part, CONTENT_TYPE.styles);
  }
  const { text } = decodePart(await pkg.bytes(part), part);
  const appended = appendStyles(text, part, looksInUse(models), verdictsInUse(models));
  if (appended.text !== text) await pkg.rewrite(part, appended.text);
  return appended.indexes;
}

async function codeNameOf(pkg: PackageEdit, part: string): Promise<string | null> {
  const { text } = decodePart(await pkg.bytes(part), part);
  const found = /<(?:[\w.-]+:)?sheetPr\s[^>]*?\bcodeName\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(
    text.slice(0, 8192),
  );
  return found ? decodeXml(found[1] ?? found[2] ?? '') : null;
}

async function writeSheet(job: Job, { model, replacedPart }: Placed, styles: StyleIndexes): Promise<void> {
  const { pkg, workbook, relationships, types } = job;
  const { dialect } = workbook;
  const codeName = replacedPart === null ? null : await codeNameOf(pkg, replacedPart);
  const xml = sheetXml(model, { dialect, styles, codeName });
  const part = replacedPart ?? pkg.freeName(`${folderOf(job.part)}worksheets/sheet`, 'xml');
  if (replacedPart !== null) await dropRelated(pkg, replacedPart, types);
  pkg.write(part, xml);
  types.declare(part, CONTENT_TYPE.worksheet);
  if (replacedPart === null) {
    workbook.addSheet(model.name, relationships.add(`${dialect.relationships}/worksheet`, part));
  }
}

/** Drops the calculation chain when it lists cells of a sheet that is replaced: Excel builds it anew. */
async function dropStaleChain(job: Job, placed: readonly Placed[]): Promise<void> {
  const chain = related(job, 'calcChain');
  if (!chain || chain.part === null || !job.pkg.has(chain.part)) return;
  const replaced = placed.filter(({ replacedPart }) => replacedPart !== null);
  const ids = new Set(replaced.map(({ index }) => job.workbook.sheets[index]?.sheetId));
  const { text } = decodePart(await job.pkg.bytes(chain.part), chain.part);
  const listed = text.matchAll(/\si\s*=\s*["'](\d+)["']/g);
  if (![...listed].some(([, id]) => ids.has(id))) return;
  job.pkg.remove(chain.part);
  job.types.withdraw(chain.part);
  job.relationships.remove(chain);
}

/**
 * Adds or replaces `models` in the .xlsx (.xlsm, .xltx, …) file `bytes` and keeps `ownData` with them, or
 * leaves our data as it is when `ownData` is null. Sheets are named as `resolveSheetNames` says. The same
 * input gives the same bytes, and writing the same sheets again in their own place changes nothing.
 *
 * Throws `WorkbookError`: what the reader throws for a file that is no sound workbook; `signed`,
 * `structure-protected` and `too-many-sheets` for one that may not get sheets.
 */
export async function applyToXlsx(
  bytes: Uint8Array,
  models: readonly SheetToWrite[],
  ownData: string | null,
): Promise<Uint8Array> {
  const job = await openJob(bytes);
  const placed = placeSheets(job, models);
  await dropStaleChain(job, placed);
  const styles = await spliceStyles(job, models);
  for (const sheet of placed) await writeSheet(job, sheet, styles);
  const stale = placed.filter(({ replacedPart }) => replacedPart !== null).flatMap(staleNames);
  job.workbook.define(placed.flatMap(namesOf), stale);
  job.workbook.recalculateOnLoad();
  if (ownData !== null) await keepOwnData(job, ownData, job.workbook.dialect);
  await job.workbook.save();
  await job.relationships.save();
  await job.types.save();
  return job.pkg.build();
}
