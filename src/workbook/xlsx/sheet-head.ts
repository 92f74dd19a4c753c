import { WorkbookError } from '../port';
import { parseRange } from './cell-values';
import type { PackageParts } from './package-parts';
import { Token, XmlScanner, nameCode } from './xml-scan';

const DIMENSION = nameCode('dimension');
const SHEET_DATA = nameCode('sheetData');
const REF = nameCode('ref');

/** Undefined while the dimension may still come. */
function findDimension(xml: XmlScanner): number | null | undefined {
  for (let token = xml.next(); token !== Token.more; token = xml.next()) {
    if (token !== Token.open || xml.depth !== 2) continue;
    if (xml.name === SHEET_DATA) return null;
    if (xml.name !== DIMENSION) continue;
    const range = parseRange(xml.attribute(REF) ?? '');
    return range ? range.lastRow + 1 : null;
  }
  return undefined;
}

/**
 * Rows down to the last that the sheet says it uses, or null when it does not say. Only the head
 * of the part is read; a damaged head gives null, for reading the rows will say what is wrong.
 */
export async function readStatedRows(parts: PackageParts, part: string): Promise<number | null> {
  const xml = new XmlScanner(part, parts.limits);
  try {
    for await (const chunk of parts.chunks(part, parts.limits.sheetBytes)) {
      xml.push(chunk);
      const found = findDimension(xml);
      if (found !== undefined) return found;
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
  return null;
}
