/** What a sheet of ours had beside it (comments, drawings, printer settings) leaves with the sheet. */
import type { PackageEdit } from './package-edit';
import { relationshipsPath } from './relationships';
import { RelationshipList } from './splice-relationships';
import type { ContentTypes } from './splice-types';

/** The parts that can be reached from `sources` by relationships, by name in lower case. */
async function reachableFrom(pkg: PackageEdit, sources: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [...sources];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    const key = source.toLowerCase();
    if (found.has(key)) continue;
    found.set(key, source);
    for (const { part } of (await RelationshipList.of(pkg, source)).all) {
      if (part !== null && pkg.has(part)) waiting.push(part);
    }
  }
  return found;
}

/**
 * Takes away the relationships of `part` and every part that nothing else in the package leads to.
 * The caller saves `types`.
 */
export async function dropRelated(pkg: PackageEdit, part: string, types: ContentTypes): Promise<void> {
  const relationships = relationshipsPath(part);
  if (!pkg.has(relationships)) return;
  const { all } = await RelationshipList.of(pkg, part);
  pkg.remove(relationships);
  types.withdraw(relationships);
  const lost = await reachableFrom(
    pkg,
    all.flatMap((target) => target.part ?? []),
  );
  const kept = await reachableFrom(pkg, ['']);
  for (const [key, name] of lost) {
    if (kept.has(key) || !pkg.has(name)) continue;
    for (const leaving of [name, relationshipsPath(name)]) {
      if (pkg.has(leaving)) pkg.remove(leaving);
      types.withdraw(leaving);
    }
  }
}
