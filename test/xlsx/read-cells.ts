import { CellKind, DATE_FLAG, FORMULA_FLAG, KIND_MASK, WorkbookError } from '../../src/workbook/port';
import type { RowBlock } from '../../src/workbook/port';
import { nodeInflater } from '../../src/workbook/xlsx/inflate-node';
import type { Limits } from '../../src/workbook/xlsx/limits';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import { columnLetters } from '../../src/workbook/xlsx/references';

/** A cell as tests write it: its value (`{ error }` for errors), behind marks for formula and date. */
export type ReadValue = string | number | boolean | null | { readonly error: string };

interface ReadCell {
  readonly value: ReadValue;
  readonly formula?: true;
  readonly date?: true;
}

/** Cells by reference; a plain value stands for a cell without marks. */
export type Cells = Record<string, ReadValue | ReadCell>;

function valueAt(block: RowBlock, column: number, index: number): ReadValue | ReadCell {
  const { kinds, numbers, texts } = block.columns[column] ?? {
    kinds: new Uint8Array(),
    numbers: null,
    texts: null,
  };
  const flags = kinds[index] ?? 0;
  const values: Record<number, () => ReadValue> = {
    [CellKind.number]: () => numbers?.[index] ?? null,
    [CellKind.boolean]: () => numbers?.[index] === 1,
    [CellKind.text]: () => texts?.[index] ?? null,
    [CellKind.error]: () => ({ error: texts?.[index] ?? '' }),
  };
  const value = values[flags & KIND_MASK]?.() ?? null;
  const formula = (flags & FORMULA_FLAG) !== 0;
  const date = (flags & DATE_FLAG) !== 0;
  if (!formula && !date) return value;
  return { value, ...(formula ? { formula } : {}), ...(date ? { date } : {}) };
}

/** Adds a block's cells to `cells`, later ones over earlier ones. */
export function addBlock(cells: Cells, block: RowBlock): void {
  block.columns.forEach((column, index) => {
    for (let i = 0; i < block.rowCount; i++) {
      if (column && column.kinds[i])
        cells[`${columnLetters(index)}${block.firstRow + i + 1}`] = valueAt(block, index, i);
    }
  });
}

/** Opens a workbook as the command line does. */
export function open(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  return openXlsx(bytes, { inflater: nodeInflater, limits });
}

/** All cells of the first sheet, or of the one named. */
export async function readCells(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  sheet?: string,
): Promise<Cells> {
  const book = await open(bytes, limits);
  const [first] = await book.sheets();
  const cells: Cells = {};
  for await (const block of book.rows(sheet ?? first?.name ?? '')) addBlock(cells, block);
  return cells;
}

/** Code and details of the refusal that `action` ends in. */
export async function refusalOf(action: () => Promise<unknown>): Promise<{ code: string; part?: unknown }> {
  try {
    await action();
  } catch (error) {
    if (error instanceof WorkbookError) {
      return 'part' in error.details
        ? { code: error.code, part: error.details['part'] }
        : { code: error.code };
    }
    throw error;
  }
  return { code: 'none' };
}

/** Reads all rows and layouts of all sheets, keeping nothing. */
export async function drain(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<void> {
  const book = await open(bytes, limits);
  for (const { name } of await book.sheets()) {
    const blocks = book.rows(name)[Symbol.asyncIterator]();
    while (!(await blocks.next()).done);
    await book.layout(name);
  }
}
