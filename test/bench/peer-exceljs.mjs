/** Reads a workbook with exceljs.  node peer-exceljs.mjs BOOK.xlsx */
import exceljs from 'exceljs';
import { measured } from './measured.mjs';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

await measured(async () => {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(process.argv[2]);
  const rows = [];
  book.worksheets[0].eachRow((row) => rows.push(row.values.map(serialOf)));
  return rows;
});

function serialOf(value) {
  return value instanceof Date ? (value.getTime() - EPOCH) / DAY_MS : value;
}
