import { WorkbookError } from '../port';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const LAST_CODE_POINT = 0x10ffff;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function damaged(part: string): WorkbookError {
  return new WorkbookError('part-damaged', { part });
}

function characterOf(reference: string, part: string): string {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(reference);
  if (!digits) throw damaged(part);
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > LAST_CODE_POINT || surrogate) throw damaged(part);
  return String.fromCodePoint(code);
}

/** Replaces entities; one that XML does not know by itself would need a DTD and is damage. */
function resolveEntities(text: string, part: string): string {
  return text.replace(/&([^;&]*)(;?)/g, (_, reference: string, end: string) => {
    if (end === '') throw damaged(part);
    return characterOf(reference, part);
  });
}

/** Texts of at most so many bytes are decoded here; for them the decoder's call costs more than its work. */
const SHORT_BYTES = 96;
const units = new Uint16Array(SHORT_BYTES);

/** A short text of one-, two- and three-byte characters, or null when it is not quite that. */
function decodeShort(bytes: Uint8Array, start: number, end: number): string | null {
  let length = 0;
  for (let at = start; at < end;) {
    const byte = bytes[at++] as number;
    if (byte < 0x80) {
      units[length++] = byte;
      continue;
    }
    const wide = byte >= 0xe0;
    const second = (bytes[at++] as number) ^ 0x80;
    const third = wide ? (bytes[at++] as number) ^ 0x80 : 0;
    const unit = wide ? ((byte & 15) << 12) | (second << 6) | third : ((byte & 31) << 6) | second;
    const overlong = unit < (wide ? 0x800 : 0x80);
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    if (byte < 0xc0 || byte >= 0xf0 || second > 63 || third > 63 || overlong || surrogate) return null;
    units[length++] = unit;
  }
  return Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
}

/** UTF-8 bytes as text, without any XML meaning. Throws `part-damaged` for bytes that are not UTF-8. */
function decodeUtf8(bytes: Uint8Array, start: number, end: number, part: string): string {
  const short = end - start <= SHORT_BYTES ? decodeShort(bytes, start, end) : null;
  if (short !== null) return short;
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw damaged(part);
  }
}

/**
 * The text between two tags: line ends made `\n` and, outside CDATA, entities replaced.
 * Throws `part-damaged` for unknown entities and for bytes that are not UTF-8.
 */
export function decodeXmlText(
  bytes: Uint8Array,
  start: number,
  end: number,
  part: string,
  cdata = false,
): string {
  let plain = true;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 0x26 || byte === 0x0d) plain = false;
  }
  const text = decodeUtf8(bytes, start, end, part);
  if (plain) return text;
  const lines = text.replace(/\r\n?/g, '\n');
  return cdata ? lines : resolveEntities(lines, part);
}

/** An attribute's value: white space made spaces, entities replaced. */
export function decodeXmlAttribute(bytes: Uint8Array, start: number, end: number, part: string): string {
  const text = decodeUtf8(bytes, start, end, part).replace(/\r\n|[\t\r\n]/g, ' ');
  return text.includes('&') ? resolveEntities(text, part) : text;
}

/** Undoes Excel's own escapes: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Whether an XML boolean is set. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
