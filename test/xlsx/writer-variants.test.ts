import { describe, expect, it } from '@jest/globals';
import { openXlsx } from '../../src/workbook/xlsx/reader';
import { applyToXlsx } from '../../src/workbook/xlsx/writer';
import { RICH_PARTS, richEntries } from './rich-workbook';
import { elements, model, unpack, values } from './writer-tools';
import { zipOf } from './zip-for-tests';
import type { TestEntry } from './zip-for-tests';

const MODELS = [
  model({
    print: { orientation: 'portrait', repeatRows: { first: 0, last: 0 }, footer: '' },
    conditionalFormats: [
      {
        kind: 'equals',
        range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
        text: '达标',
        style: 'good',
      },
    ],
  }),
];
const AGAIN = MODELS.map((each) => ({ ...each, replaces: each.name }));

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml';
const SHEET = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

/** A package of a workbook part and one sheet called 台账; `folder` is where the workbook lies. */
function small(
  workbook: string,
  { folder = 'xl/', sheetTarget = 'worksheets/sheet1.xml', more = [] as TestEntry[] } = {},
): TestEntry[] {
  const override = (part: string, kind: string) =>
    `<Override PartName="/${folder}${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relationship = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${DOC}/${kind}" Target="${target}"/></Relationships>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}</Types>`,
    },
    { name: '_rels/.rels', content: relationship('officeDocument', `/${folder}workbook.xml`) },
    { name: `${folder}workbook.xml`, content: workbook },
    { name: `${folder}_rels/workbook.xml.rels`, content: relationship('worksheet', sheetTarget) },
    { name: `${folder}worksheets/sheet1.xml`, content: SHEET },
    ...more,
  ];
}

const PLAIN = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Both sheets, ours by its mark, as the reader finds them; and writing again changes nothing. */
async function expectWritten(book: Uint8Array): Promise<Uint8Array> {
  const once = await applyToXlsx(book, MODELS, '{"x":1}');
  const reader = await openXlsx(once);
  const sheets = await reader.sheets();
  expect(sheets.at(-1)).toMatchObject({ name: '绩效指标表', own: 'indicators' });
  expect(await reader.ownData()).toBe('{"x":1}');
  expect(Buffer.compare(await applyToXlsx(once, AGAIN, '{"x":1}'), once)).toBe(0);
  return once;
}

describe('workbooks that are not as Excel writes them', () => {
  it('speaks of sheets and names under the prefixes of the workbook', async () => {
    const source = `${XML}\n<x:workbook xmlns:x="${MAIN}" xmlns:q="${DOC}">\n <x:sheets>\n  <x:sheet name='台账' sheetId='1' q:id='rId1' />\n </x:sheets>\n <x:calcPr calcMode='manual' fullCalcOnLoad = '0'/>\n</x:workbook>`;
    const after = await unpack(await expectWritten(zipOf(small(source))));
    const written = after.text('xl/workbook.xml');
    expect(written).toContain('<x:sheet name="绩效指标表" sheetId="2" q:id="rId3"/></x:sheets>');
    expect(written).toContain(
      '</x:sheets><x:definedNames><x:definedName name="_jixiao.indicators" hidden="1">',
    );
    expect(written).toContain(`<x:calcPr calcMode='manual' fullCalcOnLoad="1"/>`);
    const bare = written
      .replace(/<x:sheet name="绩.*?\/>/, '')
      .replace(/<x:definedNames>.*?<\/x:definedNames>/, '')
      .replace(' fullCalcOnLoad="1"', ` fullCalcOnLoad = '0'`);
    expect(bare).toBe(source);
  });

  it('declares the relationships where the sheets stand when the workbook has no prefix for them', async () => {
    const source = `${XML}<workbook xmlns="${MAIN}"><sheets><sheet name="台账" sheetId="1" xmlns:r="${DOC}" r:id="rId1"/></sheets></workbook>`;
    const after = await unpack(await expectWritten(zipOf(small(source))));
    expect(after.text('xl/workbook.xml')).toContain(`sheetId="2" xmlns:r="${DOC}" r:id="rId3"/>`);
  });

  it('puts names and calculation where the schema has them', async () => {
    const source = PLAIN.replace('</sheets>', '</sheets><functionGroups/><oleSize ref="A1"/><extLst/>');
    const after = await unpack(await expectWritten(zipOf(small(source))));
    const order = after.outline('xl/workbook.xml').children.map(({ local }) => local);
    expect(order).toEqual(['sheets', 'functionGroups', 'definedNames', 'calcPr', 'oleSize', 'extLst']);
  });

  it('adds styles to a workbook without any, and says what its parts are', async () => {
    const after = await unpack(await expectWritten(zipOf(small(PLAIN))));
    expect(after.outline('xl/styles.xml').local).toBe('styleSheet');
    const types = after.text('[Content_Types].xml');
    expect(types).toContain(
      'PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"',
    );
    expect(types).toContain('PartName="/customXml/item1.xml" ContentType="application/xml"');
  });

  it('replaces our data where LibreOffice has hung it on the package', async () => {
    const entries = small(PLAIN).map((entry) =>
      entry.name === '_rels/.rels'
        ? {
            ...entry,
            content: String(entry.content).replace(
              '</Relationships>',
              `<Relationship Id="rId5" Type="${DOC}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
            ),
          }
        : entry,
    );
    const kept = { name: 'customXml/item1.xml', content: '<jixiao xmlns="urn:jixiao:data">old</jixiao>' };
    const after = await unpack(await expectWritten(zipOf([...entries, kept])));
    expect(after.names.filter((name) => name.startsWith('customXml/'))).toEqual(['customXml/item1.xml']);
    expect(after.text('xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
  });

  it('follows a workbook part elsewhere, absolute targets, backslashes and percent codes', async () => {
    for (const sheetTarget of [
      '/book/worksheets/sheet1.xml',
      'worksheets\\sheet1.xml',
      'worksheets/%73heet1.xml',
    ]) {
      const after = await unpack(await expectWritten(zipOf(small(PLAIN, { folder: 'book/', sheetTarget }))));
      expect(after.names).toContain('book/worksheets/sheet2.xml');
      expect(after.names).toContain('book/styles.xml');
      expect(after.text('book/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet2.xml"');
    }
    const root = small(PLAIN, { folder: '' });
    expect((await unpack(await expectWritten(zipOf(root)))).names).toContain('worksheets/sheet2.xml');
  });

  it('replaces a sheet whose part is named with percent codes', async () => {
    const book = zipOf(small(PLAIN, { sheetTarget: 'worksheets/%73heet1.xml' }));
    const after = await unpack(await applyToXlsx(book, [model({ replaces: '台账' })], null));
    expect(after.names).not.toContain('xl/worksheets/sheet2.xml');
    expect(after.text('xl/worksheets/sheet1.xml')).toContain('绩效指标表');
  });

  it('keeps to the strict spelling in a strict workbook', async () => {
    const strict = (source: string) =>
      source
        .replaceAll(MAIN, `${STRICT}/spreadsheetml/main`)
        .replaceAll(DOC, `${STRICT}/officeDocument/relationships`);
    const entries = richEntries(strict);
    const after = await unpack(await expectWritten(zipOf(entries)));
    for (const name of [
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet3.xml',
      'customXml/_rels/item2.xml.rels',
    ]) {
      expect(after.text(name)).not.toContain('/2006/main"');
      expect(after.text(name)).not.toContain(`"${DOC}`);
      expect(after.text(name)).toContain(STRICT);
    }
  });

  it('writes styles under the prefix of the styles part', async () => {
    const prefixed = String(RICH_PARTS.get('xl/styles.xml'))
      .replace(/<(\/?)(?=[a-z])/gi, '<$1s:')
      .replace('xmlns=', 'xmlns:s=');
    const entries = richEntries((source, name) => (name === 'xl/styles.xml' ? prefixed : source));
    const after = await unpack(await expectWritten(zipOf(entries)));
    const root = after.outline('xl/styles.xml');
    const all = (['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const).flatMap((each) =>
      elements(root, each),
    );
    expect(
      all.every(({ prefix, children }) =>
        [prefix, ...children.map((child) => child.prefix)].every((p) => p === 's:'),
      ),
    ).toBe(true);
    expect(elements(root, 'cellXfs')[0]?.children.length).toBeGreaterThan(3);
  });

  it('completes a styles part that lacks what readers count on', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fills count="1"><fill><patternFill patternType="none"/></fill></fills></styleSheet>`;
    const entries = richEntries((source, name) => (name === 'xl/styles.xml' ? styles : source));
    const headed = [model({ cells: [{ row: 0, column: 0, value: '项目', style: 'header' }] })];
    const after = await unpack(await applyToXlsx(zipOf(entries), headed, null));
    const root = after.outline('xl/styles.xml');
    expect(root.children.map(({ local }) => local)).toEqual(['fonts', 'fills', 'borders', 'cellXfs']);
    expect(values(root, 'patternFill', 'patternType')).toEqual(['none', 'gray125', 'solid']);
    expect(values(elements(root, 'cellXfs')[0] ?? root, 'xf', 'xfId')).toEqual([undefined, undefined]);
    expect(after.text('xl/worksheets/sheet3.xml')).toContain('<c r="A1" s="1"');
  });

  it('keeps the byte order mark and UTF-16 of the parts that it changes', async () => {
    const littleEndian = (source: string) =>
      Buffer.from(`\ufeff${source.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const bigEndian = (source: string) => littleEndian(source).swap16();
    const marked = (source: string) => Buffer.from(`\ufeff${source}`);
    const changes: Readonly<Record<string, (source: string) => Buffer>> = {
      'xl/workbook.xml': littleEndian,
      'xl/styles.xml': bigEndian,
      'xl/_rels/workbook.xml.rels': marked,
    };
    const entries = richEntries().map((entry) => ({
      ...entry,
      content: changes[entry.name]?.(String(entry.content)) ?? entry.content,
    }));
    const after = await unpack(await expectWritten(zipOf(entries)));
    expect([...after.bytes('xl/workbook.xml').subarray(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0]);
    expect([...after.bytes('xl/styles.xml').subarray(0, 4)]).toEqual([0xfe, 0xff, 0, 0x3c]);
    expect([...after.bytes('xl/_rels/workbook.xml.rels').subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x3c]);
  });

  it('takes zip64, stored entries and sizes behind the data', async () => {
    const after = await unpack(await expectWritten(zipOf(richEntries(), { zip64: true })));
    expect(after.text('xl/theme/theme1.xml')).toBe(RICH_PARTS.get('xl/theme/theme1.xml'));
    const streamed = richEntries().map((entry) => ({ ...entry, descriptor: true }));
    await expectWritten(zipOf(streamed));
    const stored = richEntries().map((entry) => ({ ...entry, stored: true }));
    await expectWritten(zipOf(stored));
  });

  it('numbers a sheet anew where the highest number is taken', async () => {
    const source = PLAIN.replace('sheetId="1"', 'sheetId="65534"');
    const after = await unpack(await expectWritten(zipOf(small(source))));
    expect(values(after.outline('xl/workbook.xml'), 'sheet', 'sheetId')).toEqual(['65534', '1']);
  });
});
