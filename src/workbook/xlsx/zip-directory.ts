import { WorkbookError } from '../port';

/** One entry of a zip, with all that is needed to read it or to copy it unchanged. */
export interface ZipEntry {
  /** Name as stored, except that `\` is read as `/`. */
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be read but can be copied. */
  readonly method: number;
  /** General purpose flags. */
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  /** Where the local header starts in the file. */
  readonly offset: number;
  /** Where the compressed bytes start and end (exclusive). */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** End (exclusive) of the local record: the data and its descriptor, if there is one. */
  readonly recordEnd: number;
  /** The central header as it stands in the file, with name, extra field and comment. */
  readonly centralHeader: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const END_BYTES = 22;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const MAX_COMMENT_BYTES = 0xffff;
const IN_ZIP64 = 0xffffffff;
const FLAG_DESCRIPTOR = 8;
const FLAG_UTF8 = 0x800;
const ZIP64_EXTRA = 1;

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function damaged(part?: string): WorkbookError {
  return new WorkbookError('zip-damaged', part === undefined ? {} : { part });
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readUint64(view: DataView, offset: number): number {
  const value = view.getBigUint64(offset, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged();
}

function readEnd64(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64) throw damaged();
  const start = readUint64(view, at + 48);
  return { count: readUint64(view, at + 32), start, end: start + readUint64(view, at + 40) };
}

function locateDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const plain: Directory = { count, start, end: start + size };
  const directory = readEnd64(view, end) ?? plain;
  const otherDisks = view.getUint16(end + 4, true) % 0xffff !== 0;
  if (otherDisks || directory.end > end) throw damaged();
  return directory;
}

function decodeName(bytes: Uint8Array, flags: number): string {
  const utf8 = new TextDecoder('utf-8', { fatal: (flags & FLAG_UTF8) === 0 });
  let name: string;
  try {
    name = utf8.decode(bytes);
  } catch {
    // Names in the old code pages: none of ours, but they must stay distinct.
    name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
  return name.replace(/\\/g, '/');
}

interface Sizes {
  uncompressedSize: number;
  compressedSize: number;
  offset: number;
}

/** Replaces the sizes that the header leaves to the zip64 extra field. */
function widenSizes(view: DataView, sizes: Sizes, extraStart: number, extraEnd: number): void {
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const fieldEnd = Math.min(at + 4 + view.getUint16(at + 2, true), extraEnd);
    let field = at + 4;
    for (const key of ['uncompressedSize', 'compressedSize', 'offset'] as const) {
      if (sizes[key] !== IN_ZIP64) continue;
      if (field + 8 > fieldEnd) throw damaged();
      sizes[key] = readUint64(view, field);
      field += 8;
    }
    return;
  }
}

/** Length of the data descriptor behind the data: with or without signature, 32 or 64 bit. */
function descriptorLength(view: DataView, at: number, crc: number, sizes: Sizes): number {
  const room = view.byteLength - at;
  for (const signature of [4, 0]) {
    if (room < signature + 12) continue;
    if (signature > 0 && view.getUint32(at, true) !== DESCRIPTOR) continue;
    if (view.getUint32(at + signature, true) !== crc) continue;
    const sizeAt = at + signature + 4;
    const wide = room >= signature + 20 && view.getUint32(sizeAt + 4, true) === 0;
    if (wide && view.getBigUint64(sizeAt + 8, true) === BigInt(sizes.uncompressedSize)) return signature + 20;
    if (view.getUint32(sizeAt + 4, true) === sizes.uncompressedSize) return signature + 12;
  }
  return 0;
}

function sameBytes(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

/** Start of the data, after the local header was found to say the same as the central one. */
function checkLocalHeader(
  view: DataView,
  entry: Sizes & { central: number; flags: number; name: string },
): number {
  const { offset, central, flags, name } = entry;
  if (offset + LOCAL_BYTES > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw damaged(name);
  }
  const nameLength = view.getUint16(offset + 26, true);
  const dataStart = offset + LOCAL_BYTES + nameLength + view.getUint16(offset + 28, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const sameName =
    nameLength === view.getUint16(central + 28, true) &&
    sameBytes(bytes, offset + LOCAL_BYTES, central + CENTRAL_BYTES, nameLength);
  const sameMethod = view.getUint16(offset + 8, true) === view.getUint16(central + 10, true);
  if (!sameName || !sameMethod) throw damaged(name);
  if ((flags & FLAG_DESCRIPTOR) === 0) {
    const stated = [view.getUint32(offset + 18, true), view.getUint32(offset + 22, true)];
    const actual = [entry.compressedSize, entry.uncompressedSize];
    if (stated.some((size, i) => size !== actual[i] && size !== IN_ZIP64)) throw damaged(name);
  }
  return dataStart;
}

function readEntry(view: DataView, central: number, directory: Directory): ZipEntry {
  if (central + CENTRAL_BYTES > directory.end || view.getUint32(central, true) !== CENTRAL_HEADER) {
    throw damaged();
  }
  const nameEnd = central + CENTRAL_BYTES + view.getUint16(central + 28, true);
  const extraEnd = nameEnd + view.getUint16(central + 30, true);
  const headerEnd = extraEnd + view.getUint16(central + 32, true);
  if (headerEnd > directory.end) throw damaged();
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const flags = view.getUint16(central + 8, true);
  const name = decodeName(bytes.subarray(central + CENTRAL_BYTES, nameEnd), flags);
  const sizes: Sizes = {
    compressedSize: view.getUint32(central + 20, true),
    uncompressedSize: view.getUint32(central + 24, true),
    offset: view.getUint32(central + 42, true),
  };
  widenSizes(view, sizes, nameEnd, extraEnd);
  const dataStart = checkLocalHeader(view, { ...sizes, central, flags, name });
  const dataEnd = dataStart + sizes.compressedSize;
  if (dataEnd > directory.start) throw damaged(name);
  const crc32 = view.getUint32(central + 16, true);
  const descriptor = flags & FLAG_DESCRIPTOR ? descriptorLength(view, dataEnd, crc32, sizes) : 0;
  return {
    name,
    method: view.getUint16(central + 10, true),
    flags,
    crc32,
    ...sizes,
    dataStart,
    dataEnd,
    recordEnd: dataEnd + descriptor,
    centralHeader: bytes.subarray(central, headerEnd),
  };
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
  byOffset.forEach((entry, i) => {
    const next = byOffset[i + 1];
    if (next && entry.recordEnd > next.offset) throw damaged(next.name);
  });
}

/**
 * Reads a zip's central directory and checks it against the local headers. Entries come in the
 * directory's order. Throws `zip-damaged` when the file is cut, or when entries overlap, lie
 * outside the file or disagree with their local header; `too-large` above `maxEntries`.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const directory = locateDirectory(view);
  if (directory.count > maxEntries) throw new WorkbookError('too-large', { limit: maxEntries, part: 'zip' });
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const entry = readEntry(view, at, directory);
    entries.push(entry);
    at += entry.centralHeader.length;
  }
  if (at !== directory.end) throw damaged();
  refuseOverlaps(entries);
  return entries;
}
