/** Text on its way into XML: whatever a ledger holds can only ever arrive as text. */

/** How each part that we write begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Longest text a cell may hold; Excel repairs a workbook with a longer one. */
const MAX_CELL_TEXT = 32_767;

/** What XML 1.0 cannot carry, a carriage return (parsers turn it into a line feed), and a literal `_xHHHH_`. */

const NEEDS_CODE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters XML cannot carry, written the way spreadsheets do: `_x0001_`. A lone surrogate becomes U+FFFD. */
function codeCharacters(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(NEEDS_CODE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Element content of a spreadsheet string type (`ST_Xstring`): cell text, formulas, defined names. */
export function xmlText(text: string): string {
  return escapeMarkup(codeCharacters(text));
}

/** Attribute value of a spreadsheet string type, without the quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}

/** Element content outside the spreadsheet types: no `_xHHHH_` codes; what XML cannot carry becomes U+FFFD. */
export function plainXmlText(text: string): string {
  return escapeMarkup(
    text
      .replace(LONE_SURROGATE, '\ufffd')

      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd'),
  ).replace(/\r/g, '&#13;');
}

/** Text cut to `limit` UTF-16 units, never in the middle of a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** Cell text as element content, cut to what a cell may hold. */
export function cellText(text: string): string {
  return xmlText(cutText(text, MAX_CELL_TEXT));
}
