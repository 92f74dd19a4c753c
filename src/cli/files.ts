import { constants } from 'node:fs';
import { access, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Words } from '../locale/words';
import { WorkbookError } from '../workbook/port';
import { Refusal } from './problem';

/** Also those that are refused: a folder must not pass because its workbooks were passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|et|ods)$/i;
/** Excel's own lock files beside an open workbook. */
const LOCK_FILE = /^~\$/;

/** What the command line names: workbooks in a stable order, and folders that gave none. */
export interface Named {
  readonly files: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** Opens up the folders among the paths. */
export async function expandPaths(paths: readonly string[], words: Words): Promise<Named> {
  const files: string[] = [];
  const refusals: Refusal[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    // A missing file is reported with the others when its turn comes.
    const found = info?.isDirectory() ? await workbooksIn(path) : [path];
    files.push(...(found ?? []));
    if (found === null) refusals.push(new Refusal(words.refused('file-unreadable', path, {})));
    else if (found.length === 0) refusals.push(new Refusal(words.cli.folderEmpty(path)));
  }
  return { files, refusals };
}

/** Null where the folder cannot be read. */
async function workbooksIn(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => null);
  return (
    entries
      ?.filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort() ?? null
  );
}

/** Reads a file whole. @throws WorkbookError `file-not-found` or `file-unreadable`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WorkbookError(codeOf(error) === 'ENOENT' ? 'file-not-found' : 'file-unreadable');
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Refuses an output that would overwrite the source, or any file without `--force`. */
export async function checkOutput(out: string, source: string, force: boolean, words: Words): Promise<void> {
  if (resolve(out) === resolve(source)) throw new Refusal(words.cli.sameFile(source));
  const [from, to] = await Promise.all([stat(source).catch(() => null), stat(out).catch(() => null)]);
  if (from && to && from.ino === to.ino && from.dev === to.dev) throw new Refusal(words.cli.sameFile(source));
  if (to && !force) throw new Refusal(words.cli.exists(out));
  await access(dirname(resolve(out)), constants.W_OK).catch(() => {
    throw new Refusal(words.cli.cannotWrite(out, dirname(out)));
  });
}

/**
 * Writes a file as a whole or not at all: beside it, synced, then renamed. Nothing is left behind
 * when that fails.
 */
export async function writeWhole(out: string, bytes: Uint8Array, words: Words): Promise<void> {
  const temporary = join(dirname(resolve(out)), `.${basename(out)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Refusal(words.cli.cannotWrite(out, codeOf(error) || 'I/O'));
  }
}
