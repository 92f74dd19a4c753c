import type { SheetModel, WorkbookWriter } from '../port';
import { applyToXlsx } from './writer';

/** An .xlsx file in memory to which sheets are applied; `bytes` is the file as it stands now. */
export class XlsxFile implements WorkbookWriter {
  constructor(public bytes: Uint8Array) {}

  async apply(models: readonly SheetModel[], ownData: string): Promise<void> {
    this.bytes = await applyToXlsx(this.bytes, models, ownData);
  }
}
