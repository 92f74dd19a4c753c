import { WorkbookError } from '../port';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OLE_ENTRY_BYTES = 128;
const OLE_NAME_BYTES = 64;
const OLE_STREAM = 2;
const TEXT_SAMPLE_BYTES = 4096;
const ZIP_MAGIC = [0x50, 0x4b];
const PDF_MAGIC = [0x25, 0x50, 0x44, 0x46, 0x2d];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/**
 * Names of the streams in an OLE compound file. Directory entries are 128 bytes long and aligned,
 * so that they can be found without following the allocation table, which may be damaged.
 */
function* oleStreams(bytes: Uint8Array): Generator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new TextDecoder('utf-16le');
  for (let at = 512; at + OLE_ENTRY_BYTES <= bytes.length; at += OLE_ENTRY_BYTES) {
    const length = view.getUint16(at + OLE_NAME_BYTES, true);
    const isStream = bytes[at + OLE_NAME_BYTES + 2] === OLE_STREAM;
    if (!isStream || length < 4 || length > OLE_NAME_BYTES) continue;
    yield names.decode(bytes.subarray(at, at + length - 2));
  }
}

function refuseOle(bytes: Uint8Array): WorkbookError {
  let isXls = false;
  for (const name of oleStreams(bytes)) {
    if (name === 'EncryptedPackage') return new WorkbookError('encrypted');
    if (name === 'Workbook' || name === 'Book') isXls = true;
  }
  return new WorkbookError(isXls ? 'old-xls' : 'not-a-workbook');
}

/** Excel 2 to 4 wrote their records without a container around them. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? -1) && [4, 6].includes(bytes[2] ?? -1);
}

/** Text has no control characters but line ends and tabs, in UTF-8 as in GBK; UTF-16 has a mark. */
function isText(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const isControl = (byte: number) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
  return !bytes.subarray(0, TEXT_SAMPLE_BYTES).some(isControl);
}

/**
 * Throws when the bytes are no zip, saying what they are instead: `empty-file`, `old-xls`,
 * `encrypted`, `is-csv-or-html` or `not-a-workbook`.
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty-file');
  if (startsWith(bytes, ZIP_MAGIC)) return;
  if (startsWith(bytes, OLE_MAGIC)) throw refuseOle(bytes);
  if (isBareBiff(bytes)) throw new WorkbookError('old-xls');
  if (startsWith(bytes, PDF_MAGIC) || !isText(bytes)) throw new WorkbookError('not-a-workbook');
  throw new WorkbookError('is-csv-or-html');
}
