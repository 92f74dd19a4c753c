import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { ModelCell, RowBlock, SheetModel } from '../../src/workbook/port';
import { newXlsx } from '../../src/workbook/xlsx/new-workbook';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import { elements, model, text, unpack, values } from './writer-tools';

const SHEET = 'xl/worksheets/sheet1.xml';
const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

async function written(changes: Partial<SheetModel>) {
  return unpack(await newXlsx([model(changes)], null));
}

/** What stands between the tags of a cell, and its attributes but the style. */
async function cellWritten(cell: Partial<ModelCell>): Promise<string> {
  const after = await written({ cells: [{ row: 0, column: 0, value: null, style: 'plain', ...cell }] });
  const [element] = elements(after.outline(SHEET), 'c');
  const type = element?.attributes.get('t');
  const inner = after.text(SHEET).slice(element?.openEnd, element?.closeStart);
  return type === undefined ? inner : `${type} ${inner}`;
}

describe('cells', () => {
  it.each([
    [{ value: 12.5 }, '<v>12.5</v>'],
    [{ value: -0 }, '<v>0</v>'],
    [{ value: true }, 'b <v>1</v>'],
    [{ value: null }, ''],
    [{ value: '' }, ''],
    [{ value: ' 甲\n' }, 'inlineStr <is><t xml:space="preserve"> 甲\n</t></is>'],
    [{ value: '0123' }, 'inlineStr <is><t xml:space="preserve">0123</t></is>'],
    [{ value: 3, formula: 'SUM(A2:A3)' }, '<f>SUM(A2:A3)</f><v>3</v>'],
    [{ value: null, formula: 'A2' }, '<f>A2</f>'],
    [{ value: false, formula: '1>2' }, 'b <f>1&gt;2</f><v>0</v>'],
    [
      { value: '达标', formula: 'IF(A1<"b","达标","&")' },
      'str <f>IF(A1&lt;"b","达标","&amp;")</f><v xml:space="preserve">达标</v>',
    ],
  ])('%j', async (cell, expected) => {
    expect(await cellWritten(cell)).toBe(expected);
  });

  it('hold no number that is not finite', async () => {
    await expect(written({ cells: [{ row: 0, column: 0, value: NaN, style: 'number' }] })).rejects.toThrow(
      RangeError,
    );
    await expect(written({ cells: [{ row: 0, column: 16384, value: 1, style: 'number' }] })).rejects.toThrow(
      RangeError,
    );
  });

  it('come in order, the later one at a place, one row for each', async () => {
    const after = await written({
      cells: [text(2, 1, 'c'), text(0, 1, 'x'), text(2, 0, 'b'), text(0, 1, 'a')],
    });
    expect(values(after.outline(SHEET), 'c', 'r')).toEqual(['B1', 'A3', 'B3']);
    expect(after.text(SHEET)).not.toContain('>x<');
  });

  it('have a look that lets a formula compute when it is edited', async () => {
    const after = await written({
      cells: [{ row: 0, column: 0, value: '是', style: 'center', formula: 'A2' }],
    });
    const formats = elements(
      elements(after.outline('xl/styles.xml'), 'cellXfs')[0] ?? after.outline(SHEET),
      'xf',
    );
    const [style] = values(after.outline(SHEET), 'c', 's');
    expect(formats[Number(style)]?.attributes.get('numFmtId')).toBe('0');
  });

  it('carry the border of the cell that heads their merge', async () => {
    const after = await written({ cells: [text(0, 0, 'a')], merges: [range(0, 0, 1, 1)] });
    const styles = values(after.outline(SHEET), 'c', 's');
    expect(styles).toHaveLength(4);
    expect(new Set(styles).size).toBe(1);
  });
});

/** The texts of the one column that the test wrote, as the reader gives them back. */
async function readBack(bytes: Uint8Array): Promise<string[]> {
  const blocks: RowBlock[] = [];
  const reader = await openXlsx(bytes);
  for await (const block of reader.rows('绩效指标表')) blocks.push(block);
  return blocks.flatMap((block) => (block.columns[0]?.texts ?? []).map((each) => each ?? ''));
}

describe('text from a ledger', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    "'x",
    '＝1',
    '<b>&amp;"\'',
    ']]>',
    '_x0041_',
    '\u0001',
    'a\r\nb',
    '\t',
    '𠀀',
  ];

  it('comes back as it was, whatever it holds', async () => {
    const cells = hostile.map((each, row) => text(row, 0, each));
    expect(await readBack(await newXlsx([model({ cells })], null))).toEqual(hostile);
  });

  it('comes back as it was: any text', async () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const cells = texts.map((each, row) => text(row, 0, each));
        expect(await readBack(await newXlsx([model({ cells })], null))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('stays text when its cell is edited', async () => {
    const after = await written({ cells: hostile.map((each, row) => text(row, 0, each)) });
    const formats = elements(
      elements(after.outline('xl/styles.xml'), 'cellXfs')[0] ?? after.outline(SHEET),
      'xf',
    );
    const quoted = values(after.outline(SHEET), 'c', 's').map(
      (style) => formats[Number(style)]?.attributes.get('quotePrefix') === '1',
    );
    expect(quoted).toEqual(hostile.map((_, index) => index < 6));
    expect(elements(after.outline(SHEET), 'f')).toEqual([]);
  });

  it('is cut to what a cell may hold', async () => {
    const [back] = await readBack(await newXlsx([model({ cells: [text(0, 0, '甲'.repeat(40_000))] })], null));
    expect(back).toBe('甲'.repeat(32_767));
  });

  it('cannot leave its attribute', async () => {
    const name = `a"b<c&d'e`;
    const cells: ModelCell[] = [
      { row: 0, column: 0, value: `">&\n`, style: 'link', link: { sheet: name, reference: 'A1' } },
    ];
    const dropDowns = [{ range: range(0, 0, 0, 0), choices: ['a"b', '<c>'], prompt: '"/><x>' }];
    const after = await written({ name, cells, dropDowns });
    expect(values(after.outline('xl/workbook.xml'), 'sheet', 'name')).toEqual([name]);
    const [link] = elements(after.outline(SHEET), 'hyperlink');
    expect([link?.attributes.get('location'), link?.attributes.get('display')]).toEqual([
      `'a"b<c&d''e'!A1`,
      `">&\n`,
    ]);
    expect(values(after.outline(SHEET), 'dataValidation', 'prompt')).toEqual(['"/><x>']);
    expect(after.text(SHEET)).toContain('<formula1>"a""b,&lt;c&gt;"</formula1>');
  });
});

describe('what a sheet has beside its cells', () => {
  it('stands in the order of the schema', async () => {
    const after = await written({
      cells: [
        { row: 0, column: 0, value: 'x', style: 'link', link: { sheet: '绩效指标表', reference: 'A1' } },
      ],
      merges: [range(3, 0, 3, 1)],
      conditionalFormats: [{ kind: 'data-bar', range: range(0, 0, 1, 0), min: 0, max: 1 }],
      dropDowns: [{ range: range(0, 1, 0, 1), choices: ['甲'] }],
      frozenRows: 2,
      filter: range(0, 0, 1, 1),
      print: { orientation: 'landscape', repeatRows: null, footer: '第 &P 页' },
    });
    expect(after.outline(SHEET).children.map(({ local }) => local)).toEqual(
      (
        'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting ' +
        'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter ignoredErrors extLst'
      ).split(' '),
    );
    expect(after.text(SHEET)).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(after.text(SHEET)).toContain('<oddFooter>第 &amp;P 页</oddFooter>');
    expect(after.text(SHEET)).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(after.text(SHEET)).toContain('showGridLines="0"');
  });

  it('ties a data bar to its plain, fixed form', async () => {
    const bar = { kind: 'data-bar', range: range(0, 0, 4, 0), min: 0, max: 1 } as const;
    const after = await written({ conditionalFormats: [bar, { ...bar, range: range(6, 0, 9, 0) }] });
    const source = after.text(SHEET);
    const ids = [...source.matchAll(/<x14:id>(.*?)<\/x14:id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    const extended = elements(after.outline(SHEET), 'cfRule').filter(({ prefix }) => prefix === 'x14:');
    expect(extended.map(({ attributes }) => attributes.get('id'))).toEqual(ids);
    expect(source).toContain(
      '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>',
    );
    expect(source).toContain('gradient="0"');
  });

  it('lays a verdict over cells that equal a text', async () => {
    const format = { kind: 'equals', range: range(0, 0, 4, 0), text: '未"达标', style: 'bad' } as const;
    const after = await written({ conditionalFormats: [format] });
    expect(after.text(SHEET)).toContain('<formula>"未""达标"</formula>');
    const [rule] = elements(after.outline(SHEET), 'cfRule');
    expect(
      elements(after.outline('xl/styles.xml'), 'dxf')[Number(rule?.attributes.get('dxfId'))],
    ).toBeDefined();
  });

  it('drops merges that Excel would repair', async () => {
    const merges = [range(0, 0, 1, 1), range(1, 1, 2, 2), range(5, 5, 5, 5), range(3, 0, 3, 2)];
    const after = await written({ merges });
    expect(values(after.outline(SHEET), 'mergeCell', 'ref')).toEqual(['A1:B2', 'A4:C4']);
  });

  it('keeps a drop-down whole: commas do not part a choice, and a list too long lets anything be typed', async () => {
    const choices = Array.from({ length: 100 }, (_, i) => `选项${i}`);
    const dropDowns = [
      { range: range(0, 0, 0, 0), choices: ['是,部分', '否'] },
      { range: range(1, 0, 1, 0), choices },
      { range: range(2, 0, 2, 0), choices: [], prompt: '请填写' },
    ];
    const after = await written({ dropDowns });
    const lists = [...after.text(SHEET).matchAll(/<formula1>"(.*?)"<\/formula1>/g)].map(
      ([, list]) => list ?? '',
    );
    expect(lists[0]).toBe('是，部分,否');
    expect(lists[1]?.length).toBeLessThanOrEqual(255);
    expect(choices).toContain(lists[1]?.split(',').at(-1));
    expect(values(after.outline(SHEET), 'dataValidation', 'showErrorMessage')).toEqual([
      '1',
      undefined,
      undefined,
    ]);
    expect(values(after.outline(SHEET), 'dataValidation', 'type')).toEqual(['list', 'list', undefined]);
  });

  it('gives rows the height that is stated, or what their text needs', async () => {
    const after = await written({
      widths: [10, 10],
      heights: new Map([[0, 30]]),
      cells: [
        text(0, 0, 'a'),
        text(1, 0, '甲'),
        text(2, 0, '甲'.repeat(12)),
        text(3, 0, '甲'.repeat(15)),
        text(4, 0, 'a\nb'),
      ],
      merges: [range(3, 0, 3, 1)],
    });
    expect(values(after.outline(SHEET), 'row', 'ht')).toEqual(['30', '18', '48', '33', '33']);
    expect(values(after.outline(SHEET), 'row', 'customHeight')).toEqual([
      '1',
      ...Array<undefined>(4).fill(undefined),
    ]);
  });

  it('lets the user type where the sheet is meant for it', async () => {
    const after = await written({ cells: [{ row: 0, column: 0, value: null, style: 'input' }] });
    expect(after.text('xl/styles.xml')).toContain(
      'applyProtection="1"><alignment horizontal="left" vertical="center" wrapText="1"/><protection locked="0"/></xf>',
    );
  });
});

describe('a workbook from nothing', () => {
  it('holds sheets that nothing marks as ours', async () => {
    const plain = {
      ...model({
        name: '支出台账',
        print: { orientation: 'portrait', repeatRows: { first: 0, last: 0 }, footer: '' },
      }),
      own: null,
    };
    const bytes = await newXlsx([plain], null);
    const reader = await openXlsx(bytes);
    expect(await reader.sheets()).toEqual([expect.objectContaining({ name: '支出台账', own: null })]);
    expect(await reader.ownData()).toBeNull();
    expect((await unpack(bytes)).text('xl/workbook.xml')).not.toContain('_jixiao');
    expect(Buffer.compare(await newXlsx([plain], null), bytes)).toBe(0);
    await expect(newXlsx([], null)).rejects.toThrow(RangeError);
  });
});
