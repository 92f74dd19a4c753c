import { describe, expect, it } from '@jest/globals';
import { nodeInflater } from '../../src/workbook/xlsx/inflate-node';
import { webInflater } from '../../src/workbook/xlsx/inflate-web';
import { compressedBytes, entryBytes, entryChunks, openZip, recordBytes } from '../../src/workbook/xlsx/zip';
import { buildZip } from './build-zip';
import type { TestEntry } from './build-zip';
import { refusalOf } from './read-cells';

const LONG = '支出台账'.repeat(100_000);
const ENTRIES: readonly TestEntry[] = [
  { name: 'a/长.xml', data: LONG },
  { name: 'b.bin', data: new Uint8Array([1, 2, 3]), stored: true },
  { name: 'c.xml', data: LONG, descriptor: true },
  { name: 'd.xml', data: LONG, zip64: true },
  { name: 'e/', data: '', stored: true },
];

describe.each([
  ['node:zlib', nodeInflater],
  ['DecompressionStream', webInflater],
])('a zip read over %s', (_, inflater) => {
  it('gives every entry’s content', async () => {
    const zip = openZip(buildZip(ENTRIES));
    const contents = await Promise.all(
      zip.entries.map((entry) => entryBytes(zip, entry, { inflater, maxBytes: 1e7 })),
    );
    expect(zip.entries.map((entry) => entry.name)).toEqual(ENTRIES.map((entry) => entry.name));
    const isSame = (bytes: Uint8Array, i: number) => Buffer.from(ENTRIES[i]?.data ?? '').equals(bytes);
    expect(contents.map(isSame)).toEqual(ENTRIES.map(() => true));
  });

  it('gives a long entry in more than one chunk', async () => {
    const zip = openZip(buildZip(ENTRIES));
    const [entry] = zip.entries;
    const sizes: number[] = [];
    if (entry)
      for await (const { length } of entryChunks(zip, entry, { inflater, maxBytes: 1e7 })) sizes.push(length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(LONG.length * 3);
  });

  it('refuses an entry above the size asked for, before it inflates', async () => {
    const zip = openZip(buildZip([{ name: 'a', data: LONG, compressed: new Uint8Array([255]) }]));
    const read = () =>
      entryBytes(zip, zip.entries[0] as (typeof zip.entries)[0], { inflater, maxBytes: 1000 });
    expect(await refusalOf(read)).toEqual({ code: 'too-large', part: 'a' });
  });
});

describe('a directory that does not tell the truth is refused at once', () => {
  const [PAIR, CENTRAL_NAME] = [ENTRIES.slice(0, 2), 46];
  const patched = (patch: (bytes: Uint8Array, view: DataView) => void) => {
    const bytes = buildZip(PAIR);
    patch(bytes, new DataView(bytes.buffer));
    return bytes;
  };

  it.each([
    [
      'it counts fewer entries than there are',
      (_: Uint8Array, view: DataView) => view.setUint16(view.byteLength - 12, 1, true),
    ],
    ['it counts more', (_: Uint8Array, view: DataView) => view.setUint16(view.byteLength - 12, 3, true)],
    [
      'it lies on another disk',
      (_: Uint8Array, view: DataView) => view.setUint16(view.byteLength - 18, 1, true),
    ],
    [
      'it is said to be longer',
      (_: Uint8Array, view: DataView) => view.setUint32(view.byteLength - 10, 9999, true),
    ],
    ['a local name is another', (bytes: Uint8Array) => (bytes[30] = 0x78)],
    ['a local method is another', (bytes: Uint8Array) => (bytes[8] = 0)],
    ['a local header is none', (bytes: Uint8Array) => (bytes[0] = 0)],
    [
      'an entry reaches into it',
      (_: Uint8Array, view: DataView) => {
        const start = view.getUint32(view.byteLength - 6, true);
        const second = start + CENTRAL_NAME + (PAIR[0]?.name.length ?? 0) + 2;
        const at = openZip(buildZip(PAIR)).entries[1]?.offset ?? 0;
        for (const place of [second + 20, at + 18]) view.setUint32(place, 100, true);
      },
    ],
  ])('when %s', async (_, patch) => {
    const bytes = patched(patch);
    expect((await refusalOf(async () => openZip(bytes))).code).toBe('zip-damaged');
  });
});

describe('the bytes that a writer copies', () => {
  it('are the whole of the file before the directory, record by record', () => {
    const bytes = buildZip(ENTRIES);
    const zip = openZip(bytes);
    const records = zip.entries.map((entry) => Buffer.from(recordBytes(zip, entry)));
    const headers = zip.entries.map((entry) => Buffer.from(entry.centralHeader));
    const copied = Buffer.concat([...records, ...headers]);
    expect(copied.equals(bytes.subarray(0, copied.length))).toBe(true);
    expect(bytes.length - copied.length).toBe(22);
  });

  it('are the compressed ones of an entry', () => {
    const zip = openZip(buildZip(ENTRIES));
    expect(zip.entries.map((entry) => compressedBytes(zip, entry).length)).toEqual(
      zip.entries.map((entry) => entry.compressedSize),
    );
  });
});
