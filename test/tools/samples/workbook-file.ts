import {
  CONTENT_TYPE,
  CONTENT_TYPES,
  PACKAGE_RELATIONSHIPS,
  TRANSITIONAL_DIALECT,
} from '../../../src/workbook/xlsx/namespaces';
import { XML_DECLARATION, xmlAttribute, xmlText } from '../../../src/workbook/xlsx/xml-write';
import { zipOf } from '../../xlsx/zip-for-tests';
import { stylesXml } from './looks';
import type { SampleSheet } from './sheet';
import { sheetXml } from './sheet-part';

const { main, relationships } = TRANSITIONAL_DIALECT;
const SHARED_STRINGS = CONTENT_TYPE.styles.replace('styles', 'sharedStrings');

/**
 * The sheets as an .xlsx file, laid out as a spreadsheet program saves it. Nothing in it is
 * compressed: what a compressor makes of a text differs by its version and by the machine, and the
 * samples must be the same bytes everywhere.
 */
export function workbookFile(sheets: readonly SampleSheet[]): Uint8Array {
  const texts = new Map<string, number>();
  const share = (text: string) => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const parts = sheets.map((sheet, i) => [`worksheets/sheet${i + 1}.xml`, sheetXml(sheet, share)] as const);
  const files: (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(parts.map(([path]) => path))],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...parts.map(([path]) => ['worksheet', path] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ...parts.map(([path, xml]) => [`xl/${path}`, xml] as const),
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', sharedStrings([...texts.keys()])],
  ];
  return zipOf(files.map(([name, content]) => ({ name, content, stored: true })));
}

function contentTypes(sheetPaths: readonly string[]): string {
  const overrides = [
    ['workbook.xml', CONTENT_TYPE.workbook],
    ...sheetPaths.map((path) => [path, CONTENT_TYPE.worksheet]),
    ['styles.xml', CONTENT_TYPE.styles],
    ['sharedStrings.xml', SHARED_STRINGS],
  ].map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${type}"/>`);
  return (
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">` +
    `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
    `<Default Extension="xml" ContentType="${CONTENT_TYPE.xml}"/>${overrides.join('')}</Types>`
  );
}

function relations(items: readonly (readonly [kind: string, target: string])[]): string {
  const inner = items.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${inner.join('')}</Relationships>`;
}

function workbook(sheets: readonly SampleSheet[]): string {
  const names = sheets.map(
    ({ name }, i) => `<sheet name="${xmlAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const titles = sheets.map(
    ({ name }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xmlText(name)}!$1:$3</definedName>`,
  );
  return (
    `${XML_DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${names.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
  );
}

function sharedStrings(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
  return `${XML_DECLARATION}<sst xmlns="${main}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}
