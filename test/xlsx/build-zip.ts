import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip made for a test. What is given beyond name and data makes the zip odd or lying. */
export interface TestEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Leaves the data as it is. */
  readonly stored?: boolean;
  /** Bytes to write instead of the deflated data. */
  readonly compressed?: Uint8Array;
  readonly crc32?: number;
  /** Sizes as they are stated, in the local header and the directory. */
  readonly statedSize?: number;
  readonly statedCompressedSize?: number;
  /** Size that the local header states, where it should differ from the directory's. */
  readonly localSize?: number;
  /** Sizes and CRC come behind the data. */
  readonly descriptor?: boolean;
  readonly encrypted?: boolean;
  readonly zip64?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const IN_ZIP64 = 0xffffffff;

interface Prepared {
  readonly name: Buffer;
  readonly content: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly entry: TestEntry;
}

function prepare(entry: TestEntry): Prepared {
  const data = Buffer.from(entry.data);
  const content = entry.compressed ?? (entry.stored ? data : deflateRawSync(data));
  const flags = 0x800 | (entry.descriptor ? 8 : 0) | (entry.encrypted ? 1 : 0);
  return {
    name: Buffer.from(entry.name),
    content,
    flags,
    method: entry.stored ? 0 : 8,
    crc: entry.crc32 ?? crc32(data),
    size: entry.statedSize ?? data.length,
    compressedSize: entry.statedCompressedSize ?? content.length,
    entry,
  };
}

function zip64Extra(sizes: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * sizes.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * sizes.length, 2);
  sizes.forEach((size, i) => extra.writeBigUInt64LE(BigInt(size), 4 + 8 * i));
  return extra;
}

/** The fields that the local and the central header share, from `version needed` to the extra's length. */
function sharedFields(
  prepared: Prepared,
  crc: number,
  sizes: readonly [number, number],
  extra: Buffer,
): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(prepared.flags, 2);
  fields.writeUInt16LE(prepared.method, 4);
  fields.writeUInt32LE(0x00210000, 6);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(sizes[0], 14);
  fields.writeUInt32LE(sizes[1], 18);
  fields.writeUInt16LE(prepared.name.length, 22);
  fields.writeUInt16LE(extra.length, 24);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function localRecord(prepared: Prepared): Buffer {
  const { crc, size, compressedSize, name, content, entry } = prepared;
  const extra = entry.zip64 ? zip64Extra([size, compressedSize]) : Buffer.alloc(0);
  const sizes: [number, number] = [compressedSize, entry.localSize ?? size];
  const stated: [number, number] = entry.zip64 ? [IN_ZIP64, IN_ZIP64] : entry.descriptor ? [0, 0] : sizes;
  const fields = sharedFields(prepared, entry.descriptor ? 0 : crc, stated, extra);
  const pieces = [signature(LOCAL), fields, name, extra, content];
  if (entry.descriptor) {
    const descriptor = Buffer.alloc(16);
    [DESCRIPTOR, crc, compressedSize, size].forEach((value, i) => descriptor.writeUInt32LE(value, 4 * i));
    pieces.push(descriptor);
  }
  return Buffer.concat(pieces);
}

function centralRecord(prepared: Prepared, offset: number): Buffer {
  const { crc, size, compressedSize, name, entry } = prepared;
  const extra = entry.zip64 ? zip64Extra([size, compressedSize]) : Buffer.alloc(0);
  const sizes: [number, number] = entry.zip64 ? [IN_ZIP64, IN_ZIP64] : [compressedSize, size];
  const madeBy = Buffer.from([20, 0]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([
    signature(CENTRAL),
    madeBy,
    sharedFields(prepared, crc, sizes, extra),
    tail,
    name,
    extra,
  ]);
}

/** Puts `entries` into a zip, the same bytes for the same entries. */
export function buildZip(entries: readonly TestEntry[]): Uint8Array {
  const prepared = entries.map(prepare);
  const records = prepared.map(localRecord);
  let offset = 0;
  const central = prepared.map((item, i) => {
    const record = centralRecord(item, offset);
    offset += records[i]?.length ?? 0;
    return record;
  });
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...records, directory, end]));
}
