import { createInflateRaw, crc32 } from 'node:zlib';
import type { Inflater } from './inflate';

/** Large enough that a chunk's round trip costs nothing, small enough to stay in cache. */
const CHUNK_BYTES = 128 * 1024;

async function* inflate(compressed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: CHUNK_BYTES });
  try {
    stream.end(compressed);
    yield* stream as AsyncIterable<Uint8Array>;
    if (stream.bytesWritten !== compressed.length) throw new Error('bytes behind the deflate stream');
  } finally {
    stream.destroy();
  }
}

/** Inflater over `node:zlib`; its work runs beside ours in zlib's own thread. */
export const nodeInflater: Inflater = { inflate, crc32: (bytes, previous) => crc32(bytes, previous) };
