import type { Grid } from '../workbook/grid';
import type { OwnSheet, SheetLayout } from '../workbook/port';

/** One sheet as it was read. */
export interface SheetSource {
  readonly name: string;
  readonly visible: boolean;
  readonly own: OwnSheet | null;
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

/** A workbook as it was read: what everything pure starts from. */
export interface BookSource {
  /** Name shown for the workbook: the file's name, or Excel's. */
  readonly file: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetSource[];
}
