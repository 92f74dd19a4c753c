import {
  MAIN,
  SHEET_PART,
  buildWorkbook,
  rowsXml,
  sharedStringsXml,
  workbookXml,
  worksheetXml,
} from './build-workbook';
import type { HostileFile } from './hostile-file';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const STRINGS_PART = 'xl/sharedStrings.xml';
const sheet = (xml: string) => buildWorkbook({ [SHEET_PART]: xml });

const damagedSheet = (name: string, xml: string): HostileFile => ({
  name,
  make: () => sheet(xml),
  code: 'part-damaged',
  part: SHEET_PART,
});
const damagedRow = (name: string, xml: string): HostileFile => damagedSheet(name, rowsXml(xml));
const whole = rowsXml(
  '<row r="1"><c r="A1" t="str"><v>甲</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
);

const BAD_UTF8 = Uint8Array.from(Buffer.from(whole.replace('甲', '\u0001')), (byte) =>
  byte === 1 ? 0xff : byte,
);

/** Parts that are not what they should be. */
export const DAMAGE: readonly HostileFile[] = [
  damagedSheet('a sheet without its last tag', whole.replace('</worksheet>', '')),
  damagedSheet('a sheet cut in a row', whole.slice(0, whole.indexOf('<v>2'))),
  damagedSheet('a sheet cut in a tag', whole.slice(0, whole.indexOf('r="2"') + 3)),
  damagedSheet('a sheet cut in a text', whole.slice(0, whole.indexOf('2</v>') + 1)),
  damagedSheet('an empty sheet part', ''),
  damagedSheet('a sheet part that is no XML', 'not xml'),
  damagedSheet('another root', `<chartsheet xmlns="${MAIN}"/>`),
  damagedSheet('a second root', `${whole}<worksheet/>`),
  damagedSheet('tags that cross', worksheetXml('<sheetData><row></sheetData></row>')),
  damagedSheet('text before the root', `x${whole.slice(whole.indexOf('<worksheet'))}`),
  damagedSheet('text behind the root', `${whole}x`),
  damagedSheet('a tag inside an attribute', worksheetXml('<sheetData a="<"/>')),
  damagedSheet('an attribute without quotes', worksheetXml('<sheetData a=1/>')),
  damagedSheet('an end tag in the wrong dialect', worksheetXml('<sheetData></x:sheetData>')),
  damagedSheet('a merge that is none', worksheetXml('<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>')),
  damagedRow('row 4294967295', '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'),
  damagedRow('row 1048577', '<row r="1048577"/>'),
  damagedRow('row 0', '<row r="0"/>'),
  damagedRow('column ZZZZZZ', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'),
  damagedRow('column XFE', '<row r="1"><c r="XFE1"><v>1</v></c></row>'),
  damagedRow('a cell beside its row', '<row r="1"><c r="A2"><v>1</v></c></row>'),
  damagedRow('a reference that is none', '<row r="1"><c r="甲1"><v>1</v></c></row>'),
  damagedRow('a shared string out of range', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>'),
  damagedRow('a negative shared string', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
  damagedRow('a style out of range', '<row r="1"><c r="A1" s="2"><v>2</v></c></row>'),
  damagedRow('an unknown type', '<row r="1"><c r="A1" t="q"><v>2</v></c></row>'),
  damagedRow('a number that is none', '<row r="1"><c r="A1"><v>1,000</v></c></row>'),
  damagedRow('a number beyond a double', '<row r="1"><c r="A1"><v>1E999</v></c></row>'),
  damagedRow('a boolean that is none', '<row r="1"><c r="A1" t="b"><v>2</v></c></row>'),
  damagedRow('a day that does not exist', '<row r="1"><c r="A1" t="d"><v>2021-02-29</v></c></row>'),
  damagedRow('an unknown entity', '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'),
  damagedRow('an entity without an end', '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>'),
  damagedRow('a reference to no character', '<row r="1"><c r="A1" t="str"><v>&#0;</v></c></row>'),
  damagedRow('a reference to half a character', '<row r="1"><c r="A1" t="str"><v>&#xD800;</v></c></row>'),
  damagedRow('a reference beyond Unicode', '<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>'),
  damagedRow('two values in a cell', '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'),
  {
    name: 'bytes that are not UTF-8',
    make: () =>
      buildWorkbook({
        [SHEET_PART]: BAD_UTF8,
      }),
    code: 'part-damaged',
    part: SHEET_PART,
  },
  {
    name: 'half a character at the end of UTF-16',
    make: () =>
      buildWorkbook({ [SHEET_PART]: Uint8Array.from([...Buffer.from(`\ufeff${whole}`, 'utf16le'), 32]) }),
    code: 'part-damaged',
    part: SHEET_PART,
  },
  ...[
    [0xed, 0xa0, 0x80],
    [0xc0, 0xaf],
    [0xe0, 0x80, 0xaf],
    [0xe4, 0xb8],
    [0xe4, 0x41, 0x80],
    [0xc3, 0x41],
    [0x80],
    [0xf8, 0x88, 0x80, 0x80],
  ].map((bytes) => ({
    name: `bytes ${bytes.map((byte) => byte.toString(16)).join(' ')} for a character`,
    make: () => {
      const [before = '', after = ''] = whole.split('甲');
      return buildWorkbook({
        [SHEET_PART]: Buffer.concat([Buffer.from(before), Uint8Array.from(bytes), Buffer.from(after)]),
      });
    },
    code: 'part-damaged',
    part: SHEET_PART,
  })),
  {
    name: 'a shared string table that is cut',
    make: () => buildWorkbook({ [STRINGS_PART]: sharedStringsXml(['<t>a</t>']).replace('</sst>', '') }),
    code: 'part-damaged',
    part: STRINGS_PART,
  },
  {
    name: 'a workbook part that is cut',
    make: () =>
      buildWorkbook({ 'xl/workbook.xml': workbookXml('<sheet name="a" r:id="rId1"/>').slice(0, -5) }),
    code: 'part-damaged',
    part: 'xl/workbook.xml',
  },
];

const ENTITIES = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">';
/** Parts with a document type definition. */
export const UNSAFE: readonly HostileFile[] = [
  { part: SHEET_PART, xml: `<!DOCTYPE worksheet [${ENTITIES}]>${rowsXml(CELL)}` },
  { part: SHEET_PART, xml: `<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">${rowsXml(CELL)}` },
  { part: 'xl/workbook.xml', xml: `<!DOCTYPE x>${workbookXml('<sheet name="a" r:id="rId1"/>')}` },
  { part: STRINGS_PART, xml: `<!DOCTYPE x [${ENTITIES}]>${sharedStringsXml(['<t>&b;</t>'])}` },
].map(({ part, xml }, i) => ({
  name: `a DTD (${i + 1})`,
  make: () => buildWorkbook({ [part]: xml }),
  code: 'unsafe-xml',
  part,
}));
