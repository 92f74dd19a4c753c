/** Puts a zip together from records copied as they are and from new content, without a clock. */
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import type { ZipEntry } from './zip';

const deflate = promisify(deflateRaw);

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const DEFLATED = 8;
const VERSION = 20;
const FLAG_UTF8 = 0x800;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;
/** 1 January 1980, the first moment a zip can name: our entries carry no clock. */
const FIXED_TIME = 0;
const FIXED_DATE = 0x21;

/** A record ready to be placed: its local bytes, and its central header for the offset it gets. */
export interface ZipRecord {
  readonly local: readonly Uint8Array[];
  central(offset: number): Uint8Array;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where a central header keeps its offset: in its own field, or in the zip64 extra field when that says so. */
function offsetField(header: DataView): { at: number; wide: boolean } {
  if (header.getUint32(42, true) !== IN_ZIP64) return { at: 42, wide: false };
  const start = CENTRAL_BYTES + header.getUint16(28, true);
  const end = start + header.getUint16(30, true);
  for (let at = start; at + 4 <= end; at += 4 + header.getUint16(at + 2, true)) {
    if (header.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const sizesBefore = [24, 20].filter((size) => header.getUint32(size, true) === IN_ZIP64).length;
    return { at: at + 4 + sizesBefore * 8, wide: true };
  }
  return { at: 42, wide: false };
}

/** A record copied from another zip byte for byte; only the directory's offset of it moves. */
export function copiedRecord(record: Uint8Array, entry: ZipEntry): ZipRecord {
  return {
    local: [record],
    central(offset) {
      const header = entry.centralHeader.slice();
      const view = viewOf(header);
      const { at, wide } = offsetField(view);
      if (wide) view.setBigUint64(at, BigInt(offset), true);
      else view.setUint32(at, offset, true);
      return header;
    },
  };
}

interface RecordHead {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly attributes: number;
}

function newHead(name: string): RecordHead {
  const bytes = new TextEncoder().encode(name);
  const flags = bytes.length === name.length ? 0 : FLAG_UTF8;
  return { name: bytes, flags, time: FIXED_TIME, date: FIXED_DATE, attributes: 0 };
}

function headOf(entry: ZipEntry): RecordHead {
  const view = viewOf(entry.centralHeader);
  return {
    name: entry.centralHeader.subarray(CENTRAL_BYTES, CENTRAL_BYTES + view.getUint16(28, true)),
    flags: entry.flags & FLAG_UTF8,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
    attributes: view.getUint32(38, true),
  };
}

/** The fields that a local and a central header share, from the version needed to the extra field's length. */
function commonFields(head: RecordHead, crc: number, compressed: number, size: number): Uint8Array {
  const fields = new Uint8Array(26);
  const view = viewOf(fields);
  [VERSION, head.flags, DEFLATED, head.time, head.date].forEach((value, i) =>
    view.setUint16(i * 2, value, true),
  );
  [crc, compressed, size].forEach((value, i) => view.setUint32(10 + i * 4, value, true));
  view.setUint16(22, head.name.length, true);
  return fields;
}

/** A record for new content: of a new entry's name, or in place of an entry whose name and time it keeps. */
export async function writtenRecord(place: string | ZipEntry, content: Uint8Array): Promise<ZipRecord> {
  const head = typeof place === 'string' ? newHead(place) : headOf(place);
  const data = await deflate(content);
  const fields = commonFields(head, crc32(content), data.length, content.length);
  const local = new Uint8Array(LOCAL_BYTES);
  viewOf(local).setUint32(0, LOCAL_HEADER, true);
  local.set(fields, 4);
  return {
    local: [local, head.name, data],
    central(offset) {
      const header = new Uint8Array(CENTRAL_BYTES + head.name.length);
      const view = viewOf(header);
      view.setUint32(0, CENTRAL_HEADER, true);
      view.setUint16(4, VERSION, true);
      header.set(fields, 6);
      view.setUint32(38, head.attributes, true);
      view.setUint32(42, offset, true);
      header.set(head.name, CENTRAL_BYTES);
      return header;
    },
  };
}

function endRecord(count: number, start: number, size: number): Uint8Array {
  const end = new Uint8Array(END_BYTES);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return end;
}

/** The zip of these records, in this order. Fewer than 65,536 records and 4 GB, as a workbook in memory has. */
export function joinZip(records: readonly ZipRecord[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const record of records) {
    directory.push(record.central(at));
    for (const bytes of record.local) {
      pieces.push(bytes);
      at += bytes.length;
    }
  }
  const start = at;
  const size = directory.reduce((sum, header) => sum + header.length, 0);
  const whole = new Uint8Array(start + size + END_BYTES);
  at = 0;
  for (const bytes of [...pieces, ...directory, endRecord(records.length, start, size)]) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
