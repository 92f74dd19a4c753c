/** Characters that look like a plain one, and that one. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\u2007', ' '],
  ['\u202f', ' '],
  ['\ufe66', '='],
  ['\u2212', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\uffe5', '\u00a5'],
]);
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const NEEDS_FOLDING = /[^\u0020-\u007e\u4e00-\u9fff]/;
/** Folded already and without white space, as most cells are. */
const SQUEEZED = /^[\u0021-\u007e\u4e00-\u9fff]*$/;

/** Full-width and look-alike characters to plain ones, invisible ones dropped, ends trimmed. */
export function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text.trim();
  let out = '';
  for (const char of text.replace(INVISIBLE, '')) {
    const code = char.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += LOOK_ALIKES.get(char) ?? char;
  }
  return out.trim();
}

/** Folded, and every white space removed: the form in which labels and names are compared. */
export function squeeze(text: string): string {
  return SQUEEZED.test(text) ? text : fold(text).replace(/\s+/g, '');
}

/** A header as it is looked up: squeezed, without 括号 notes such as （元） and end punctuation. */
export function headerKey(text: string): string {
  return squeeze(text)
    .replace(/[(\[【〔][^)\]】〕]*[)\]】〕]/g, '')
    .replace(/[:：*]+/g, '')
    .toLowerCase();
}

/**
 * What a reader sees of a text that names the value: long texts are cut so that a message
 * stays one line.
 */
export function excerpt(text: string, length = 40): string {
  const line = fold(text).replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
