import {
  MAIN,
  OFFICE,
  SHEET_PART,
  STRICT_MAIN,
  STRICT_OFFICE,
  buildWorkbook,
  relationshipsXml,
  rowsXml,
  sharedStringsXml,
  stylesXml,
  workbookEntries,
  workbookXml,
  worksheetXml,
} from './build-workbook';
import type { Parts } from './build-workbook';
import { buildZip } from './build-zip';
import type { Cells } from './read-cells';

/** A file that is odd but readable, and the cells that it holds. */
export interface OddFile {
  readonly name: string;
  make(): Uint8Array;
  readonly cells: Cells;
}

const sheet = (xml: string | Uint8Array, more: Parts = {}) => buildWorkbook({ [SHEET_PART]: xml, ...more });
const rows = (xml: string, more: Parts = {}) => sheet(rowsXml(xml), more);
const dated = (serial: number) => ({ value: serial, date: true }) as const;
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const bigEndian = (text: string) => new Uint8Array(Buffer.from(utf16(text)).swap16());

const TEXTS: OddFile[] = [
  {
    name: 'shared strings, one of them rich and with phonetic text',
    make: () =>
      rows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', {
        'xl/sharedStrings.xml': sharedStringsXml([
          '<t>支出</t>',
          '<r><rPr><b/></rPr><t>盲</t></r><r><t xml:space="preserve"> 协</t></r><rPh sb="0" eb="1"><t>mang</t></rPh>',
        ]),
      }),
    cells: { A1: '支出', B1: '盲 协' },
  },
  {
    name: 'inline strings, plain and rich',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>慰问</t></is></c>' +
          '<c r="B1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
      ),
    cells: { A1: '慰问', B1: '甲乙' },
  },
  {
    name: 'entities, CDATA, line ends and escapes',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="str"><v>a&amp;&lt;&gt;&quot;&apos;&#20013;&#x56FD;</v></c>' +
          '<c r="B1" t="str"><v><![CDATA[<甲&amp;]]>乙</v></c><c r="C1" t="str"><v>一_x000D_二_x005F_x000D_</v></c>' +
          '<c r="D1" t="str"><v>上\r\n下</v></c><c r="E1"><v><![CDATA[12]]></v></c></row>',
      ),
    cells: { A1: 'a&<>"\'中国', B1: '<甲&amp;乙', C1: '一\r二_x000D_', D1: '上\n下', E1: 12 },
  },
  {
    name: 'a character outside the basic plane and one of many bytes beside plain letters',
    make: () => rows('<row r="1"><c r="A1" t="str"><v>𠮷é€𝄞z</v></c></row>'),
    cells: { A1: '𠮷é€𝄞z' },
  },
  {
    name: 'empty texts',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="inlineStr"><is><t/></is></c></row>',
      ),
    cells: { A1: { value: '', formula: true }, B1: '' },
  },
];

const VALUES: OddFile[] = [
  {
    name: 'numbers in every spelling',
    make: () =>
      rows(
        '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>-12.50</v></c><c r="C1"><v>1.5E-3</v></c>' +
          '<c r="D1"><v>12345678901234567890</v></c><c r="E1"><v> 7 </v></c><c r="F1" t="n"><v>+3</v></c></row>',
      ),
    cells: { A1: 0.1, B1: -12.5, C1: 0.0015, D1: 12345678901234567000, E1: 7, F1: 3 },
  },
  {
    name: 'booleans and errors',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#REF!</v></c>' +
          '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      ),
    cells: {
      A1: true,
      B1: false,
      C1: { error: '#REF!' },
      D1: { value: { error: '#DIV/0!' }, formula: true },
    },
  },
  {
    name: 'formulas with and without a stored result',
    make: () =>
      rows(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v></v></c>' +
          '<c r="D1" t="str"><f>"a"</f><v>a</v></c><c r="E1"><f t="shared" si="0"/><v>5</v></c></row>',
      ),
    cells: {
      A1: { value: 2, formula: true },
      B1: { value: null, formula: true },
      C1: { value: null, formula: true },
      D1: { value: 'a', formula: true },
      E1: { value: 5, formula: true },
    },
  },
  {
    name: 'dates by number format',
    make: () =>
      rows(
        '<row r="1"><c r="A1" s="1"><v>43831</v></c><c r="B1" s="2"><v>43831</v></c><c r="C1" s="3"><v>5</v></c></row>',
        {
          'xl/styles.xml': stylesXml([0, 14, 'yyyy"年"m"月"d"日"', '[Red]0.00']),
        },
      ),
    cells: { A1: dated(43831), B1: dated(43831), C1: 5 },
  },
  {
    name: 'a date style on text and on nothing',
    make: () => rows('<row r="1"><c r="A1" s="1" t="str"><v>甲</v></c><c r="B1" s="1"/></row>'),
    cells: { A1: '甲' },
  },
];

const strictWorkbook = (pr: string) =>
  `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_OFFICE}" conformance="strict">${pr}` +
  '<sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>';
const strictSheet = (cells: string) =>
  `<worksheet xmlns="${STRICT_MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const strictParts = (cells: string, pr = ''): Parts => ({
  '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']], STRICT_OFFICE),
  'xl/workbook.xml': strictWorkbook(pr),
  'xl/_rels/workbook.xml.rels': relationshipsXml(
    [['rId1', 'worksheet', 'worksheets/sheet1.xml']],
    STRICT_OFFICE,
  ),
  [SHEET_PART]: strictSheet(cells),
  'xl/styles.xml': null,
  'xl/sharedStrings.xml': null,
});
const ISO_CELLS =
  '<c r="A1" t="d"><v>2020-03-05</v></c><c r="B1" t="d"><v>2020-03-05T12:00:00Z</v></c>' +
  '<c r="C1" t="d"><v>1900-01-01T00:00:00</v></c>';

const DIALECTS: OddFile[] = [
  {
    name: 'strict OOXML with ISO dates',
    make: () => buildWorkbook(strictParts(ISO_CELLS)),
    cells: { A1: dated(43895), B1: dated(43895.5), C1: dated(1) },
  },
  {
    name: 'ISO dates in the 1904 system',
    make: () =>
      buildWorkbook(strictParts('<c r="A1" t="d"><v>1904-01-02</v></c>', '<workbookPr date1904="true"/>')),
    cells: { A1: dated(1) },
  },
  {
    name: 'prefixed namespaces throughout',
    make: () =>
      sheet(
        `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>` +
          '<x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        {
          'xl/workbook.xml':
            `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets>` +
            '<x:sheet name="台账" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
          'xl/sharedStrings.xml': `<s:sst xmlns:s="${MAIN}"><s:si><s:t>支出</s:t></s:si></s:sst>`,
        },
      ),
    cells: { A1: '支出', B1: 2 },
  },
  {
    name: 'UTF-16, little and big endian, and a UTF-8 byte order mark',
    make: () =>
      sheet(bigEndian(rowsXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')), {
        'xl/sharedStrings.xml': utf16(sharedStringsXml(['<t>支出𠮷</t>'])),
        'xl/styles.xml': `\ufeff${stylesXml([0])}`,
      }),
    cells: { A1: '支出𠮷' },
  },
  {
    name: 'a declared code page',
    make: () =>
      sheet(
        new Uint8Array([
          ...Buffer.from('<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row><c t="str"><v>'),
          ...[0xd6, 0xa7, 0xb3, 0xf6],
          ...Buffer.from('</v></c></row></sheetData></worksheet>'),
        ]),
      ),
    cells: { A1: '支出' },
  },
  {
    name: 'comments, instructions, either quote, attributes in any order and with white space',
    make: () =>
      sheet(
        `<?xml version='1.0'?><!-- <row> --><?x <c> ?><worksheet xmlns='${MAIN}'><sheetData><!----><row spans='1:2' r = '1' >` +
          `<c t='str'\n s="1" note="a>b" r='B1' ><v >甲<!-- - -->乙</v ></c ></row ><row/></sheetData></worksheet><!-- end -->\n`,
      ),
    cells: { B1: '甲乙' },
  },
  {
    name: 'elements of the same names inside extensions',
    make: () =>
      sheet(
        worksheetXml(
          '<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v><is><t>x</t></is></ext></extLst></c></row></sheetData>' +
            '<extLst><ext><sheetData><row r="2"><c r="A2"><v>9</v></c></row></sheetData></ext></extLst>',
        ),
      ),
    cells: { A1: 1 },
  },
];

const PLACES: OddFile[] = [
  {
    name: 'cells and rows without a reference',
    make: () =>
      rows(
        '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"/><row><c><v>6</v></c></row>',
      ),
    cells: { A1: 1, D1: 4, E1: 5, A5: 6 },
  },
  {
    name: 'rows out of order and far apart',
    make: () =>
      rows(
        '<row r="9000"><c r="A9000"><v>3</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row>',
      ),
    cells: { A9000: 3, B2: 2, A2: 1 },
  },
  {
    name: 'a row in two parts, in one block and in two',
    make: () =>
      rows(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>' +
          '<row r="6000"><c r="A6000"><v>3</v></c></row><row r="1"><c r="C1"><v>4</v></c><c r="A1"/></row>',
      ),
    cells: { A1: 1, B1: 2, A6000: 3, C1: 4 },
  },
  {
    name: 'one cell in the last corner',
    make: () => rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    cells: { XFD1048576: 1 },
  },
  {
    name: 'a dimension that lies, a count that lies',
    make: () =>
      sheet(
        worksheetXml(
          '<dimension ref="A1:ZZZ99"/><sheetData><row r="3"><c r="C3" t="s"><v>1</v></c></row></sheetData>',
        ),
        {
          'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="1" uniqueCount="9999999999"><si/><si><t>乙</t></si></sst>`,
        },
      ),
    cells: { C3: '乙' },
  },
  {
    name: 'merges, validations and links over the whole sheet',
    make: () =>
      sheet(
        worksheetXml(
          '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
            '<dataValidations><dataValidation sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>' +
            '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
        ),
      ),
    cells: { A1: 1 },
  },
];

const PACKAGES: OddFile[] = [
  {
    name: 'a relationship that starts above the root, as LibreOffice writes it',
    make: () =>
      sheet(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'), {
        '_rels/.rels': relationshipsXml([
          ['rId1', 'officeDocument', 'xl/workbook.xml'],
          ['rId5', 'customXml', '../customXml/item1.xml'],
        ]),
        'customXml/item1.xml': '<x/>',
      }),
    cells: { A1: 1 },
  },
  {
    name: 'content types of formats that the file does not use, as SheetJS declares them',
    make: () =>
      sheet(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'), {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>' +
          '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      }),
    cells: { A1: 1 },
  },
  {
    name: 'parts at odd paths, absolute targets, backslashes, escapes and another case',
    make: () =>
      buildZip([
        ...workbookEntries({
          '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', '/deep/down\\book.xml']]),
          'xl/workbook.xml': null,
          'xl/_rels/workbook.xml.rels': null,
          [SHEET_PART]: null,
        }),
        { name: 'deep\\down\\book.xml', data: workbookXml('<sheet name="x" sheetId="1" r:id="rId1"/>') },
        {
          name: 'deep/down/_rels/book.xml.rels',
          data: relationshipsXml([
            ['rId1', 'worksheet', '..\\.\\My%20Sheets\\ONE.xml'],
            ['rId2', 'sharedStrings', '/XL/SHAREDSTRINGS.XML'],
          ]),
        },
        { name: 'deep/my sheets/one.xml', data: rowsXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
      ]),
    cells: { A1: '支出' },
  },
  {
    name: 'stored entries, data descriptors and zip64',
    make: () =>
      buildWorkbook({}, [
        {
          name: SHEET_PART,
          data: rowsXml('<row><c t="s"><v>1</v></c></row>'),
          stored: true,
          descriptor: true,
        },
        { name: 'xl/styles.xml', data: stylesXml([0]), descriptor: true },
        { name: 'xl/sharedStrings.xml', data: sharedStringsXml(['<t>甲</t>', '<t>乙</t>']), zip64: true },
        { name: 'docs/', data: '', stored: true },
      ]),
    cells: { A1: '乙' },
  },
  {
    name: 'no styles and no shared strings',
    make: () =>
      rows('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', {
        'xl/_rels/workbook.xml.rels': relationshipsXml([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
        'xl/styles.xml': null,
        'xl/sharedStrings.xml': null,
      }),
    cells: { A1: 1 },
  },
];

export const ODD_FILES: readonly OddFile[] = [...TEXTS, ...VALUES, ...DIALECTS, ...PLACES, ...PACKAGES];
