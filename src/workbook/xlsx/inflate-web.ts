import type { Inflater } from './inflate';

/** Bytes handed to the browser's stream at a time, so that an early stop wastes little work. */
const FEED_BYTES = 64 * 1024;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array, previous: number): number {
  let crc = ~previous;
  for (let i = 0; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number);
  }
  return ~crc >>> 0;
}

function feed(bytes: Uint8Array): ReadableStream<BufferSource> {
  let position = 0;
  return new ReadableStream<BufferSource>({
    pull(controller) {
      if (position >= bytes.length) {
        controller.close();
        return;
      }
      const next = bytes.slice(position, position + FEED_BYTES);
      position += next.length;
      controller.enqueue(next);
    },
  });
}

async function* inflate(compressed: Uint8Array): AsyncGenerator<Uint8Array> {
  const reader = feed(compressed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Inflater over `DecompressionStream`, for the browser. */
export const webInflater: Inflater = { inflate, crc32 };
