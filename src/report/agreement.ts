import type { BookSource } from '../ledgers/sheet';
import type { Words } from '../locale/words';
import type { EvidenceSheet } from './evidence-sheet';
import type { OwnPlace } from './own-sheets';
import type { SheetBuilder } from './sheet-builder';

/** Places that the indicator sheet refers to. */
export interface IndicatorSheetContext {
  readonly book: BookSource;
  readonly place: OwnPlace;
  readonly evidence: EvidenceSheet;
  readonly evidenceName: string;
}

/** A cell that says whether Excel's own figure agrees with ours. */
export function writeAgreement(
  sheet: SheetBuilder,
  column: number,
  recomputed: string,
  ours: string,
  words: Words,
): void {
  const { agrees, differs } = words.sheets;
  const formula = `IF(ABS(${recomputed}-${ours})<0.000001,"${agrees}","${differs}")`;
  sheet.set(column, agrees, 'center', { formula });
}
