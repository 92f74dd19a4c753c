/**
 * The two things the reader needs from the machine that runs it. `inflate-node.ts` and
 * `inflate-web.ts` implement it; the reader itself imports neither.
 */
export interface Inflater {
  /**
   * Inflates one raw deflate stream, chunk by chunk. Throws when the stream is damaged, ends
   * early, and where the platform can tell, when bytes are left over behind its end.
   */
  inflate(compressed: Uint8Array): AsyncIterable<Uint8Array>;
  /** CRC-32 of `bytes`, continuing from `previous` (0 at the start), as an unsigned number. */
  crc32(bytes: Uint8Array, previous: number): number;
}
