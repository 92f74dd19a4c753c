import { describe, expect, it } from '@jest/globals';
import { looksInUse } from '../../src/workbook/xlsx/look-use';
import type { LookUse } from '../../src/workbook/xlsx/look-use';
import { LOOKS } from '../../src/workbook/xlsx/looks';
import { TRANSITIONAL_DIALECT } from '../../src/workbook/xlsx/namespaces';
import { appendStyles, emptyStyles } from '../../src/workbook/xlsx/styles-append';
import { outlineXml } from '../../src/workbook/xlsx/xml-outline';
import type { StyleName } from '../../src/workbook/port';
import { RICH_PARTS } from './rich-workbook';
import { elements, model, text, values } from './writer-tools';

const ALL: LookUse[] = (Object.keys(LOOKS) as StyleName[]).map((style) => ({ style, variant: 'plain' }));
const RICH = String(RICH_PARTS.get('xl/styles.xml'));

const append = (source: string, looks = ALL) =>
  appendStyles(source, 'styles', looks, ['good', 'bad', 'unsure']);
const cellFormats = (source: string) => {
  const [section] = elements(outlineXml(source, 'styles'), 'cellXfs');
  return section?.children ?? [];
};

describe('styles added to a workbook', () => {
  it('are found again and not added twice', () => {
    const once = append(RICH);
    const twice = append(once.text);
    expect(twice.text).toBe(once.text);
    expect(twice.indexes.cell('money', 'plain')).toBe(once.indexes.cell('money', 'plain'));
  });

  it('are found again after another program wrote the same in its own manner', () => {
    const once = append(RICH).text;
    const restyled = once
      .replace(/<xf (numFmtId="\d+") (fontId="\d+")/g, '<xf $2 $1')
      .replaceAll(
        '<left style="thin"><color indexed="64"/></left>',
        "<left style='thin' >\n<color indexed='64'></color></left>",
      );
    expect(restyled).not.toBe(once);
    expect(append(restyled).text).toBe(restyled);
  });

  it('never take the number of a format that is there, even of one that nobody defines', () => {
    const source = RICH.replace(
      'numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1"',
      'numFmtId="180" fontId="0" fillId="0" borderId="0" xfId="1"',
    );
    const ids = values(outlineXml(append(source).text, 'styles'), 'numFmt', 'numFmtId');
    expect(ids).toEqual(['170', '181', '182']);
  });

  it('use a number format that the workbook has', () => {
    const source = RICH.replace('yyyy&quot;年&quot;m&quot;月&quot;', 'yyyy-mm-dd');
    const { text: written, indexes } = append(source);
    expect(cellFormats(written)[indexes.cell('date', 'plain')]?.attributes.get('numFmtId')).toBe('170');
  });

  it.each(Object.keys(LOOKS) as StyleName[])('give %s a format of its own', (style) => {
    const { text: written, indexes } = append(emptyStyles(TRANSITIONAL_DIALECT));
    const index = indexes.cell(style, 'plain');
    expect(index).toBeGreaterThan(0);
    expect(index).toBeLessThan(cellFormats(written).length);
  });

  it('build on the cell style 常规, wherever it stands', () => {
    const source = RICH.replace('name="常规" xfId="0"', 'name="常规" xfId="1"');
    const { text: written, indexes } = append(source);
    expect(cellFormats(written)[indexes.cell('text', 'plain')]?.attributes.get('xfId')).toBe('1');
  });

  it('refuse more formats than Excel opens', () => {
    const many = '<xf numFmtId="0"/>'.repeat(65_490);
    expect(() => append(RICH.replace('</cellXfs>', `${many}</cellXfs>`))).toThrow('too-large');
  });

  it('keep a formula in a text look computing', () => {
    const formula = { row: 0, column: 0, value: '是', style: 'center', formula: 'A1' } as const;
    const looks = looksInUse([model({ cells: [formula, text(1, 0, '甲')] })]);
    const { text: written, indexes } = append(RICH, looks);
    const formatOf = (style: StyleName, variant: LookUse['variant']) =>
      cellFormats(written)[indexes.cell(style, variant)]?.attributes.get('numFmtId');
    expect([formatOf('center', 'computed'), formatOf('text', 'plain')]).toEqual(['0', '49']);
  });
});
