import { describe, expect, it } from '@jest/globals';
import {
  SHEET_PART,
  buildWorkbook,
  relationshipsXml,
  rowsXml,
  workbookXml,
  worksheetXml,
} from './build-workbook';
import type { Parts } from './build-workbook';
import { bigSheet } from './big-sheet';
import { addBlock, open, readCells, refusalOf } from './read-cells';
import type { Cells } from './read-cells';

const withSheets = (sheets: string, more: Parts = {}, after = '') =>
  buildWorkbook({
    'xl/workbook.xml': workbookXml(sheets, '', after),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': rowsXml('<row r="1"><c r="A1"><v>2</v></c></row>'),
    ...more,
  });
const twoSheets = (first: string, second: string) =>
  withSheets(`<sheet name="${first}" r:id="rId1"/><sheet name="${second}" r:id="rId2"/>`);

describe('the list of sheets', () => {
  it('has the worksheets in tab order, says which are hidden, and leaves out chart sheets', async () => {
    const book = await open(
      withSheets(
        '<sheet name="乙" state="hidden" r:id="rId2"/><sheet name="图" r:id="rId3"/><sheet name="甲&amp;丙" r:id="rId1"/>',
      ),
    );
    expect(await book.sheets()).toEqual([
      { name: '乙', visible: false, statedRows: null, own: null },
      { name: '甲&丙', visible: true, statedRows: null, own: null },
    ]);
  });

  it.each([
    ['veryHidden', false],
    ['visible', true],
  ])('takes state %s for visible: %s', async (state, visible) => {
    const book = await open(withSheets(`<sheet name="甲" state="${state}" r:id="rId1"/>`));
    expect((await book.sheets())[0]?.visible).toBe(visible);
  });

  it.each([
    ['duplicated', '台账', '台账', ['台账', '台账 (2)']],
    ['empty', '', '', ['Sheet1', 'Sheet2']],
    ['named like an object’s own', '__proto__', 'constructor', ['__proto__', 'constructor']],
  ])('loses no sheet whose name is %s', async (_, first, second, names) => {
    const bytes = twoSheets(first, second);
    const book = await open(bytes);
    expect((await book.sheets()).map((sheet) => sheet.name)).toEqual(names);
    expect(await readCells(bytes, {}, names[0])).toEqual({ A1: 1 });
    expect(await readCells(bytes, {}, names[1])).toEqual({ A1: 2 });
  });

  it('passes the stated size on, and null where it is none', async () => {
    const sheet = (dimension: string) => worksheetXml(`<dimension ref="${dimension}"/><sheetData/>`);
    const book = await open(
      withSheets('<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId2"/>', {
        [SHEET_PART]: sheet('A1:J120'),
        'xl/worksheets/sheet2.xml': sheet('A1:ZZZZ1'),
      }),
    );
    expect((await book.sheets()).map(({ statedRows }) => statedRows)).toEqual([120, null]);
  });

  it('knows our own sheets by their hidden names only', async () => {
    const names =
      '<definedNames><definedName name="_jixiao.indicators" hidden="1">\'绩效\'\'指标\'!$A$1</definedName>' +
      '<definedName name="_jixiao.evidence">b!$A$1</definedName><definedName name="other" hidden="1">b!$A$1</definedName></definedNames>';
    const book = await open(
      withSheets('<sheet name="绩效\'指标" r:id="rId1"/><sheet name="b" r:id="rId2"/>', {}, names),
    );
    expect((await book.sheets()).map(({ own }) => own)).toEqual(['indicators', null]);
  });

  it('takes for ours only the sheet that bears the name, not its double', async () => {
    const names =
      '<definedNames><definedName name="_jixiao.findings" hidden="1">B!$A$1</definedName></definedNames>';
    const book = await open(
      withSheets('<sheet name="b" r:id="rId1"/><sheet name="b" r:id="rId2"/>', {}, names),
    );
    expect((await book.sheets()).map(({ own }) => own)).toEqual(['findings', null]);
  });

  it('leaves out what is listed without a part, and lists a sheet whose part is damaged', async () => {
    const book = await open(
      withSheets('<sheet name="Module1" state="veryHidden" r:id=""/><sheet name="a" r:id="rId1"/>', {
        [SHEET_PART]: '<worksheet a=1/>',
      }),
    );
    expect(await book.sheets()).toEqual([{ name: 'a', visible: true, statedRows: null, own: null }]);
  });

  it('refuses to read a sheet that is not there', async () => {
    const book = await open(buildWorkbook());
    expect(await refusalOf(() => book.layout('没有'))).toEqual({ code: 'part-missing', part: '没有' });
  });
});

describe('the date system', () => {
  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="false"/>', false],
    ['', false],
  ])('%s', async (pr, expected) => {
    const workbook = workbookXml('<sheet name="a" r:id="rId1"/>', pr);
    expect((await open(buildWorkbook({ 'xl/workbook.xml': workbook }))).date1904).toBe(expected);
  });
});

describe('blocks of rows', () => {
  it('have at most 4,096 rows, begin where cells begin, and leave out columns without cells', async () => {
    const book = await open(
      buildWorkbook({ [SHEET_PART]: bigSheet({ firstRow: 3, rows: 9000, columns: ['B', 'D'] }) }),
    );
    const shapes: unknown[] = [];
    for await (const block of book.rows('台账')) {
      shapes.push([block.firstRow, block.rowCount, block.columns.map((column) => column !== undefined)]);
    }
    const used = [false, true, false, true];
    expect(shapes).toEqual([
      [2, 4096, used],
      [4098, 4096, used],
      [8194, 808, used],
    ]);
  });

  it('have kinds, numbers and texts as long as the block', async () => {
    const book = await open(
      buildWorkbook({
        [SHEET_PART]: rowsXml(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3" t="s"><v>0</v></c></row>',
        ),
      }),
    );
    for await (const { columns } of book.rows('台账')) {
      expect(columns[0]).toMatchObject({
        kinds: new Uint8Array([1, 0, 0]),
        numbers: new Float64Array([1, 0, 0]),
        texts: null,
      });
      expect(columns[1]).toMatchObject({
        kinds: new Uint8Array([0, 0, 2]),
        numbers: null,
        texts: [undefined, undefined, '支出'],
      });
    }
  });

  it('stay small when a sheet is as wide as can be', async () => {
    const columns = Array.from({ length: 16_384 }, () => '<c><v>1</v></c>').join('');
    const book = await open(buildWorkbook({ [SHEET_PART]: rowsXml(`<row>${columns}</row>`.repeat(70)) }));
    let cells = 0;
    for await (const block of book.rows('台账')) {
      expect(block.rowCount * block.columns.length).toBeLessThanOrEqual(1024 * 1024);
      for (const column of block.columns) cells += column?.kinds.reduce((sum, kind) => sum + kind, 0) ?? 0;
    }
    expect(cells).toBe(16_384 * 70);
  });

  it('stay small when a wide row stands above a long column', async () => {
    const wide = '<c><v>1</v></c>'.repeat(16_384);
    const long = '<row><c><v>1</v></c></row>'.repeat(4000);
    const book = await open(buildWorkbook({ [SHEET_PART]: rowsXml(`<row>${wide}</row>${long}`) }));
    for await (const block of book.rows('台账')) {
      expect(block.rowCount * block.columns.length).toBeLessThanOrEqual(1024 * 1024);
    }
  });

  it('stop with the reason of the signal', async () => {
    const book = await open(
      buildWorkbook({ [SHEET_PART]: bigSheet({ firstRow: 1, rows: 20_000, columns: ['A', 'B'] }) }),
    );
    const controller = new AbortController();
    const seen: number[] = [];
    const read = async () => {
      for await (const block of book.rows('台账', controller.signal)) {
        seen.push(block.firstRow);
        controller.abort(new Error('停'));
      }
    };
    await expect(read()).rejects.toThrow('停');
    expect(seen).toEqual([0]);
    await expect(readCells(buildWorkbook())).resolves.toEqual({ A1: 1 });
  });

  it('can be read again after a stop, and of two sheets at once', async () => {
    const book = await open(twoSheets('a', 'b'));
    await expect(book.rows('a', AbortSignal.abort(new Error('停'))).next()).rejects.toThrow('停');
    const both: Cells[] = [{}, {}];
    const [a, b] = [book.rows('a'), book.rows('b')];
    const blocks = [await a.next(), await b.next()];
    blocks.forEach((next, i) => next.done || addBlock(both[i] ?? {}, next.value));
    expect(both).toEqual([{ A1: 1 }, { A1: 2 }]);
  });
});

describe('our own data', () => {
  const item = (namespace: string, text: string) =>
    `<?xml version="1.0"?><j:data xmlns:j="${namespace}">${text}</j:data>`;

  it('is the text of the custom part in our namespace, however long', async () => {
    const long = '回执'.repeat(1_000_000);
    const book = await open(
      buildWorkbook({
        'customXml/item1.xml': item('urn:someone:else', 'x'),
        'customXml/itemProps2.xml': item('urn:jixiao:data', 'y'),
        'customXml/item2.xml': item('urn:jixiao:data', `{&quot;a&quot;:1}<![CDATA[<]]>${long}`),
      }),
    );
    expect(await book.ownData()).toBe(`{"a":1}<${long}`);
  });

  it('is null where there is none', async () => {
    expect(await (await open(buildWorkbook({ 'customXml/item1.xml': '<data/>' }))).ownData()).toBeNull();
  });

  it('is refused when it is cut', async () => {
    const book = await open(buildWorkbook({ 'customXml/item1.xml': '<data xmlns="urn:jixiao:data">{' }));
    expect(await refusalOf(() => book.ownData())).toEqual({
      code: 'part-damaged',
      part: 'customXml/item1.xml',
    });
  });
});
