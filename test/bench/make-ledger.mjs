/**
 * Writes a large expenditure ledger as .xlsx, streaming, for benchmarks:
 *   node test/bench/make-ledger.mjs OUT.xlsx [ROWS=100000] [COLUMNS=10] [--dirty]
 * The ledger is one that an office keeps well; only its sums pass the plan's caps. The dirty one has
 * something wrong in most of its rows. Texts are shared strings as Excel writes them; beyond ten
 * columns amounts are repeated.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { crc32, createDeflateRaw } from 'node:zlib';

const HEADERS = [
  '序号',
  '日期',
  '凭证号',
  '协会',
  '资金用途',
  '摘要',
  '收款人',
  '金额(元)',
  '经办人',
  '审批人',
];
const ASSOCIATIONS = ['盲人协会', '聋人协会', '肢残人协会', '智力残疾人及亲友协会', '精神残疾人及亲友协会'];
const PURPOSES = ['主席工作经费', '活动经费', '制证设备'];
const DIRTY_PURPOSES = ['主席走访慰问', '协会活动', '证件制作设备', '培训场地', '宣传材料'];
const PEOPLE = ['张伟', '王芳', '李娜', '刘洋', '陈静', '杨帆', '赵磊', '黄敏', '周涛', '吴霞'];
const APPROVERS = ['孙健', '马丽'];
const SHOPS = ['商行', '文印部', '服务中心'];
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FIRST_DAY = 43831; // 2020-01-01
const HOLIDAYS = [43831, 43952, 44105, 44106]; // fixed ones that are no weekend
const WORKING_DAYS = Array.from({ length: 330 }, (_, day) => FIRST_DAY + day).filter(
  (day) => day % 7 > 1 && !HOLIDAYS.includes(day),
);
const DATE_STYLE = 1;
const MONEY_STYLE = 2;

/** A small repeatable source of numbers in [0, 1). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The ledger's row (0-based) as [kind, value] pairs, `t` text, `n` number, `d` date, `m` money. */
function rowOf(row, rows, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const association = pick(ASSOCIATIONS);
  const purpose = pick(PURPOSES);
  return [
    ['n', row + 1],
    ['d', WORKING_DAYS[Math.floor((row * WORKING_DAYS.length) / rows)]],
    ['t', `记-${String(row + 1).padStart(6, '0')}`],
    ['t', association],
    ['t', purpose],
    ['t', `${association}${purpose}第${1 + (row % 5000)}次支出`],
    ['t', `${pick(PEOPLE)}${pick(SHOPS)}${row % 100}`],
    ['m', Math.floor(1 + random() * 5000) / 100],
    ['t', pick(PEOPLE)],
    ['t', pick(APPROVERS)],
  ];
}

/** The same of a ledger with other words for its lines, weekends, late and split payments. */
function dirtyRowOf(row, rows, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const association = pick(ASSOCIATIONS);
  const purpose = pick(DIRTY_PURPOSES);
  const amount = Math.floor(random() * 500000) / 100;
  return [
    ['n', row + 1],
    ['d', FIRST_DAY + Math.floor(random() * 366)],
    ['t', `记-${String(row + 1).padStart(6, '0')}`],
    ['t', association],
    ['t', purpose],
    ['t', `${association}${purpose}第${1 + (row % 5000)}次支出`],
    ['t', `${pick(PEOPLE)}${pick([...SHOPS, ''])}`],
    ['m', amount],
    ['t', pick(PEOPLE)],
    ['t', pick(PEOPLE)],
  ];
}

function columnLetters(column) {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Writes zip entries one after the other, each deflated while it is made. */
class ZipStream {
  constructor(path) {
    this.out = createWriteStream(path);
    this.offset = 0;
    this.central = [];
  }

  async write(bytes) {
    this.offset += bytes.length;
    if (!this.out.write(bytes)) await once(this.out, 'drain');
  }

  header(entry, central) {
    const header = Buffer.alloc(central ? 46 : 30);
    const at = central ? 6 : 4;
    header.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
    if (central) header.writeUInt16LE(20, 4);
    header.writeUInt16LE(20, at);
    header.writeUInt16LE(0x808, at + 2); // sizes follow the data; the name is UTF-8
    header.writeUInt16LE(8, at + 4);
    header.writeUInt32LE(0x00210000, at + 6); // 1980-01-01
    if (central) {
      header.writeUInt32LE(entry.crc, at + 10);
      header.writeUInt32LE(entry.compressed, at + 14);
      header.writeUInt32LE(entry.size, at + 18);
      header.writeUInt32LE(entry.offset, 42);
    }
    header.writeUInt16LE(entry.name.length, at + 22);
    return Buffer.concat([header, Buffer.from(entry.name)]);
  }

  async add(name, pieces) {
    const entry = { name, offset: this.offset, crc: 0, size: 0, compressed: 0 };
    await this.write(this.header(entry, false));
    const deflate = createDeflateRaw({ level: 6 });
    const written = (async () => {
      for await (const chunk of deflate) {
        entry.compressed += chunk.length;
        await this.write(chunk);
      }
    })();
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await written;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(entry.crc, 4);
    descriptor.writeUInt32LE(entry.compressed, 8);
    descriptor.writeUInt32LE(entry.size, 12);
    await this.write(descriptor);
    this.central.push(entry);
  }

  async close() {
    const start = this.offset;
    for (const entry of this.central) await this.write(this.header(entry, true));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.central.length, 8);
    end.writeUInt16LE(this.central.length, 10);
    end.writeUInt32LE(this.offset - start, 12);
    end.writeUInt32LE(start, 16);
    await this.write(end);
    this.out.end();
    await once(this.out, 'close');
  }
}

/** Joins pieces until they are worth a write. */
function* batched(pieces) {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < 1 << 16) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

class SharedStrings {
  indexes = new Map();
  count = 0;

  add(text) {
    this.count++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  *xml() {
    yield `${XML}<sst xmlns="${MAIN}" count="${this.count}" uniqueCount="${this.indexes.size}">`;
    for (const text of this.indexes.keys()) yield `<si><t>${text}</t></si>`;
    yield '</sst>';
  }
}

function cellXml(reference, [kind, value], strings) {
  if (kind === 't') return `<c r="${reference}" t="s"><v>${strings.add(value)}</v></c>`;
  const style = kind === 'd' ? ` s="${DATE_STYLE}"` : kind === 'm' ? ` s="${MONEY_STYLE}"` : '';
  return `<c r="${reference}"${style}><v>${value}</v></c>`;
}

function* sheetXml(rows, columns, dirty, strings) {
  const random = randomFrom(20200101);
  const letters = Array.from({ length: columns }, (_, column) => columnLetters(column));
  const rowXml = (row, cells) => {
    const inner = letters.map((name, i) => cellXml(`${name}${row}`, cells[i] ?? cells[7], strings)).join('');
    return `<row r="${row}" spans="1:${columns}">${inner}</row>`;
  };
  yield `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${letters.at(-1)}${rows + 1}"/><sheetData>`;
  yield rowXml(
    1,
    letters.map((_, i) => ['t', HEADERS[i] ?? `金额${i + 1}`]),
  );
  const cellsOf = dirty ? dirtyRowOf : rowOf;
  for (let row = 0; row < rows; row++) yield rowXml(row + 2, cellsOf(row, rows, random));
  yield '</sheetData></worksheet>';
}

function relationships(pairs) {
  const items = pairs.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return [`${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`];
}

const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`;
const WORKBOOK =
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
  '<sheet name="支出台账" sheetId="1" r:id="rId1"/></sheets></workbook>';
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill/>` +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/>' +
  '<xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** Writes the ledger: one header row and `rows` rows of `columns` columns. The same every time. */
export async function makeLedger(path, rows, columns, dirty = false) {
  const strings = new SharedStrings();
  const zip = new ZipStream(path);
  await zip.add('[Content_Types].xml', [CONTENT_TYPES]);
  await zip.add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  await zip.add('xl/workbook.xml', [WORKBOOK]);
  await zip.add(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
  );
  await zip.add('xl/styles.xml', [STYLES]);
  await zip.add('xl/worksheets/sheet1.xml', batched(sheetXml(rows, columns, dirty, strings)));
  await zip.add('xl/sharedStrings.xml', batched(strings.xml()));
  await zip.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dirty = process.argv.includes('--dirty');
  const [path, rows = '100000', columns = '10'] = process.argv.slice(2).filter((word) => word !== '--dirty');
  if (!path) throw new Error('usage: make-ledger.mjs OUT.xlsx [ROWS] [COLUMNS] [--dirty]');
  await makeLedger(path, Number(rows), Number(columns), dirty);
}
