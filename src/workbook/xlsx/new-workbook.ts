/** A workbook from nothing: the smallest package Excel opens, with the sheets spliced in. */
import { CONTENT_TYPE, CONTENT_TYPES, PACKAGE_RELATIONSHIPS, TRANSITIONAL_DIALECT } from './namespaces';
import type { SheetToWrite } from './own-sheets';
import { emptyStyles } from './styles-append';
import { applyToXlsx } from './writer';
import { XML_DECLARATION } from './xml-write';
import { joinZip, writtenRecord } from './zip-write';

const DIALECT = TRANSITIONAL_DIALECT;

function relationships(id: string, kind: string, target: string): string {
  const relationship = `<Relationship Id="${id}" Type="${DIALECT.relationships}/${kind}" Target="${target}"/>`;
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationship}</Relationships>`;
}

function contentTypes(): string {
  const defaults = [
    ['rels', CONTENT_TYPE.relationships],
    ['xml', CONTENT_TYPE.xml],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = [
    ['/xl/workbook.xml', CONTENT_TYPE.workbook],
    ['/xl/styles.xml', CONTENT_TYPE.styles],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">${[...defaults, ...overrides].join('')}</Types>`;
}

function workbook(): string {
  const namespaces = `xmlns="${DIALECT.main}" xmlns:r="${DIALECT.relationships}"`;
  const view =
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>';
  return `${XML_DECLARATION}<workbook ${namespaces}>${view}<sheets/></workbook>`;
}

/**
 * An .xlsx file with these sheets and no others; at least one. A sheet whose `own` is null is an ordinary
 * sheet that nothing marks as ours. `ownData` null keeps no data with it. The same input gives the same bytes.
 */
export async function newXlsx(models: readonly SheetToWrite[], ownData: string | null): Promise<Uint8Array> {
  if (models.length === 0) throw new RangeError('a workbook needs a sheet');
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships('rId1', 'officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', workbook()],
    ['xl/_rels/workbook.xml.rels', relationships('rId1', 'styles', 'styles.xml')],
    ['xl/styles.xml', emptyStyles(DIALECT)],
  ];
  const encoder = new TextEncoder();
  const records = await Promise.all(parts.map(([name, xml]) => writtenRecord(name, encoder.encode(xml))));
  return applyToXlsx(joinZip(records), models, ownData);
}
