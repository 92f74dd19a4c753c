import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellContext } from '../../src/workbook/xlsx/cell-reader';
import { LIMITS } from '../../src/workbook/xlsx/limits';
import { cellReference } from '../../src/workbook/xlsx/references';
import { SheetScanner } from '../../src/workbook/xlsx/sheet-scanner';
import { toUtf8 } from '../../src/workbook/xlsx/xml-encoding';
import { buildWorkbook, rowsXml, SHEET_PART, sharedStringsXml } from './build-workbook';
import { addBlock, readCells } from './read-cells';
import type { Cells, ReadValue } from './read-cells';

const CONTEXT: CellContext = { strings: ['支出', 'a<b'], dateStyles: [false, true], date1904: false };

/** A sheet with something of everything, so that a cut anywhere meets every state of the scanner. */
const SHEET = rowsXml(
  '<!-- 注释 --><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43831.5</v></c></row>' +
    '<row r="2" spans=\'1:9\'><c r="A2" t="str"><f>A1&amp;"x"</f><v>慰问&#20013;&amp;𠮷</v></c>' +
    '<c r="B2" t="inlineStr"><is><r><rPr/><t xml:space="preserve">甲 </t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>' +
    '<c r="C2" t="str"><v>一<![CDATA[<二>]]]>三</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>' +
    '<?pi ?><row><c><v>-1.5E3</v></c><c/><c t="n"><v> 8 </v></c></row>',
);

async function* piecesOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function scan(bytes: Uint8Array, sizes: readonly number[]): Promise<unknown> {
  const scanner = new SheetScanner('sheet', LIMITS, CONTEXT);
  const cells: Cells = {};
  for await (const chunk of toUtf8(piecesOf(bytes, sizes), 'sheet')) {
    scanner.push(chunk);
    for (const block of scanner.blocks.take()) addBlock(cells, block);
  }
  scanner.finish();
  for (const block of scanner.blocks.take()) addBlock(cells, block);
  return { cells, layout: scanner.layout.build([]) };
}

describe('a sheet reads the same however its bytes are cut', () => {
  const bytes = new TextEncoder().encode(SHEET);

  it('holds what it should when it comes in one piece', async () => {
    expect(await scan(bytes, [bytes.length])).toMatchObject({
      cells: {
        A1: '支出',
        B1: { value: 43831.5, date: true },
        A2: { value: '慰问中&𠮷', formula: true },
        B2: '甲 乙',
        C2: '一<二>]三',
        D2: true,
        E2: { error: '#N/A' },
        A3: -1500,
        C3: 8,
      },
    });
  });

  it('into pieces of one size, from one byte up', async () => {
    const whole = await scan(bytes, [bytes.length]);
    for (let size = 1; size <= 64; size++) expect(await scan(bytes, [size])).toEqual(whole);
  });

  it('in two, at any place', async () => {
    const whole = await scan(bytes, [bytes.length]);
    for (let cut = 1; cut < bytes.length; cut++)
      expect(await scan(bytes, [cut, bytes.length])).toEqual(whole);
  });

  it('into pieces of any sizes, in UTF-16 too', async () => {
    const whole = await scan(bytes, [bytes.length]);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${SHEET.replace('encoding="UTF-8"', '')}`, 'utf16le'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), async (sizes) => {
        expect(await scan(bytes, sizes)).toEqual(whole);
        expect(await scan(utf16, sizes)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});

const escapeXml = (text: string) => text.replace(/[&<>\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const escapeExcel = (text: string) => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
/** Any text that XML can hold: no control characters but tab and line ends, no lone surrogates. */
const anyText = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
const anyValue: fc.Arbitrary<ReadValue> = fc.oneof(
  anyText,
  fc.constantFrom('_x000D_', '_x_x0041_', '\r\n', '支出', ' 前后 '),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })),
);

function cellXml(reference: string, value: ReadValue, strings: string[]): string {
  if (typeof value === 'string' && value.length % 2 === 0) {
    const index = strings.push(`<t xml:space="preserve">${escapeXml(escapeExcel(value))}</t>`) - 1;
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  }
  if (typeof value === 'string') {
    return `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(escapeExcel(value))}</t></is></c>`;
  }
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  return `<c r="${reference}" t="e"><v>${value?.error ?? ''}</v></c>`;
}

describe('whatever a grid holds', () => {
  it('is read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyValue, { maxLength: 6 }), { maxLength: 12 }), async (grid) => {
        const strings: string[] = [];
        const expected: Cells = {};
        const rows = grid.map((values, row) => {
          const cells = values.map((value, column) => {
            expected[cellReference(row, column)] = value;
            return cellXml(cellReference(row, column), value, strings);
          });
          return `<row r="${row + 1}">${cells.join('')}</row>`;
        });
        const bytes = buildWorkbook({
          [SHEET_PART]: rowsXml(rows.join('')),
          'xl/sharedStrings.xml': sharedStringsXml(strings),
        });
        expect(await readCells(bytes)).toEqual(expected);
      }),
    );
  });
});
