import { WorkbookError } from '../port';
import type { Inflater } from './inflate';
import { LIMITS } from './limits';
import type { Limits } from './limits';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

export type { ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
const FLAG_ENCRYPTED = 1;

/** A zip in memory: its entries in directory order, and the bytes they point into. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

/** Opens a zip. Errors as for `readZipDirectory`. */
export function openZip(bytes: Uint8Array, limits: Limits = LIMITS): ZipArchive {
  return { bytes, entries: readZipDirectory(bytes, limits.entries) };
}

/** The entry's compressed bytes, as a view into the archive. */
export function compressedBytes(zip: ZipArchive, entry: ZipEntry): Uint8Array {
  return zip.bytes.subarray(entry.dataStart, entry.dataEnd);
}

/**
 * The entry's whole local record (header with its name and extra field, compressed bytes,
 * data descriptor), as a view into the archive: what a writer copies to keep an entry as it is.
 */
export function recordBytes(zip: ZipArchive, entry: ZipEntry): Uint8Array {
  return zip.bytes.subarray(entry.offset, entry.recordEnd);
}

function refuseSize(entry: ZipEntry, maxBytes: number, limits: Limits): void {
  const size = entry.uncompressedSize;
  if (size > maxBytes) throw new WorkbookError('too-large', { part: entry.name, limit: maxBytes });
  if (size > limits.ratioFloorBytes && size > entry.compressedSize * limits.ratio) {
    throw new WorkbookError('too-large', { part: entry.name, limit: limits.ratio });
  }
}

async function* stored(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function rawChunks(zip: ZipArchive, entry: ZipEntry, inflater: Inflater): AsyncIterable<Uint8Array> {
  if (entry.flags & FLAG_ENCRYPTED) throw new WorkbookError('encrypted', { part: entry.name });
  const compressed = compressedBytes(zip, entry);
  if (entry.method === STORED) return stored(compressed);
  if (entry.method === DEFLATED) return inflater.inflate(compressed);
  throw new WorkbookError('zip-damaged', { part: entry.name });
}

/** How an entry is to be read. */
export interface EntryReading {
  readonly inflater: Inflater;
  /** Bytes above which the entry is refused. */
  readonly maxBytes: number;
  readonly limits?: Limits;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The entry's content, chunk by chunk. Throws `too-large` before the first chunk, `zip-damaged`
 * when the bytes cannot be inflated or are more or other than the directory states (the CRC is
 * known only after the last chunk), and the signal's reason when it aborts between two chunks.
 */
export async function* entryChunks(
  zip: ZipArchive,
  entry: ZipEntry,
  { inflater, maxBytes, limits = LIMITS, signal }: EntryReading,
): AsyncGenerator<Uint8Array> {
  refuseSize(entry, maxBytes, limits);
  const damaged = new WorkbookError('zip-damaged', { part: entry.name });
  const chunks = rawChunks(zip, entry, inflater)[Symbol.asyncIterator]();
  let size = 0;
  let crc = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = await chunks.next().catch(() => {
        throw damaged;
      });
      if (next.done) break;
      size += next.value.length;
      if (size > entry.uncompressedSize) throw damaged;
      crc = inflater.crc32(next.value, crc);
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
  if (size !== entry.uncompressedSize || crc !== entry.crc32) throw damaged;
}

/** The entry's whole content. Errors as for `entryChunks`. */
export async function entryBytes(
  zip: ZipArchive,
  entry: ZipEntry,
  reading: EntryReading,
): Promise<Uint8Array> {
  refuseSize(entry, reading.maxBytes, reading.limits ?? LIMITS);
  const whole = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  for await (const chunk of entryChunks(zip, entry, reading)) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
