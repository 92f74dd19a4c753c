/** What the writer's tests share: models made in a line, and a look into the file that came out. */
import type { ModelCell, SheetModel } from '../../src/workbook/port';
import { nodeInflater } from '../../src/workbook/xlsx/inflate-node';
import { outlineXml } from '../../src/workbook/xlsx/xml-outline';
import type { XmlElement } from '../../src/workbook/xlsx/xml-outline';
import { entryBytes, openZip, recordBytes } from '../../src/workbook/xlsx/zip';

export function model(changes: Partial<SheetModel> = {}): SheetModel {
  return {
    own: 'indicators',
    name: '绩效指标表',
    replaces: null,
    widths: [10, 20],
    heights: new Map(),
    cells: [text(0, 0, '绩效指标表')],
    merges: [],
    conditionalFormats: [],
    dropDowns: [],
    frozenRows: 0,
    filter: null,
    print: { orientation: 'portrait', repeatRows: null, footer: '' },
    ...changes,
  };
}

export function text(row: number, column: number, value: string): ModelCell {
  return { row, column, value, style: 'text' };
}

export interface Unpacked {
  readonly names: readonly string[];
  /** The whole record of an entry: local header, compressed bytes, descriptor. */
  record(name: string): Uint8Array;
  bytes(name: string): Uint8Array;
  text(name: string): string;
  outline(name: string): XmlElement;
}

export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const zip = openZip(bytes);
  const contents = new Map<string, Uint8Array>();
  for (const entry of zip.entries) {
    contents.set(entry.name, await entryBytes(zip, entry, { inflater: nodeInflater, maxBytes: 1e9 }));
  }
  const content = (name: string): Uint8Array => {
    const found = contents.get(name);
    if (!found) throw new Error(`no entry ${name}`);
    return found;
  };
  const decoded = (name: string) => new TextDecoder().decode(content(name));
  return {
    names: zip.entries.map(({ name }) => name),
    record(name) {
      const entry = zip.entries.find((each) => each.name === name);
      if (!entry) throw new Error(`no entry ${name}`);
      return recordBytes(zip, entry);
    },
    bytes: content,
    text: decoded,
    outline: (name) => outlineXml(decoded(name), name),
  };
}

/** All elements of that local name, in document order. */
export function elements(root: XmlElement, local: string): XmlElement[] {
  return [
    ...(root.local === local ? [root] : []),
    ...root.children.flatMap((child) => elements(child, local)),
  ];
}

/** The values of one attribute of all elements of that local name. */
export function values(root: XmlElement, local: string, attribute: string): (string | undefined)[] {
  return elements(root, local).map(({ attributes }) => attributes.get(attribute));
}
