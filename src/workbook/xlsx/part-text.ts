/** A part's bytes as text and back, in the encoding it came in. */
import { WorkbookError } from '../port';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface PartText {
  /** The text behind the byte order mark. */
  readonly text: string;
  /** Bytes of a changed text, in the part's own encoding and with its byte order mark. */
  encode(text: string): Uint8Array;
}

function encodingOf(bytes: Uint8Array): { encoding: Encoding; markBytes: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', markBytes: 0 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', markBytes: 0 };
  return { encoding: 'utf-8', markBytes: 0 };
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

function encodeAs(text: string, encoding: Encoding): Uint8Array {
  return encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeUtf16(text, encoding === 'utf-16le');
}

/** A declared encoding other than these could not be written back without changing the part. */
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

/** Decodes a part. Throws `part-damaged` for bytes that are not the text they claim to be. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const { encoding, markBytes } = encodingOf(bytes);
  const mark = bytes.slice(0, markBytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(markBytes));
  } catch {
    throw new WorkbookError('part-damaged', { part });
  }
  const declared = DECLARED.exec(text)?.[1];
  if (declared !== undefined && !/^(utf-?(8|16)(le|be)?|us-ascii)$/i.test(declared)) {
    throw new WorkbookError('part-damaged', { part, value: declared });
  }
  return {
    text,
    encode(changed) {
      const body = encodeAs(changed, encoding);
      const whole = new Uint8Array(mark.length + body.length);
      whole.set(mark);
      whole.set(body, mark.length);
      return whole;
    },
  };
}
