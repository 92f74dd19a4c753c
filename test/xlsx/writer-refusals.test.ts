import { describe, expect, it } from '@jest/globals';
import { applyToXlsx } from '../../src/workbook/xlsx/writer';
import { richEntries } from './rich-workbook';
import { model } from './writer-tools';
import { zipOf } from './zip-for-tests';

const MODELS = [model()];

/** The rich workbook with one part's text changed. */
function changed(part: string, change: (source: string) => string): Uint8Array {
  return zipOf(richEntries((source, name) => (name === part ? change(source) : source)));
}

async function codeOf(bytes: Uint8Array, models = MODELS): Promise<unknown> {
  return applyToXlsx(bytes, models, '{}').then(
    () => 'written',
    (error: { code?: unknown }) => error.code,
  );
}

describe('workbooks that get no sheets', () => {
  it('leaves a signed package alone: any change would break the signature', async () => {
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
    const signed = changed('_rels/.rels', (source) =>
      source.replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      ),
    );
    expect(await codeOf(signed)).toBe('signed');
  });

  it.each([
    ['lockStructure="1"', 'structure-protected'],
    ['lockStructure="true" workbookPassword="CC1A"', 'structure-protected'],
    ['lockWindows="1"', 'written'],
    ['lockStructure="0"', 'written'],
  ])('minds workbookProtection %s: %s', async (attributes, expected) => {
    const book = changed('xl/workbook.xml', (source) =>
      source.replace('<bookViews>', `<workbookProtection ${attributes}/><bookViews>`),
    );
    expect(await codeOf(book)).toBe(expected);
  });

  it('stops where a workbook already has too many sheets', async () => {
    const sheets = Array.from(
      { length: 1997 },
      (_, i) => `<sheet name="s${i}" sheetId="${i + 20}" r:id="rId1"/>`,
    );
    const book = changed('xl/workbook.xml', (source) =>
      source.replace('</sheets>', `${sheets.join('')}</sheets>`),
    );
    expect(await codeOf(book)).toBe('too-many-sheets');
  });

  it.each([
    ['xl/workbook.xml', '<!DOCTYPE x [<!ENTITY a "b">]>', 'unsafe-xml'],
    ['xl/styles.xml', '<!DOCTYPE x>', 'unsafe-xml'],
    ['xl/styles.xml', '<fonts>', 'part-damaged'],
    ['xl/_rels/workbook.xml.rels', '<a b=1/>', 'part-damaged'],
    ['[Content_Types].xml', '</x>', 'part-damaged'],
  ])('refuses %s beginning with %s', async (part, junk, code) => {
    expect(await codeOf(changed(part, (source) => source.replace('?>', `?>${junk}`)))).toBe(code);
  });

  it('refuses nesting that no workbook has', async () => {
    const deep = `${'<extLst>'.repeat(300)}${'</extLst>'.repeat(300)}`;
    const book = changed('xl/styles.xml', (source) =>
      source.replace('</styleSheet>', `${deep}</styleSheet>`),
    );
    expect(await codeOf(book)).toBe('too-large');
  });

  it('never replaces a part that two sheets share', async () => {
    const book = changed('xl/workbook.xml', (source) => source.replace('r:id="rId3"', 'r:id="rId1"'));
    expect(await codeOf(book, [model({ replaces: '名册' })])).toBe('part-damaged');
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', new TextEncoder().encode('日期,金额\n'), 'is-csv-or-html'],
    ['a cut file', zipOf(richEntries()).slice(0, 4000), 'zip-damaged'],
  ])('says what is wrong with %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
