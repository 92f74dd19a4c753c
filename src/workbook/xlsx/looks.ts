/** What each named style looks like: the plain form an office files, printed on A4 in 宋体 11. */
import type { StyleName } from '../port';

type Horizontal = 'left' | 'center' | 'right';

export interface Look {
  readonly font: string;
  /** Points of the font. */
  readonly size: number;
  readonly fill: string | null;
  readonly bordered: boolean;
  /** A number format's code; `General`, `@` and `#,##0.00` are built in. */
  readonly format: string;
  readonly horizontal: Horizontal;
  readonly vertical: 'center' | 'top';
  readonly wrapped: boolean;
  /** False where the user types although the sheet may be protected. */
  readonly locked: boolean;
}

const BLUE = '<color rgb="FF0563C1"/>';
const GREY = '<color rgb="FF7F7F7F"/>';

/** A font the way Excel itself writes it, so that it is found again after Excel has saved the file. */
function font(size: number, marks = '', color = '', name = '宋体'): string {
  const family = `<name val="${name}"/><family val="3"/><charset val="134"/>`;
  return `<font>${marks}<sz val="${size}"/>${color}${family}</font>`;
}

const BODY_SIZE = 11;
const TITLE_SIZE = 18;
const SMALL_SIZE = 9;

/** The font of the cells that nobody styled, and of most that we do. */
export const BODY_FONT = font(BODY_SIZE);
const BOLD_FONT = font(BODY_SIZE, '<b/>');
const SMALL_FONT = font(SMALL_SIZE, '', GREY);

function look(changes: Partial<Look>): Look {
  return {
    font: BODY_FONT,
    size: BODY_SIZE,
    fill: null,
    bordered: true,
    format: 'General',
    horizontal: 'left',
    vertical: 'center',
    wrapped: true,
    locked: true,
    ...changes,
  };
}

const OPEN = { bordered: false, wrapped: false } as const;
const FIGURE = { horizontal: 'right', wrapped: false } as const;
const LIGHT = 'FFF2F2F2';

export const LOOKS: Readonly<Record<StyleName, Look>> = {
  plain: look(OPEN),
  title: look({
    ...OPEN,
    font: font(TITLE_SIZE, '<b/>', '', '黑体'),
    size: TITLE_SIZE,
    horizontal: 'center',
  }),
  subtitle: look({ ...OPEN, horizontal: 'center' }),
  section: look({ font: BOLD_FONT, fill: LIGHT, wrapped: false }),
  label: look({ font: BOLD_FONT, fill: LIGHT, horizontal: 'center' }),
  header: look({ font: BOLD_FONT, fill: 'FFDDEBF7', horizontal: 'center' }),
  text: look({ format: '@' }),
  center: look({ format: '@', horizontal: 'center' }),
  money: look({ ...FIGURE, format: '#,##0.00' }),
  number: look(FIGURE),
  percent: look({ ...FIGURE, format: '0.00"%"' }),
  date: look({ format: 'yyyy-mm-dd', horizontal: 'center', wrapped: false }),
  input: look({ fill: 'FFFFFBE6', locked: false }),
  link: look({ font: font(BODY_SIZE, '<u/>', BLUE) }),
  good: look({ fill: 'FFE2F0D9', horizontal: 'center' }),
  bad: look({ fill: 'FFFBE0DD', horizontal: 'center' }),
  unsure: look({ fill: 'FFFFF2CC', horizontal: 'center' }),
  note: look({ font: SMALL_FONT, size: SMALL_SIZE, bordered: false, vertical: 'top' }),
  marker: look({ ...OPEN, font: SMALL_FONT, size: SMALL_SIZE }),
};

export type VerdictStyle = 'good' | 'bad' | 'unsure';

/** What a conditional format lays over a cell, as a differential format. */
export function verdictFormat(style: VerdictStyle): string {
  const ink = { good: 'FF375623', bad: 'FF9C0006', unsure: 'FF7F6000' }[style];
  const fill = `<patternFill><bgColor rgb="${LOOKS[style].fill ?? ''}"/></patternFill>`;
  return `<dxf><font><color rgb="${ink}"/></font><fill>${fill}</fill></dxf>`;
}
