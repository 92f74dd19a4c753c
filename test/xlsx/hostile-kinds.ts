import { buildWorkbook } from './build-workbook';
import { buildZip } from './build-zip';
import type { HostileFile } from './hostile-file';

const text = (content: string | readonly number[]) =>
  new Uint8Array(Buffer.from(typeof content === 'string' ? content : Uint8Array.from(content)));
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) => () => {
  const bytes = Buffer.alloc(2048);
  bytes.set(OLE_MAGIC);
  bytes.write('Root Entry', 512, 'utf16le');
  bytes.writeUInt16LE(22, 512 + 64);
  bytes[512 + 66] = 5;
  bytes.write(stream, 640, 'utf16le');
  bytes.writeUInt16LE(2 * stream.length + 2, 640 + 64);
  bytes[640 + 66] = 2;
  return new Uint8Array(bytes);
};
const contentTypes = (type: string) => () =>
  buildWorkbook({
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="application/${type}"/></Types>`,
  });

/** Files that are something else than an .xlsx. */
export const OTHER_KINDS: readonly HostileFile[] = [
  { name: 'zero bytes', make: () => text([]), code: 'empty-file' },
  { name: 'an old .xls', make: ole('Workbook'), code: 'old-xls' },
  { name: 'an older .xls', make: ole('Book'), code: 'old-xls' },
  { name: 'an .xls of before containers', make: () => text([9, 0, 4, 0, 2, 0, 16, 0]), code: 'old-xls' },
  { name: 'an encrypted workbook', make: ole('EncryptedPackage'), code: 'encrypted' },
  { name: 'a Word document of old', make: ole('WordDocument'), code: 'not-a-workbook' },
  { name: 'CSV', make: () => text('日期,金额\r\n2020-01-01,5\r\n'), code: 'is-csv-or-html' },
  {
    name: 'CSV in GBK',
    make: () => text([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0x31, 13, 10]),
    code: 'is-csv-or-html',
  },
  {
    name: 'CSV in UTF-16',
    make: () => new Uint8Array(Buffer.from('\ufeffa\tb', 'utf16le')),
    code: 'is-csv-or-html',
  },
  {
    name: 'HTML',
    make: () => text('<html><table><tr><td>1</td></tr></table></html>'),
    code: 'is-csv-or-html',
  },
  { name: 'a PDF', make: () => text('%PDF-1.7\n'), code: 'not-a-workbook' },
  {
    name: 'a picture',
    make: () => text([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    code: 'not-a-workbook',
  },
  {
    name: 'a zip of something else',
    make: () => buildZip([{ name: 'a.txt', data: 'a' }]),
    code: 'not-a-workbook',
  },
  { name: 'an empty zip', make: () => buildZip([]), code: 'not-a-workbook' },
  {
    name: 'a binary workbook',
    make: contentTypes('vnd.ms-excel.sheet.binary.macroEnabled.main'),
    code: 'is-xlsb',
  },
  {
    name: 'a Word document',
    make: contentTypes('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    code: 'not-a-workbook',
  },
  {
    name: 'an OpenDocument sheet',
    make: () =>
      buildZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
    code: 'is-ods',
  },
];
