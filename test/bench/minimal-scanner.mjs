/**
 * The least that reads every cell of an .xlsx: finds the parts by their usual names, inflates them
 * whole with node:zlib and walks the bytes. It trusts the file in everything; it is the base that
 * readers are measured against. Prints how many cells it read and the sum of the numbers.
 *   node test/bench/minimal-scanner.mjs BOOK.xlsx
 */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const LT = 0x3c;
const GT = 0x3e;
const QUOTE = 0x22;

function inflatePart(file, wanted) {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  for (let i = file.readUInt16LE(end + 10); i > 0; i--) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted) {
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      return inflateRawSync(file.subarray(start, start + file.readUInt32LE(at + 20)));
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  throw new Error(`no ${wanted}`);
}

function readStrings(xml) {
  const strings = [];
  for (let at = xml.indexOf('<t>'); at >= 0; at = xml.indexOf('<t>', at)) {
    const end = xml.indexOf(LT, at + 3);
    strings.push(xml.toString('utf8', at + 3, end));
    at = end;
  }
  return strings;
}

function readNumber(xml, start, end) {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = xml[i] - 0x30;
    if (digit < 0 || digit > 9) return Number(xml.latin1Slice(start, end));
    value = value * 10 + digit;
  }
  return value;
}

/** Rows as arrays of strings and numbers. */
function readRows(xml, strings) {
  const rows = [];
  let row = [];
  for (let at = xml.indexOf('<sheetData>') + 11; ;) {
    const byte = xml[at + 1];
    if (byte === 0x72) {
      rows.push((row = []));
    } else if (byte === 0x63) {
      let column = 0;
      at += 6;
      for (; xml[at] >= 0x41; at++) column = column * 26 + xml[at] - 0x40;
      while (xml[at] !== QUOTE) at++;
      let shared = false;
      for (; xml[at] !== GT; at++) if (xml[at] === 0x74) shared = xml[at + 3] === 0x73;
      const start = at + 4;
      at = start;
      while (xml[at] !== LT) at++;
      const value = readNumber(xml, start, at);
      row[column - 1] = shared ? strings[value] : value;
      at += 8; // </v></c>
      continue;
    } else if (byte === 0x2f && xml[at + 2] === 0x73) return rows;
    while (xml[at] !== GT) at++;
    at++;
  }
}

const file = readFileSync(process.argv[2]);
const strings = readStrings(inflatePart(file, 'xl/sharedStrings.xml'));
const rows = readRows(inflatePart(file, 'xl/worksheets/sheet1.xml'), strings);
let cells = 0;
let sum = 0;
for (const row of rows) {
  for (const value of row) {
    cells++;
    if (typeof value === 'number') sum += value;
  }
}
console.log(JSON.stringify({ cells, sum: Math.round(sum * 100) }));
