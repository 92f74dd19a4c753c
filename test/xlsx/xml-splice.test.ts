import { describe, expect, it } from '@jest/globals';
import { childNamed, outlineXml } from '../../src/workbook/xlsx/xml-outline';
import type { XmlElement } from '../../src/workbook/xlsx/xml-outline';
import { XmlSplice, insertInOrder } from '../../src/workbook/xlsx/xml-splice';

/** `source` after `change`, which gets the root and its child `b`. */
function spliced(
  source: string,
  change: (splice: XmlSplice, root: XmlElement, b: XmlElement) => void,
): string {
  const root = outlineXml(source, 'part');
  const splice = new XmlSplice(source);
  change(splice, root, childNamed(root, 'b') ?? root);
  return splice.result();
}

describe('changes to a part', () => {
  it('open an empty element that gets children', () => {
    expect(spliced('<a><b x="1" /></a>', (s, _, b) => s.append(b, '<c/>'))).toBe('<a><b x="1" ><c/></b></a>');
  });

  it('set an attribute where it stands, and never inside the value of another', () => {
    const set = (source: string) => spliced(source, (s, _, b) => s.setAttribute(b, 'x', '2'));
    expect(set(`<a><b y=" x='1'" x = '1'/></a>`)).toBe(`<a><b y=" x='1'" x="2"/></a>`);
    expect(set(`<a><b y=" x='1'"></b></a>`)).toBe(`<a><b y=" x='1'" x="2"></b></a>`);
    expect(set('<a><b q:x="1"/></a>')).toBe('<a><b q:x="1" x="2"/></a>');
  });

  it('put in before they take away at one place', () => {
    const both = spliced('<a><b/><d/></a>', (s, _, b) => {
      s.remove(b);
      s.replace(b.start, b.start, '<c/>');
    });
    expect(both).toBe('<a><c/><d/></a>');
  });

  it('find the place that the schema gives', () => {
    const order = ['a1', 'b', 'c', 'd'];
    const insert = (source: string) =>
      spliced(source, (s, root) => insertInOrder(s, root, order, 'c', '<c/>'));
    expect(insert('<a><b/><!-- < --><d/></a>')).toBe('<a><b/><c/><!-- < --><d/></a>');
    expect(insert('<a>\n<d/></a>')).toBe('<a><c/>\n<d/></a>');
    expect(insert('<a/>')).toBe('<a><c/></a>');
  });
});

describe('the outline of a part', () => {
  it('takes markup in comments, CDATA and instructions for what it is', () => {
    const root = outlineXml('<?xml version="1.0"?><!-- <x> --><a><![CDATA[<y>]]><?z <q?><b/></a>', 'part');
    expect(root.children.map(({ local }) => local)).toEqual(['b']);
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b></a>',
    '<a b="<"/>',
    '<a',
    '',
    'text',
    '<a><!-- </a>',
    '</a>',
  ])('refuses %s', (source) => {
    expect(() => outlineXml(source, 'part')).toThrow('part-damaged');
  });
});
