/** Patterns and names in bytes, as the scanner compares them. */

/** Names are known by an FNV-1a hash; a clash could only make a hand-made file misread itself. */
export const SEED = 0x811c9dc5 | 0;
export const PREFIXED_SEED = 0x1f3d5b79;
export const PRIME = 0x01000193;

/** A pattern's bytes. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const COMMENT = bytesOf('<!--');
export const CDATA = bytesOf('<![CDATA[');
export const COMMENT_END = bytesOf('-->');
export const CDATA_END = bytesOf(']]>');
export const INSTRUCTION_END = bytesOf('?>');

function hashName(name: string, seed: number): number {
  let hash = seed;
  for (const byte of bytesOf(name)) hash = Math.imul(hash ^ byte, PRIME);
  return hash;
}

/** The number by which the scanner knows an element's or an unprefixed attribute's local name. */
export function nameCode(name: string): number {
  return hashName(name, SEED);
}

/** The same for an attribute that stands behind a prefix, such as `id` in `r:id`. */
export function prefixedCode(name: string): number {
  return hashName(name, PREFIXED_SEED);
}

/** Where `pattern` first stands in `bytes` between `from` and `end`, or -1. */
export function indexOfBytes(bytes: Uint8Array, pattern: Uint8Array, from: number, end: number): number {
  const first = pattern[0] as number;
  for (
    let at = bytes.indexOf(first, from);
    at >= 0 && at + pattern.length <= end;
    at = bytes.indexOf(first, at + 1)
  ) {
    if (startsAt(bytes, pattern, at)) return at;
  }
  return -1;
}

/** Whether `pattern` stands in `bytes` at `at`. */
export function startsAt(bytes: Uint8Array, pattern: Uint8Array, at: number): boolean {
  for (let i = 0; i < pattern.length; i++) if (bytes[at + i] !== pattern[i]) return false;
  return true;
}
