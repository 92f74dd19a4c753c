/** Which looks a set of models needs: only those are added to a workbook. */
import type { ModelCell, StyleName } from '../port';
import { LOOKS } from './looks';
import type { VerdictStyle } from './looks';
import type { SheetToWrite } from './own-sheets';

/**
 * A look may need a second form. `quoted` carries the apostrophe mark (`quotePrefix`) that keeps text such
 * as `=1+1` text when someone edits the cell; `computed` is a text look for a formula, which the number
 * format `@` would turn into its own wording at the first edit.
 */
export type Variant = 'plain' | 'quoted' | 'computed';

export interface LookUse {
  readonly style: StyleName;
  readonly variant: Variant;
}

/** What Excel takes for the start of a formula when it is typed (also full-width), and the apostrophe. */
const FORMULA_START = /^[=+\-@'＝＋－＠]/;

/** The form in which a cell's look is needed. */
export function variantOf({ style, value, formula }: ModelCell): Variant {
  if (formula !== undefined) return LOOKS[style].format === '@' ? 'computed' : 'plain';
  return typeof value === 'string' && FORMULA_START.test(value) ? 'quoted' : 'plain';
}

const STYLE_NAMES = Object.keys(LOOKS) as StyleName[];
const VARIANTS: readonly Variant[] = ['plain', 'quoted', 'computed'];

/** The looks in use, in a fixed order, so that the same set always gives the same styles part. */
export function looksInUse(models: readonly SheetToWrite[]): LookUse[] {
  const used = new Set<string>();
  for (const { cells } of models) {
    for (const cell of cells) {
      // The other cells of a merge that this one may head take the plain form.
      used.add(`${cell.style}/plain`).add(`${cell.style}/${variantOf(cell)}`);
    }
  }
  const all = STYLE_NAMES.flatMap((style) => VARIANTS.map((variant) => ({ style, variant })));
  return all.filter(({ style, variant }) => used.has(`${style}/${variant}`));
}

/** The overlays that conditional formats in the models use, in a fixed order. */
export function verdictsInUse(models: readonly SheetToWrite[]): VerdictStyle[] {
  const used = new Set<VerdictStyle>();
  for (const { conditionalFormats } of models) {
    for (const format of conditionalFormats) if (format.kind === 'equals') used.add(format.style);
  }
  return (['good', 'bad', 'unsure'] as const).filter((style) => used.has(style));
}
