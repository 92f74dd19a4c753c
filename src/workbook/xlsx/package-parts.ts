import { WorkbookError } from '../port';
import type { Inflater } from './inflate';
import type { Limits } from './limits';
import { toUtf8 } from './xml-encoding';
import { walkXml } from './xml-walk';
import type { XmlVisitor } from './xml-walk';
import { entryBytes, entryChunks } from './zip';
import type { ZipArchive, ZipEntry } from './zip';

/** Part names are compared without case, and a leading slash means nothing. */
function keyOf(path: string): string {
  return path.replace(/^\/+/, '').toLowerCase();
}

function indexEntries(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const index = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const key = keyOf(entry.name);
    // Which of two is meant is anybody's guess, and readers guess differently.
    if (index.has(key)) throw new WorkbookError('zip-damaged', { part: entry.name });
    index.set(key, entry);
  }
  return index;
}

/** The parts of an Office Open XML package, found by path and read as UTF-8 XML. */
export class PackageParts {
  private readonly index: Map<string, ZipEntry>;

  /** Throws `zip-damaged` when two entries have one name. */
  constructor(
    private readonly zip: ZipArchive,
    private readonly inflater: Inflater,
    readonly limits: Limits,
  ) {
    this.index = indexEntries(zip.entries);
  }

  /** Names of all parts as stored. */
  names(): string[] {
    return [...this.index.values()].map((entry) => entry.name);
  }

  has(path: string): boolean {
    return this.index.has(keyOf(path));
  }

  /** Content of a part, chunk by chunk, as UTF-8. Throws `part-missing`, and as `entryChunks`. */
  chunks(path: string, maxBytes = this.limits.partBytes, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
    const { inflater, limits } = this;
    const raw = entryChunks(this.zip, this.entry(path), { inflater, maxBytes, limits, signal });
    return toUtf8(raw, path);
  }

  /** Whole content of a part as stored. Throws as `chunks`. */
  bytes(path: string, maxBytes = this.limits.partBytes): Promise<Uint8Array> {
    const { inflater, limits } = this;
    return entryBytes(this.zip, this.entry(path), { inflater, maxBytes, limits });
  }

  /** Walks a part's XML. Throws as `chunks` and as `walkXml`. */
  walk(path: string, visitor: XmlVisitor): Promise<void> {
    return walkXml(this.chunks(path), path, this.limits, visitor);
  }

  private entry(path: string): ZipEntry {
    const entry = this.index.get(keyOf(path));
    if (!entry) throw new WorkbookError('part-missing', { part: path });
    return entry;
  }
}
