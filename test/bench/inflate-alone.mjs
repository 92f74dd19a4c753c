/** Inflates the sheet and nothing else: what no reader can be quicker than.  node inflate-alone.mjs BOOK.xlsx */
import { readFileSync } from 'node:fs';
import { measured } from './measured.mjs';
import { inflatePart } from './zip-part.mjs';

await measured(() => {
  inflatePart(readFileSync(process.argv[2]), 'xl/worksheets/sheet1.xml');
  return null;
});
