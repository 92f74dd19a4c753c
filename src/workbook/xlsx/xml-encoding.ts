import { WorkbookError } from '../port';

/** Bytes within which an XML declaration must end. */
const HEAD_BYTES = 256;

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The encoding by byte order mark, by the shape of `<?`, or by the declaration. */
function encodingOf(head: Uint8Array): string {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (a === 0xef && b === 0xbb) return 'utf-8';
  const start = Array.from(head.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  const declared = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(start);
  return declared?.[1]?.toLowerCase() ?? 'utf-8';
}

function decoderFor(encoding: string, part: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new WorkbookError('part-damaged', { part });
  }
}

function decodeOrRefuse(decoder: TextDecoder, chunk: Uint8Array | undefined, part: string): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new WorkbookError('part-damaged', { part });
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/**
 * An XML part's bytes as UTF-8 without a byte order mark, whatever encoding the part is in.
 * UTF-8, which is what Excel writes, passes through untouched. Throws `part-damaged` for an
 * encoding that nobody knows and for bytes that are not in the encoding they claim.
 */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder: TextDecoder | null = null;
  const encoder = new TextEncoder();
  function* settle(first: Uint8Array): Generator<Uint8Array> {
    const encoding = encodingOf(first);
    if (encoding === 'utf-8' || encoding === 'utf8' || encoding === 'us-ascii') {
      yield startsWithMark(first) ? first.subarray(3) : first;
      return;
    }
    decoder = decoderFor(encoding, part);
    yield encoder.encode(decodeOrRefuse(decoder, first, part));
  }
  for await (const chunk of chunks) {
    if (head) {
      head = join(head, chunk);
      if (head.length < HEAD_BYTES) continue;
      yield* settle(head);
      head = null;
    } else if (decoder) {
      yield encoder.encode(decodeOrRefuse(decoder, chunk, part));
    } else {
      yield chunk;
    }
  }
  if (head) yield* settle(head);
  if (decoder) yield encoder.encode(decodeOrRefuse(decoder, undefined, part));
}
