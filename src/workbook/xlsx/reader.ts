import { WorkbookError } from '../port';
import type { RowBlock, SheetInfo, SheetLayout, WorkbookReader } from '../port';
import type { CellContext } from './cell-reader';
import { refuseOtherFiles } from './file-kind';
import type { Inflater } from './inflate';
import { webInflater } from './inflate-web';
import { LIMITS } from './limits';
import type { Limits } from './limits';
import { readOwnData } from './own-data-reader';
import { PackageParts } from './package-parts';
import { findWorkbookPart } from './package-root';
import { readSharedStrings } from './shared-strings';
import { readStatedRows } from './sheet-head';
import { SheetScanner } from './sheet-scanner';
import { NO_STYLES, readDateStyles } from './styles-part';
import type { DateStyles } from './styles-part';
import { readTableFilters } from './table-filters';
import { readWorkbookPart } from './workbook-part';
import type { WorkbookPart, Worksheet } from './workbook-part';
import { openZip } from './zip';

/** How a workbook is read; on Node pass the inflater of `inflate-node.ts`, which is quicker. */
export interface XlsxOptions {
  readonly inflater?: Inflater;
  readonly limits?: Partial<Limits>;
}

/** An .xlsx file in memory, read sheet by sheet as a stream. */
export class XlsxWorkbook implements WorkbookReader {
  readonly date1904: boolean;
  private readonly worksheets: ReadonlyMap<string, Worksheet>;
  private readonly layouts = new Map<string, SheetLayout>();
  private strings: readonly string[] | null = null;
  private dateStyles: DateStyles | null = null;

  constructor(
    private readonly parts: PackageParts,
    private readonly workbook: WorkbookPart,
  ) {
    this.date1904 = workbook.date1904;
    this.worksheets = new Map(workbook.worksheets.map((sheet) => [sheet.name, sheet]));
  }

  /**
   * All worksheets in tab order. Two of one name, and one without a name, are told apart as
   * `readWorkbookPart` says.
   */
  async sheets(): Promise<readonly SheetInfo[]> {
    const infos: SheetInfo[] = [];
    for (const { name, visible, own, part } of this.workbook.worksheets) {
      infos.push({ name, visible, own, statedRows: await readStatedRows(this.parts, part) });
    }
    return infos;
  }

  /**
   * The cells of a sheet. Empty cells never take a value away that an earlier cell of the same
   * place has given. Throws `WorkbookError` `part-missing` for a sheet that is not there, and, at
   * the latest at the end, when any byte of the part is not as it should be.
   */
  async *rows(sheet: string, signal?: AbortSignal): AsyncGenerator<RowBlock> {
    const worksheet = this.find(sheet);
    const scanner = this.scanner(worksheet, await this.context(signal));
    for await (const chunk of this.sheetChunks(worksheet, signal)) {
      scanner.push(chunk);
      yield* scanner.blocks.take();
    }
    scanner.finish();
    yield* scanner.blocks.take();
    await this.keepLayout(worksheet, scanner);
  }

  /**
   * Merges, hidden parts and filter. Read with the rows; before them it costs a pass of its own.
   * A filter counts as active when it has criteria or when rows in its range are hidden. Throws as `rows`.
   */
  async layout(sheet: string): Promise<SheetLayout> {
    const worksheet = this.find(sheet);
    const known = this.layouts.get(sheet);
    if (known) return known;
    const scanner = this.scanner(worksheet, null);
    for await (const chunk of this.sheetChunks(worksheet)) scanner.push(chunk);
    scanner.finish();
    return this.keepLayout(worksheet, scanner);
  }

  ownData(): Promise<string | null> {
    return readOwnData(this.parts);
  }

  private find(sheet: string): Worksheet {
    const worksheet = this.worksheets.get(sheet);
    if (!worksheet) throw new WorkbookError('part-missing', { sheet, part: sheet });
    return worksheet;
  }

  private scanner({ part }: Worksheet, context: CellContext | null): SheetScanner {
    return new SheetScanner(part, this.parts.limits, context);
  }

  private sheetChunks({ part }: Worksheet, signal?: AbortSignal): AsyncIterable<Uint8Array> {
    return this.parts.chunks(part, this.parts.limits.sheetBytes, signal);
  }

  private async keepLayout({ name, part }: Worksheet, scanner: SheetScanner): Promise<SheetLayout> {
    const layout = scanner.layout.build(await readTableFilters(this.parts, part));
    this.layouts.set(name, layout);
    return layout;
  }

  private async context(signal?: AbortSignal): Promise<CellContext> {
    const { sharedStrings, styles, date1904 } = this.workbook;
    this.strings ??= sharedStrings === null ? [] : await readSharedStrings(this.parts, sharedStrings, signal);
    this.dateStyles ??= styles === null ? NO_STYLES : await readDateStyles(this.parts, styles);
    return { strings: this.strings, dateStyles: this.dateStyles, date1904 };
  }
}

/**
 * Opens an .xlsx or .xlsm file whose bytes are in memory. Throws `WorkbookError` for every other
 * file, saying what it is, and for a workbook that is damaged, encrypted, or has no worksheet.
 */
export async function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<XlsxWorkbook> {
  refuseOtherFiles(bytes);
  const limits = { ...LIMITS, ...options.limits };
  const parts = new PackageParts(openZip(bytes, limits), options.inflater ?? webInflater, limits);
  const workbook = await readWorkbookPart(parts, await findWorkbookPart(parts));
  return new XlsxWorkbook(parts, workbook);
}
