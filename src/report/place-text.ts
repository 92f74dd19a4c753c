import type { Words } from '../locale/words';
import type { Problem } from '../rules/rule';
import { addressOf, rangeRef } from '../values/cell-ref';

/** Where a finding stands, for a reader: its cell, its whole sheet or the whole workbook. */
export function placeText({ sheet, range }: Problem, words: Words): string {
  if (sheet === null) return words.sheets.wholeWorkbook;
  return range ? addressOf(sheet, rangeRef(range)) : words.sheets.wholeSheet(sheet);
}
