import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BookSource } from '../ledgers/sheet';
import { catalogue } from '../rules';
import type { CheckContext } from '../rules/rule';
import { rowContents } from './cell-text';

/** Raised whenever the same workbook may be judged otherwise than before. */
const ENGINE_VERSION = '1';

const CHUNK = 65_536;

/**
 * Hash of everything the verdict rests on: the checked cells, the plan, the settings and the
 * engine's rules. `sha256:` and 64 hexadecimal digits.
 */
export function fingerprintOf(book: BookSource, context: CheckContext): string {
  const hash = sha256.create();
  const add = (text: string) => hash.update(utf8ToBytes(text));
  add(
    JSON.stringify([
      ENGINE_VERSION,
      catalogue.map(({ facts, built }) => [facts.code, facts.severity, built]),
    ]),
  );
  add(canonical(context.plan.plan));
  add(canonical({ ...context.settings, fiscalYear: context.fiscalYear }));
  const checked = checkedSheets(context);
  for (const sheet of book.sheets) {
    if (!checked.has(sheet.name)) continue;
    let pending = `\u001d${sheet.name}\u001d`;
    for (const row of sheet.grid.rows()) {
      const contents = rowContents(sheet.grid, row);
      if (contents !== '') pending += `${row}\u001f${contents}`;
      if (pending.length > CHUNK) {
        add(pending);
        pending = '';
      }
    }
    add(pending);
  }
  return `sha256:${bytesToHex(hash.digest())}`;
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

/** Short key of a finding: its rule and the contents it stands on. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}
