import { WorkbookError } from '../port';
import type { Limits } from './limits';
import { MALFORMED, UNFINISHED, XmlAttributes } from './xml-attributes';
import {
  CDATA,
  CDATA_END,
  COMMENT,
  COMMENT_END,
  INSTRUCTION_END,
  PREFIXED_SEED,
  PRIME,
  SEED,
  bytesOf,
  indexOfBytes,
  nameCode,
  startsAt,
} from './xml-bytes';
export { nameCode, prefixedCode } from './xml-bytes';
import { decodeXmlAttribute, decodeXmlText } from './xml-text';

/** What `XmlScanner.next` found. */
export const Token = { more: 0, open: 1, close: 2, text: 3 } as const;
export type Token = (typeof Token)[keyof typeof Token];

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const XMLNS = nameCode('xmlns');
const QUESTION = 0x3f;
const COLON = 0x3a;
const SPACE = 0x20;

/** Text up to this length is walked here; for longer runs the engine's own search is quicker. */
const NEAR = 24;
const NEAR_LEAF = 256;

/** An element whose only content is one child that holds a text: `<c><v>12</v></c>`. */
export interface Leaf {
  readonly code: number;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** The leaf in which `child` stands alone in `parent`. */
export function leafOf(parent: string, child: string): Leaf {
  return { code: nameCode(parent), before: bytesOf(`<${child}>`), after: bytesOf(`</${child}></${parent}>`) };
}

/**
 * Finds tags and texts in the bytes of an XML part that arrives in chunks. It builds no tree and
 * decodes nothing by itself: tokens are places in `bytes`, valid until the next `push`. Names are
 * compared by hash, local names only, so that prefixes do not matter. It refuses DTDs, tags that
 * do not nest and whatever passes a limit.
 */
export class XmlScanner {
  bytes: Uint8Array = new Uint8Array(0);
  /** After `open` and `close`: code of the local name, and the depth of the element (root is 1). */
  name = 0;
  depth = 0;
  /** After `open`. */
  readonly attributes = new XmlAttributes();
  /** After `text`: its place, and whether it stands in a CDATA section. */
  textStart = 0;
  textEnd = 0;
  cdata = false;
  /** Whether texts are reported; the others are passed over without being kept. */
  wantText = false;

  private position = 0;
  private end = 0;
  private tagStart = 0;
  private searched = 0;
  private gap = 0;
  private closing = false;
  private leaving = false;
  private rootClosed = false;
  private skipTo: Uint8Array | null = null;
  private readonly openNames: number[] = [];

  constructor(
    private readonly part: string,
    private readonly limits: Limits,
  ) {}

  /** Adds the next bytes. What was not yet consumed stays in front of them. */
  push(chunk: Uint8Array): void {
    const rest = this.end - this.position;
    if (rest === 0) {
      // A plain view, never a Node buffer: one class of array keeps the loops compiled.
      this.bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
      this.searched = 0;
    } else {
      const joined = new Uint8Array(rest + chunk.length);
      joined.set(this.bytes.subarray(this.position, this.end));
      joined.set(chunk, rest);
      this.bytes = joined;
      this.searched = Math.max(0, this.searched - this.position);
    }
    this.position = 0;
    this.end = this.bytes.length;
  }

  /** Called after the last chunk: throws `part-damaged` when the part ends too early. */
  finish(): void {
    if (!this.rootClosed || this.position < this.end || this.skipTo) throw this.damage();
  }

  /** The part is not what it should be. */
  damage(): WorkbookError {
    return new WorkbookError('part-damaged', { part: this.part });
  }

  /** A limit was passed. */
  excess(limit: number): WorkbookError {
    return new WorkbookError('too-large', { part: this.part, limit });
  }

  /** The next token, or `more` when the bytes at hand do not hold a whole one. */
  next(): Token {
    if (this.leaving) {
      this.leaving = false;
      this.depth--;
    }
    if (this.closing) return this.leave();
    for (;;) {
      if (this.skipTo && !this.skip()) return Token.more;
      if (this.position >= this.end) return Token.more;
      if (this.bytes[this.position] !== LT) {
        const found = this.readText();
        if (found !== null) return found;
      }
      if (this.position + 1 >= this.end) return Token.more;
      const next = this.bytes[this.position + 1];
      if (next === SLASH) return this.readClose();
      if (next === BANG) {
        const found = this.readDeclaration();
        if (found !== null) return found;
      } else if (next === QUESTION) {
        this.skipTo = INSTRUCTION_END;
        this.position += 2;
      } else {
        return this.readOpen();
      }
    }
  }

  /** Value of the attribute with this code, decoded, or null. */
  attribute(code: number): string | null {
    const { attributes } = this;
    const index = attributes.find(code);
    if (index < 0) return null;
    return decodeXmlAttribute(
      this.bytes,
      attributes.starts[index] as number,
      attributes.ends[index] as number,
      this.part,
    );
  }

  /** Namespace of the root element that was just opened, or null when it is in none. */
  rootNamespace(): string | null {
    let code = PREFIXED_SEED;
    for (let at = this.tagStart + 1; at < this.end; at++) {
      const byte = this.bytes[at] as number;
      if (byte === COLON) return this.attribute(code);
      if (byte <= SPACE || byte === GT || byte === SLASH) break;
      code = Math.imul(code ^ byte, PRIME);
    }
    return this.attribute(XMLNS);
  }

  /**
   * Takes the short way when the element just opened is as `leaf` has it, whole and without a
   * prefix: its text is then the text just found, and the element is closed. Else nothing changes.
   */
  takeLeaf(leaf: Leaf): boolean {
    const { bytes } = this;
    const start = this.position + leaf.before.length;
    const near = Math.min(this.end - leaf.after.length, start + NEAR_LEAF);
    if (start > near || this.closing || this.openNames[this.openNames.length - 1] !== leaf.code) return false;
    if (!startsAt(bytes, leaf.before, this.position)) return false;
    let stop = start;
    while (stop < near && bytes[stop] !== LT) stop++;
    if (stop >= near || !startsAt(bytes, leaf.after, stop)) return false;
    this.textStart = start;
    this.textEnd = stop;
    this.cdata = false;
    this.position = stop + leaf.after.length;
    this.openNames.pop();
    this.depth--;
    return true;
  }

  /** The text just found, decoded. */
  text(): string {
    return decodeXmlText(this.bytes, this.textStart, this.textEnd, this.part, this.cdata);
  }

  private count(bytes: number): void {
    this.gap += bytes;
    if (this.gap > this.limits.gapBytes) throw this.excess(this.limits.gapBytes);
  }

  private findTag(from: number): number {
    const near = Math.min(this.end, from + NEAR);
    for (let i = from; i < near; i++) if (this.bytes[i] === LT) return i;
    return near === this.end ? -1 : this.bytes.indexOf(LT, near);
  }

  /** Passes over or reports text; null when a tag follows and the text was not wanted. */
  private readText(): Token | null {
    const start = this.position;
    const tag = this.findTag(Math.max(start, this.searched));
    if (!this.wantText) {
      if (this.depth === 0) this.refuseTextOutside(start, tag < 0 ? this.end : tag);
      this.position = tag < 0 ? this.end : tag;
      this.count(this.position - start);
      return tag < 0 ? Token.more : null;
    }
    const stop = tag < 0 ? this.end : tag;
    if (stop - start > this.limits.stringBytes) throw this.excess(this.limits.stringBytes);
    if (tag < 0) {
      this.searched = stop;
      return Token.more;
    }
    this.textStart = start;
    this.textEnd = tag;
    this.cdata = false;
    this.position = tag;
    return Token.text;
  }

  /** Outside the root only white space may stand. */
  private refuseTextOutside(start: number, end: number): void {
    for (let i = start; i < end; i++) if ((this.bytes[i] as number) > SPACE) throw this.damage();
  }

  private skip(): boolean {
    const pattern = this.skipTo as Uint8Array;
    const found = indexOfBytes(this.bytes, pattern, this.position, this.end);
    if (found < 0) {
      const keep = Math.max(this.position, this.end - pattern.length + 1);
      this.count(keep - this.position);
      this.position = keep;
      return false;
    }
    this.position = found + pattern.length;
    this.skipTo = null;
    return true;
  }

  /** What starts with `<!`: a comment, a CDATA section, or something to refuse. */
  private readDeclaration(): Token | null {
    if (this.position + 2 >= this.end) return Token.more;
    const third = this.bytes[this.position + 2];
    const expected = third === COMMENT[2] ? COMMENT : third === CDATA[2] ? CDATA : null;
    if (!expected) throw new WorkbookError('unsafe-xml', { part: this.part });
    const start = this.position + expected.length;
    for (let i = this.position; i < Math.min(start, this.end); i++) {
      if (this.bytes[i] !== expected[i - this.position]) throw this.damage();
    }
    if (start > this.end) return Token.more;
    if (expected === CDATA && this.wantText) return this.readCdata(start);
    this.skipTo = expected === CDATA ? CDATA_END : COMMENT_END;
    this.position = start;
    return null;
  }

  private readCdata(start: number): Token {
    const stop = indexOfBytes(this.bytes, CDATA_END, start, this.end);
    if (stop < 0) {
      if (this.end - start > this.limits.stringBytes) throw this.excess(this.limits.stringBytes);
      return Token.more;
    }
    this.textStart = start;
    this.textEnd = stop;
    this.cdata = true;
    this.position = stop + CDATA_END.length;
    return Token.text;
  }

  private unfinishedTag(): Token {
    if (this.end - this.position > this.limits.tagBytes) throw this.excess(this.limits.tagBytes);
    return Token.more;
  }

  private leave(): Token {
    this.closing = false;
    this.leaving = true;
    this.openNames.pop();
    if (this.depth === 1) this.rootClosed = true;
    return Token.close;
  }

  private readClose(): Token {
    const { bytes, end } = this;
    let at = this.position + 2;
    let prefix = 0;
    let hash = SEED;
    let byte = 0;
    for (; at < end; at++) {
      byte = bytes[at] as number;
      if (byte === GT || byte <= SPACE) break;
      if (byte === COLON) {
        prefix = hash;
        hash = SEED;
      } else hash = Math.imul(hash ^ byte, PRIME);
    }
    while (at < end && byte <= SPACE) byte = bytes[++at] as number;
    if (at >= end) return this.unfinishedTag();
    const matches = this.openNames[this.openNames.length - 1] === ((hash + prefix) | 0);
    if (byte !== GT || !matches) throw this.damage();
    this.position = at + 1;
    this.gap = 0;
    this.name = hash;
    return this.leave();
  }

  private readOpen(): Token {
    const { bytes, end } = this;
    let at = this.position + 1;
    let prefix = 0;
    let hash = SEED;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte <= SPACE || byte === GT || byte === SLASH) break;
      if (byte === COLON) {
        prefix = hash;
        hash = SEED;
      } else hash = Math.imul(hash ^ byte, PRIME);
    }
    const stop = this.attributes.read(bytes, at, end);
    if (stop === UNFINISHED) return this.unfinishedTag();
    if (stop === MALFORMED || this.rootClosed || hash === SEED) throw this.damage();
    this.closing = bytes[stop - 2] === SLASH;
    this.tagStart = this.position;
    this.position = stop;
    this.gap = 0;
    this.name = hash;
    this.openNames.push((hash + prefix) | 0);
    if (++this.depth > this.limits.depth) throw this.excess(this.limits.depth);
    return Token.open;
  }
}
