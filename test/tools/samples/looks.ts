import { TRANSITIONAL_DIALECT } from '../../../src/workbook/xlsx/namespaces';
import { XML_DECLARATION } from '../../../src/workbook/xlsx/xml-write';
import type { ColumnLook } from './sheet';

/** Everything a cell of the samples can look like, in the order of the styles part. */
const LOOKS = [
  'plain',
  'title',
  'note',
  'note-right',
  'header',
  'centre',
  'text',
  'date',
  'money',
  'money-red',
  'code',
  'total',
  'total-money',
] as const satisfies readonly (ColumnLook | string)[];
export type CellLook = (typeof LOOKS)[number];

export function styleIndex(look: CellLook): number {
  return LOOKS.indexOf(look);
}

const FONTS = { body: 0, bold: 1, title: 2, red: 3 } as const;
const GENERAL = 0;
const MONEY = 4;
const TEXT = 49;
const DATE = 164;

function font(size: number, marks = '', colour = ''): string {
  return `<font>${marks}<sz val="${size}"/>${colour}<name val="宋体"/><family val="3"/><charset val="134"/></font>`;
}

interface Format {
  readonly number?: number;
  readonly font?: keyof typeof FONTS;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly open?: boolean;
  readonly wrap?: boolean;
}

const FORMATS: Readonly<Record<CellLook, Format>> = {
  plain: { open: true },
  title: { font: 'title', horizontal: 'center', open: true },
  note: { open: true },
  'note-right': { horizontal: 'right', open: true },
  header: { font: 'bold', horizontal: 'center', wrap: true },
  centre: { horizontal: 'center' },
  text: { horizontal: 'left', wrap: true },
  date: { number: DATE, horizontal: 'center' },
  money: { number: MONEY, horizontal: 'right' },
  'money-red': { number: MONEY, font: 'red', horizontal: 'right' },
  code: { number: TEXT, horizontal: 'center' },
  total: { font: 'bold', horizontal: 'center' },
  'total-money': { number: MONEY, font: 'bold', horizontal: 'right' },
};

function cellFormat({ number = GENERAL, font = 'body', horizontal, open, wrap }: Format): string {
  const across = horizontal ? ` horizontal="${horizontal}"` : '';
  const alignment = `<alignment${across} vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"';
  return `<xf numFmtId="${number}" fontId="${FONTS[font]}" fillId="0" borderId="${open ? 0 : 1}" xfId="0" ${applied}>${alignment}</xf>`;
}

/** The styles part: 宋体, thin borders, dates as yyyy-mm-dd, amounts with thousands and fen. */
export function stylesXml(): string {
  const fonts = [font(11), font(11, '<b/>'), font(16, '<b/>'), font(11, '', '<color rgb="FFFF0000"/>')];
  const sides = ['left', 'right', 'top', 'bottom'];
  const thin = sides.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('');
  const none = sides.map((side) => `<${side}/>`).join('');
  const formats = LOOKS.map((look) => cellFormat(FORMATS[look]));
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${TRANSITIONAL_DIALECT.main}">` +
    `<numFmts count="1"><numFmt numFmtId="${DATE}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border>${none}<diagonal/></border><border>${thin}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
