import type { BookSource } from '../ledgers/sheet';
import { catalogue } from '../rules';
import type { CheckContext } from '../rules/rule';
import { sheetContents } from './cell-text';
import { layoutContents } from './layout-text';

/** Raised whenever the same workbook may be judged otherwise than before. */
const ENGINE_VERSION = '1';

const DIGEST_BYTES = 32;

/**
 * Hash of everything the verdict rests on: the checked cells and their layout, the plan, the settings
 * and the engine's rules. `sha256:` and 64 hexadecimal digits: SHA-256 over the SHA-256s of the pieces,
 * so that the platform hashes one piece while the next is put together.
 */
export async function fingerprintOf(book: BookSource, context: CheckContext): Promise<string> {
  const digests: Uint8Array[] = [];
  let pending: Promise<Uint8Array> | null = null;
  for (const piece of pieces(book, context)) {
    const next = sha256(new TextEncoder().encode(piece));
    if (pending) digests.push(await pending);
    pending = next;
  }
  if (pending) digests.push(await pending);
  const all = new Uint8Array(digests.length * DIGEST_BYTES);
  digests.forEach((digest, index) => all.set(digest, index * DIGEST_BYTES));
  const hex = [...(await sha256(all))].map((byte) => byte.toString(16).padStart(2, '0'));
  return `sha256:${hex.join('')}`;
}

/** The platform's own SHA-256: Node and every browser have it. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function* pieces(book: BookSource, context: CheckContext): Generator<string> {
  const rules = catalogue.map(({ facts, built }) => [facts.code, facts.severity, built]);
  yield JSON.stringify([ENGINE_VERSION, rules]);
  yield canonical(context.plan.plan);
  yield canonical({ ...context.settings, fiscalYear: context.fiscalYear });
  yield book.date1904 ? '1904' : '1900';
  const checked = checkedSheets(context);
  for (const sheet of book.sheets) {
    if (!checked.has(sheet.name)) continue;
    yield sheet.name;
    yield layoutContents(sheet);
    yield* sheetContents(sheet.grid);
  }
}

/** Sheets that something was read from: ledgers, forms, stated figures, and ledgers in vain. */
function checkedSheets({ ledgers, recognised, selfEvaluations, statements }: CheckContext): Set<string> {
  return new Set([
    ...Object.values(ledgers).flatMap((list) =>
      list.map((ledger: { readonly sheet: string }) => ledger.sheet),
    ),
    ...recognised.unrecognised.map(({ sheet }) => sheet),
    ...selfEvaluations.map(({ sheet }) => sheet),
    ...statements.map(({ sheet }) => sheet),
  ]);
}

/** JSON with bigints as text, for hashing values that hold fractions. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
}
