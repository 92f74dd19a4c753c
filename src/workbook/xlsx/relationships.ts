import type { PackageParts } from './package-parts';
import { nameCode } from './xml-scan';

/** One relationship to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, such as `worksheet`: the same in transitional and strict files. */
  readonly kind: string;
  /** Path of the target in the package. */
  readonly target: string;
}

const RELATIONSHIPS = nameCode('Relationships');
const RELATIONSHIP = nameCode('Relationship');
const ID = nameCode('Id');
const TYPE = nameCode('Type');
const TARGET = nameCode('Target');
const TARGET_MODE = nameCode('TargetMode');

/** Path of the part that holds `part`'s relationships; the package's own for ''. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Path that `target` means when it stands in the relationships of `source`. Takes absolute
 * targets and backslashes. A step above the root stays at the root, as in any URI: LibreOffice
 * writes such targets.
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') base.push(step);
    else base.pop();
  }
  return base.join('/');
}

function locate(parts: PackageParts, source: string, target: string): string {
  const path = resolveTarget(source, target);
  return parts.has(path) ? path : resolveTarget(source, decodePercent(target));
}

/**
 * The relationships of `source` inside the package ('' for the package itself); none when the
 * part has none. Throws as `PackageParts.walk`.
 */
export async function readRelationships(
  parts: PackageParts,
  source: string,
): Promise<readonly Relationship[]> {
  const path = relationshipsPath(source);
  const found: Relationship[] = [];
  if (!parts.has(path)) return found;
  await parts.walk(path, {
    open(xml) {
      if (xml.depth === 1 && xml.name !== RELATIONSHIPS) throw xml.damage();
      if (xml.depth !== 2 || xml.name !== RELATIONSHIP) return;
      if (xml.attribute(TARGET_MODE) === 'External') return;
      const target = xml.attribute(TARGET) ?? '';
      const type = xml.attribute(TYPE) ?? '';
      found.push({
        id: xml.attribute(ID) ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: locate(parts, source, target),
      });
    },
  });
  return found;
}
