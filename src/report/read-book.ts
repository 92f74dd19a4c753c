import type { BookSource, SheetSource } from '../ledgers/sheet';
import { Grid } from '../workbook/grid';
import { WorkbookError, type RowBlock, type WorkbookReader } from '../workbook/port';
import { claimByMarker } from './own-sheets';

/** How far reading is: rows read of the sheet, and how many it says it has (a hint). */
interface ReadProgress {
  readonly sheet: string;
  readonly rows: number;
  readonly statedRows: number | null;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads every sheet that can matter: visible ones and our own. Hidden sheets are named but not
 * read. @throws WorkbookError `no-rows` when every visible sheet is empty: nothing was checked.
 */
export async function readBook(
  file: string,
  reader: WorkbookReader,
  options: ReadOptions = {},
): Promise<BookSource> {
  const sheets: SheetSource[] = [];
  for (const { name, visible, own, statedRows } of await reader.sheets()) {
    const blocks: RowBlock[] = [];
    if (visible || own !== null) {
      for await (const block of reader.rows(name, options.signal)) {
        blocks.push(block);
        options.onProgress?.({ sheet: name, rows: block.firstRow + block.rowCount, statedRows });
      }
    }
    sheets.push({ name, visible, own, grid: Grid.from(blocks), layout: await reader.layout(name) });
  }
  if (sheets.every((sheet) => sheet.own !== null || sheet.grid.rowCount === 0))
    throw new WorkbookError('no-rows');
  return { file, date1904: reader.date1904, sheets: claimByMarker(sheets) };
}
