import { describe, expect, it } from '@jest/globals';
import { webInflater } from '../../src/workbook/xlsx/inflate-web';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import { ODD_FILES } from './odd-files';
import { addBlock, readCells } from './read-cells';
import type { Cells } from './read-cells';

describe('a workbook that is odd but readable gives its cells', () => {
  it.each(ODD_FILES.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    expect(await readCells(file.make())).toEqual(file.cells);
  });
});

describe('the inflater of the browser', () => {
  it.each(ODD_FILES.map((file) => [file.name, file] as const))('gives the same: %s', async (_, file) => {
    const book = await openXlsx(file.make(), { inflater: webInflater });
    const [sheet] = await book.sheets();
    const cells: Cells = {};
    for await (const block of book.rows(sheet?.name ?? '')) addBlock(cells, block);
    expect(cells).toEqual(file.cells);
  });
});
