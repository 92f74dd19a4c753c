/** Which looks a set of models needs: only those are added to a workbook. */
import type { ModelValue, StyleName } from '../port';
import { LOOKS } from './looks';
import type { VerdictStyle } from './looks';
import type { SheetToWrite } from './own-sheets';

/**
 * Text that would turn into a formula if someone edited its cell (Excel also takes the full-width
 * signs), or lose an apostrophe: it gets a style that keeps it text.
 */
export function looksTypedAsFormula(value: ModelValue): boolean {
  return typeof value === 'string' && /^[=+\-@'＝＋－＠]/.test(value);
}

export interface LookUse {
  readonly style: StyleName;
  /** With the apostrophe mark (`quotePrefix`) that keeps text from becoming a formula. */
  readonly quoted: boolean;
}

const STYLE_NAMES = Object.keys(LOOKS) as StyleName[];

/** The looks in use, in a fixed order, so that the same set always gives the same styles part. */
export function looksInUse(models: readonly SheetToWrite[]): LookUse[] {
  const plain = new Set<StyleName>();
  const quoted = new Set<StyleName>();
  for (const { cells } of models) {
    for (const { style, value, formula } of cells) {
      // A quoted cell may head a merge, whose other cells take the unquoted style: both are kept.
      plain.add(style);
      if (formula === undefined && looksTypedAsFormula(value)) quoted.add(style);
    }
  }
  return STYLE_NAMES.flatMap((style) => [
    ...(plain.has(style) ? [{ style, quoted: false }] : []),
    ...(quoted.has(style) ? [{ style, quoted: true }] : []),
  ]);
}

/** The overlays that conditional formats in the models use, in a fixed order. */
export function verdictsInUse(models: readonly SheetToWrite[]): VerdictStyle[] {
  const used = new Set<VerdictStyle>();
  for (const { conditionalFormats } of models) {
    for (const format of conditionalFormats) if (format.kind === 'equals') used.add(format.style);
  }
  return (['good', 'bad', 'unsure'] as const).filter((style) => used.has(style));
}
