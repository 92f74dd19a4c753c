import { describe, expect, it } from '@jest/globals';
import type { SheetModel } from '../../src/workbook/port';
import { applyToXlsx } from '../../src/workbook/xlsx/writer';
import { RICH_PARTS, richEntries } from './rich-workbook';
import { elements, model, text, unpack, values } from './writer-tools';
import { zipOf } from './zip-for-tests';

const REWRITTEN = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const MODELS: readonly SheetModel[] = [
  model({
    cells: [
      { row: 0, column: 0, value: '绩效指标表', style: 'title' },
      { row: 1, column: 0, value: 12, formula: "SUM('指标依据'!A1:A3)", style: 'number' },
      { row: 2, column: 0, value: '达标', style: 'good' },
    ],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
    conditionalFormats: [
      { kind: 'data-bar', range: { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 0 }, min: 0, max: 1 },
      {
        kind: 'equals',
        range: { firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 0 },
        text: '达标',
        style: 'good',
      },
    ],
    print: { orientation: 'portrait', repeatRows: { first: 0, last: 1 }, footer: '第 &P 页 共 &N 页' },
  }),
  model({
    own: 'evidence',
    name: '指标依据',
    cells: [{ row: 0, column: 0, value: 4, style: 'money' }, text(1, 0, '=1+1')],
    filter: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
    frozenRows: 1,
  }),
  model({ own: 'findings', name: '校验结果' }),
];

/** The same models once their sheets are there. */
const AGAIN = MODELS.map((each) => ({ ...each, replaces: each.name }));

const BOOK = zipOf(richEntries());

describe('a rich macro workbook', () => {
  it('keeps every other part byte for byte, in its order, however often it is written', async () => {
    const before = await unpack(BOOK);
    let bytes: Uint8Array = BOOK;
    for (const models of [MODELS, AGAIN, AGAIN]) {
      bytes = await applyToXlsx(bytes, models, '{"a":1}');
      const after = await unpack(bytes);
      expect(after.names.slice(0, RICH_PARTS.size)).toEqual([...RICH_PARTS.keys()]);
      for (const name of before.names.filter((each) => !REWRITTEN.includes(each))) {
        expect({ name, same: Buffer.compare(after.record(name), before.record(name)) }).toEqual({
          name,
          same: 0,
        });
      }
    }
  });

  it('gives the same bytes for the same input, and for the same sheets in their own place', async () => {
    const once = await applyToXlsx(BOOK, MODELS, '{"a":1}');
    expect(Buffer.compare(await applyToXlsx(BOOK, MODELS, '{"a":1}'), once)).toBe(0);
    expect(Buffer.compare(await applyToXlsx(once, AGAIN, '{"a":1}'), once)).toBe(0);
  });

  it('changes only the sheets that changed, and our data', async () => {
    const once = await unpack(await applyToXlsx(BOOK, MODELS, '{"a":1}'));
    const changed = AGAIN.map((each) =>
      each.own === 'findings' ? { ...each, cells: [text(0, 0, '新的结果')] } : each,
    );
    const twice = await unpack(
      await applyToXlsx(await applyToXlsx(BOOK, MODELS, '{"a":1}'), changed, '{"a":2}'),
    );
    expect(twice.names).toEqual(once.names);
    const different = once.names.filter(
      (name) => Buffer.compare(once.record(name), twice.record(name)) !== 0,
    );
    expect(different).toEqual(['xl/worksheets/sheet5.xml', 'customXml/item2.xml']);
  });

  it('adds our sheets behind the others without touching what the workbook part says of them', async () => {
    const after = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const written = after.text('xl/workbook.xml');
    const added = /<sheet name="(绩效指标表|指标依据|校验结果)"[^>]*\/>/g;
    const ours =
      /<definedName name="(_jixiao\.|_xlnm\.(Print_Titles|_FilterDatabase)" localSheetId="[3-5]")[^>]*>[^<]*<\/definedName>/g;
    expect(written.match(added)).toHaveLength(3);
    expect(written.match(ours)).toHaveLength(5);
    const rest = written.replace(added, '').replace(ours, '').replace(' fullCalcOnLoad="1"', '');
    expect(rest).toBe(RICH_PARTS.get('xl/workbook.xml'));
    const root = after.outline('xl/workbook.xml');
    expect(values(root, 'sheet', 'name')).toEqual([
      '支出台账',
      '图',
      '名册',
      '绩效指标表',
      '指标依据',
      '校验结果',
    ]);
    expect(values(root, 'sheet', 'sheetId')).toEqual(['1', '7', '3', '8', '9', '10']);
    expect(new Set(values(root, 'sheet', 'r:id')).size).toBe(6);
  });

  it('marks our sheets by hidden names and gives them their print titles and filter', async () => {
    const after = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const names = elements(after.outline('xl/workbook.xml'), 'definedName').slice(3);
    const source = after.text('xl/workbook.xml');
    expect(
      names.map(({ attributes, openEnd, closeStart }) => [
        attributes.get('name'),
        attributes.get('localSheetId'),
        attributes.get('hidden'),
        source.slice(openEnd, closeStart),
      ]),
    ).toEqual([
      ['_jixiao.indicators', undefined, '1', "'绩效指标表'!$A$1"],
      ['_xlnm.Print_Titles', '3', undefined, "'绩效指标表'!$1:$2"],
      ['_jixiao.evidence', undefined, '1', "'指标依据'!$A$1"],
      ['_xlnm._FilterDatabase', '4', '1', "'指标依据'!$A$1:$A$2"],
      ['_jixiao.findings', undefined, '1', "'校验结果'!$A$1"],
    ]);
  });

  it('appends styles behind those that are there', async () => {
    const after = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const before = await unpack(BOOK);
    for (const section of [
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
    ]) {
      const inner = ({ text: part, outline }: typeof after) => {
        const [element] = elements(outline('xl/styles.xml'), section);
        return element ? part('xl/styles.xml').slice(element.openEnd, element.closeStart) : '';
      };
      expect(inner(after).startsWith(inner(before))).toBe(true);
      const [element] = elements(after.outline('xl/styles.xml'), section);
      expect(element?.attributes.get('count')).toBe(String(element?.children.length));
    }
    expect(elements(after.outline('xl/styles.xml'), 'fonts')[0]?.attributes.get('x14ac:knownFonts')).toBe(
      '1',
    );
  });

  it('takes what is unchanged as it is, however it was compressed', async () => {
    const once = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const rezipped = zipOf(once.names.map((name) => ({ name, content: once.bytes(name), stored: true })));
    const after = await unpack(await applyToXlsx(rezipped, AGAIN, '{}'));
    const before = await unpack(rezipped);
    expect(
      after.names.filter((name) => Buffer.compare(after.record(name), before.record(name)) !== 0),
    ).toEqual([]);
  });

  it('keeps the time of the entries it found, and knows no time for its own', async () => {
    const after = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const timeOf = (name: string) => Buffer.from(after.record(name)).readUInt32LE(10).toString(16);
    expect(REWRITTEN.map(timeOf)).toEqual(REWRITTEN.map(() => '5a9b6c3d'));
    expect(timeOf('xl/worksheets/sheet3.xml')).toBe('210000');
  });

  it('declares no type that the package already gives', async () => {
    const after = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const declared = values(after.outline('[Content_Types].xml'), 'Override', 'PartName').slice(21);
    expect(declared).toEqual([
      '/xl/worksheets/sheet3.xml',
      '/xl/worksheets/sheet4.xml',
      '/xl/worksheets/sheet5.xml',
      '/customXml/itemProps2.xml',
    ]);
  });

  it('stays a macro workbook', async () => {
    const after = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    expect(after.text('[Content_Types].xml')).toContain(
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
    );
  });

  it('keeps our data beside the custom parts of others', async () => {
    const data = '{"名":"<b>&amp;]]>\\u0001"}';
    const after = await unpack(await applyToXlsx(BOOK, MODELS, data));
    expect(after.text('customXml/item2.xml')).toContain(
      '<jixiao xmlns="urn:jixiao:data">{"名":"&lt;b&gt;&amp;amp;]]&gt;\\u0001"}</jixiao>',
    );
    expect(values(after.outline('xl/_rels/workbook.xml.rels'), 'Relationship', 'Target')).toContain(
      '../customXml/item2.xml',
    );
    expect(values(after.outline('customXml/_rels/item2.xml.rels'), 'Relationship', 'Target')).toEqual([
      'itemProps2.xml',
    ]);
    expect(after.outline('customXml/itemProps2.xml').attributes.get('ds:itemID')).toMatch(
      /^\{[0-9A-F-]{36}\}$/,
    );
  });

  it('leaves our data alone when none is given', async () => {
    const once = await applyToXlsx(BOOK, MODELS, '{"kept":true}');
    const after = await unpack(await applyToXlsx(once, AGAIN, null));
    expect(after.text('customXml/item2.xml')).toContain('{"kept":true}');
  });
});

describe('a sheet of ours that Excel has saved since', () => {
  const COMMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

  /** The workbook with our sheets, as it looks after someone commented on one and Excel saved it. */
  async function saved(): Promise<Uint8Array> {
    const once = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const change = (source: string, name: string): string => {
      if (name === 'xl/calcChain.xml') return source.replace('</calcChain>', '<c r="A2" i="8"/></calcChain>');
      if (name === 'xl/worksheets/sheet3.xml')
        return source.replace('<sheetPr>', '<sheetPr codeName="Sheet9">');
      return source.replace('</Types>', '<Override PartName="/xl/comments2.xml" ContentType="x/y"/></Types>');
    };
    const entries = once.names.map((name) => {
      const isText = name.endsWith('.xml') || name.endsWith('.rels');
      return { name, content: isText ? change(once.text(name), name) : once.bytes(name) };
    });
    const relationship = (id: number, target: string) =>
      `<Relationship Id="rId${id}" Type="${COMMENTS}" Target="${target}"/>`;
    const own = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship(1, '../comments2.xml')}${relationship(2, '/xl/theme/theme1.xml')}${relationship(3, '/xl/stray.xml').replace('/>', ' TargetMode="External"/>')}</Relationships>`;
    return zipOf([
      ...entries,
      { name: 'xl/comments2.xml', content: '<comments/>' },
      { name: 'xl/stray.xml', content: '<stray/>' },
      { name: 'xl/worksheets/_rels/sheet3.xml.rels', content: own },
    ]);
  }

  it('leaves with everything that only it led to', async () => {
    const after = await unpack(await applyToXlsx(await saved(), AGAIN, '{}'));
    expect(after.names).not.toContain('xl/comments2.xml');
    expect(after.names).not.toContain('xl/worksheets/_rels/sheet3.xml.rels');
    expect(after.text('[Content_Types].xml')).not.toContain('comments2');
    expect(after.names).toEqual(expect.arrayContaining(['xl/theme/theme1.xml', 'xl/stray.xml']));
  });

  it('takes the calculation chain along, which lists its cells', async () => {
    const after = await unpack(await applyToXlsx(await saved(), AGAIN, '{}'));
    expect(after.names).not.toContain('xl/calcChain.xml');
    expect(after.text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(after.text('[Content_Types].xml')).not.toContain('calcChain');
  });

  it('keeps the name by which macros know it', async () => {
    const after = await unpack(await applyToXlsx(await saved(), AGAIN, '{}'));
    expect(
      elements(after.outline('xl/worksheets/sheet3.xml'), 'sheetPr')[0]?.attributes.get('codeName'),
    ).toBe('Sheet9');
  });

  it('loses the print titles, print area and filter that it no longer has; other sheets keep theirs', async () => {
    const area =
      '<definedName name="_xlnm.Print_Area" localSheetId="4">指标依据!$A$1</definedName></definedNames>';
    const once = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const book = zipOf(
      once.names.map((name) => ({
        name,
        content:
          name === 'xl/workbook.xml' ? once.text(name).replace('</definedNames>', area) : once.bytes(name),
      })),
    );
    const bare = AGAIN.map((each) => ({ ...each, filter: null, print: { ...each.print, repeatRows: null } }));
    const after = await unpack(await applyToXlsx(book, bare, '{}'));
    expect(values(after.outline('xl/workbook.xml'), 'definedName', 'name')).toEqual([
      '_xlnm._FilterDatabase',
      '_xlnm.Print_Titles',
      '单价',
      '_jixiao.indicators',
      '_jixiao.evidence',
      '_jixiao.findings',
    ]);
  });

  it('keeps its place, its state and the name the user gave it', async () => {
    const once = await unpack(await applyToXlsx(BOOK, MODELS, '{}'));
    const renamed = zipOf(
      once.names.map((name) => ({
        name,
        content: name.startsWith('xl/workbook')
          ? once
              .text(name)
              .replaceAll('指标依据', '依据 2020')
              .replace('sheetId="9"', 'sheetId="9" state="hidden"')
          : once.bytes(name),
      })),
    );
    const models = AGAIN.map((each) => (each.own === 'evidence' ? { ...each, replaces: '依据 2020' } : each));
    const after = await unpack(await applyToXlsx(renamed, models, '{}'));
    const sheet = elements(after.outline('xl/workbook.xml'), 'sheet')[4];
    expect([sheet?.attributes.get('name'), sheet?.attributes.get('state')]).toEqual(['依据 2020', 'hidden']);
    expect(after.text('xl/worksheets/sheet3.xml')).toContain("<f>SUM('依据 2020'!A1:A3)</f>");
    expect(after.text('xl/workbook.xml')).toContain('hidden="1">\'依据 2020\'!$A$1</definedName>');
  });
});
