/** A small zip builder for the writer's tests: old-fashioned on purpose where a test asks for it. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface TestEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Kept without compression. */
  readonly stored?: boolean;
  /** Sizes follow the data in a descriptor, as streaming writers leave them. */
  readonly descriptor?: boolean;
  /** Sizes stand in zip64 extra fields. */
  readonly zip64?: boolean;
}

const DOS_TIME = 0x6c3d;
const DOS_DATE = 0x5a9b;
const ALL_ONES = 0xffffffff;

function little(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

interface Made {
  readonly local: Buffer;
  central(offset: number): Buffer;
}

function make(entry: TestEntry): Made {
  const content = Buffer.from(entry.content);
  const data = entry.stored ? content : deflateRawSync(content, { level: 3 });
  const name = Buffer.from(entry.name);
  const crc = crc32(content);
  const { descriptor = false, zip64 = false } = entry;
  const flags = 0x800 | (descriptor ? 8 : 0);
  const known = (value: number) => (descriptor ? 0 : zip64 ? ALL_ONES : value);
  const method = entry.stored ? 0 : 8;
  const localExtra =
    zip64 && !descriptor ? little([1, 2], [16, 2], [content.length, 8], [data.length, 8]) : Buffer.alloc(0);
  const head = little([0x04034b50, 4], [45, 2], [flags, 2], [method, 2], [DOS_TIME, 2], [DOS_DATE, 2]);
  const sizes = little([descriptor ? 0 : crc, 4], [known(data.length), 4], [known(content.length), 4]);
  const lengths = little([name.length, 2], [localExtra.length, 2]);
  const tail = descriptor
    ? little([0x08074b50, 4], [crc, 4], [data.length, 4], [content.length, 4])
    : Buffer.alloc(0);
  return {
    local: Buffer.concat([head, sizes, lengths, name, localExtra, data, tail]),
    central(offset) {
      const wide = (value: number) => (zip64 ? ALL_ONES : value);
      const extra = zip64
        ? little([1, 2], [24, 2], [content.length, 8], [data.length, 8], [offset, 8])
        : Buffer.alloc(0);
      return Buffer.concat([
        little([0x02014b50, 4], [45, 2], [45, 2], [flags, 2], [method, 2], [DOS_TIME, 2], [DOS_DATE, 2]),
        little([crc, 4], [wide(data.length), 4], [wide(content.length), 4]),
        little([name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0x20, 4], [wide(offset), 4]),
        name,
        extra,
      ]);
    },
  };
}

/** A zip of these entries; with `zip64` the end of the directory is in zip64 too. */
export function zipOf(entries: readonly TestEntry[], { zip64 = false } = {}): Uint8Array {
  const made = entries.map((entry) => make({ zip64, ...entry }));
  let at = 0;
  const directory: Buffer[] = [];
  for (const { local, central } of made) {
    directory.push(central(at));
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end64 = Buffer.concat([
    little(
      [0x06064b50, 4],
      [44, 8],
      [45, 2],
      [45, 2],
      [0, 4],
      [0, 4],
      [count, 8],
      [count, 8],
      [size, 8],
      [at, 8],
    ),
    little([0x07064b50, 4], [0, 4], [at + size, 8], [1, 4]),
  ]);
  const end = zip64
    ? little([0x06054b50, 4], [0, 4], [0xffff, 2], [0xffff, 2], [ALL_ONES, 4], [ALL_ONES, 4], [0, 2])
    : little([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]);
  return new Uint8Array(
    Buffer.concat([...made.map(({ local }) => local), ...directory, ...(zip64 ? [end64] : []), end]),
  );
}
