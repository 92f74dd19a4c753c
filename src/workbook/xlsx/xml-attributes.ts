import { PREFIXED_SEED, PRIME, SEED } from './xml-bytes';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** What `XmlAttributes.read` gives when the tag is not all here, and when it is malformed. */
export const UNFINISHED = -1;
export const MALFORMED = -2;

/** The attributes of one tag: codes of their names and places of their values, the quotes left out. */
export class XmlAttributes {
  count = 0;
  readonly codes: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** Index of the attribute with this code, or -1. */
  find(code: number): number {
    for (let i = 0; i < this.count; i++) if (this.codes[i] === code) return i;
    return -1;
  }

  /** Reads the attributes from behind the tag's name on; gives the place behind the tag's `>`. */
  read(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    this.count = 0;
    while (at >= 0) {
      while (at < end && (bytes[at] as number) <= SPACE) at++;
      if (at >= end) return UNFINISHED;
      const byte = bytes[at] as number;
      if (byte === GT) return at + 1;
      if (byte === SLASH) {
        if (at + 1 >= end) return UNFINISHED;
        return bytes[at + 1] === GT ? at + 2 : MALFORMED;
      }
      at = this.readOne(bytes, at, end);
    }
    return at;
  }

  private readOne(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    let hash = SEED;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === EQUALS || byte <= SPACE) break;
      if (byte === GT || byte === LT) return MALFORMED;
      hash = byte === COLON ? PREFIXED_SEED : Math.imul(hash ^ byte, PRIME);
    }
    while (at < end && (bytes[at] as number) <= SPACE) at++;
    if (at < end && bytes[at] !== EQUALS) return MALFORMED;
    at++;
    while (at < end && (bytes[at] as number) <= SPACE) at++;
    if (at >= end) return UNFINISHED;
    const quote = bytes[at] as number;
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return MALFORMED;
    return this.readValue(bytes, at + 1, end, quote, hash);
  }

  private readValue(bytes: Uint8Array, start: number, end: number, quote: number, code: number): number {
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === quote) break;
      if (byte === LT) return MALFORMED;
    }
    if (at >= end) return UNFINISHED;
    const index = this.count++;
    this.codes[index] = code;
    this.starts[index] = start;
    this.ends[index] = at;
    return at + 1;
  }
}
