/**
 * The least that reads every cell of an .xlsx: finds the parts by their usual names, inflates them
 * whole with node:zlib and walks the bytes. It trusts the file in everything; it is the base that
 * readers are measured against. Prints what it read and how long that took.
 *   node test/bench/minimal-scanner.mjs BOOK.xlsx
 */
import { readFileSync } from 'node:fs';
import { measured } from './measured.mjs';
import { inflatePart } from './zip-part.mjs';

const LT = 0x3c;
const GT = 0x3e;
const QUOTE = 0x22;

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

await measured(() => {
  const file = readFileSync(process.argv[2]);
  const strings = readStrings(inflatePart(file, 'xl/sharedStrings.xml'));
  return readRows(inflatePart(file, 'xl/worksheets/sheet1.xml'), strings);
});
