/** Adds our looks to a styles part. What stands there is never renumbered, and what is there already is used. */
import type { StyleName } from '../port';
import { WorkbookError } from '../port';
import type { LookUse, Variant } from './look-use';
import { BODY_FONT, LOOKS, verdictFormat } from './looks';
import type { Look, VerdictStyle } from './looks';
import type { Dialect } from './namespaces';
import type { StyleIndexes } from './sheet-xml';
import { StyleSection } from './style-section';
import { childNamed, childrenNamed, outlineXml } from './xml-outline';
import type { XmlElement } from './xml-outline';
import { XmlSplice } from './xml-splice';
import { XML_DECLARATION, xmlAttribute } from './xml-write';

/** Formats that every reader knows by number. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '#,##0.00': 4, '@': 49 };
const FIRST_OWN_FORMAT = 164;
/** Cell formats that Excel opens in one workbook. */
const MAX_CELL_FORMATS = 65_490;

const EDGE = (side: string) => `<${side} style="thin"><color indexed="64"/></${side}>`;
const BORDER = `<border>${['left', 'right', 'top', 'bottom'].map(EDGE).join('')}<diagonal/></border>`;
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const RESERVED_FILLS = ['none', 'gray125'].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
const NO_FILL = 0;

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The styles part of a workbook that has none. */
export function emptyStyles(dialect: Dialect): string {
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    XML_DECLARATION,
    `<styleSheet xmlns="${dialect.main}">`,
    `<fonts count="1">${BODY_FONT}</fonts>`,
    `<fills count="2">${RESERVED_FILLS.join('')}</fills>`,
    `<borders count="1">${NO_BORDER}</borders>`,
    `<cellStyleXfs count="1">${format}/></cellStyleXfs>`,
    `<cellXfs count="1">${format} xfId="0"/></cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="0"/>',
    '</styleSheet>',
  ].join('');
}

/** Number formats by code; a new one gets the next free number. */
class NumberFormats {
  private readonly byCode = new Map<string, number>();
  private next = FIRST_OWN_FORMAT;

  constructor(
    root: XmlElement,
    private readonly section: StyleSection,
  ) {
    for (const { attributes } of section.elements) {
      const code = attributes.get('formatCode') ?? '';
      const id = Number(attributes.get('numFmtId'));
      if (Number.isSafeInteger(id) && !this.byCode.has(code)) this.byCode.set(code, id);
    }
    for (const id of numbersOfFormats(root)) if (id >= this.next) this.next = id + 1;
  }

  idOf(code: string): number {
    const known = BUILT_IN[code] ?? this.byCode.get(code);
    if (known !== undefined) return known;
    const id = this.next++;
    this.byCode.set(code, id);
    this.section.add(`<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
    return id;
  }
}

/** Every number-format id in the part, also in overlays and by cell formats that name one nobody defines. */
function* numbersOfFormats(element: XmlElement): Generator<number> {
  const id = Number(element.attributes.get('numFmtId'));
  if (Number.isSafeInteger(id)) yield id;
  for (const child of element.children) yield* numbersOfFormats(child);
}

/** The cell style that other cells build on: 常规 (Normal), or null where the part has none. */
function normalStyle(root: XmlElement): string | null {
  const bases = childNamed(root, 'cellStyleXfs');
  if (!bases || childrenNamed(bases, 'xf').length === 0) return null;
  const named = childNamed(root, 'cellStyles');
  const normal =
    named && childrenNamed(named, 'cellStyle').find(({ attributes }) => attributes.get('builtinId') === '0');
  return normal?.attributes.get('xfId') ?? '0';
}

function alignmentXml({ horizontal, vertical, wrapped }: Look): string {
  const top = vertical === 'center' ? ' vertical="center"' : ' vertical="top"';
  return `<alignment horizontal="${horizontal}"${top}${wrapped ? ' wrapText="1"' : ''}/>`;
}

class StylesSplice {
  private readonly splice: XmlSplice;
  private readonly sections: Record<
    'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs',
    StyleSection
  >;
  private readonly formats: NumberFormats;
  private readonly base: string | null;

  constructor(
    text: string,
    private readonly root: XmlElement,
  ) {
    this.splice = new XmlSplice(text);
    const section = (name: string, reserved: readonly string[] = []) =>
      new StyleSection(root, name, reserved);
    this.sections = {
      numFmts: section('numFmts'),
      fonts: section('fonts', [BODY_FONT]),
      fills: section('fills', RESERVED_FILLS),
      borders: section('borders', [NO_BORDER]),
      cellXfs: section('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      dxfs: section('dxfs'),
    };
    this.formats = new NumberFormats(root, this.sections.numFmts);
    this.base = normalStyle(root);
  }

  cellFormat({ style, variant }: LookUse): number {
    const look = LOOKS[style];
    const { fonts, fills, borders, cellXfs } = this.sections;
    const format = this.formats.idOf(variant === 'computed' ? 'General' : look.format);
    const fill = look.fill === null ? NO_FILL : fills.indexOf(solidFill(look.fill));
    const border = look.bordered ? borders.indexOf(BORDER) : borders.indexOf(NO_BORDER);
    const attributes = [
      `numFmtId="${format}" fontId="${fonts.indexOf(look.font)}" fillId="${fill}" borderId="${border}"`,
      this.base === null ? '' : ` xfId="${xmlAttribute(this.base)}"`,
      variant === 'quoted' ? ' quotePrefix="1"' : '',
      format === 0 ? '' : ' applyNumberFormat="1"',
      ' applyFont="1"',
      look.fill === null ? '' : ' applyFill="1"',
      ' applyBorder="1" applyAlignment="1"',
      look.locked ? '' : ' applyProtection="1"',
    ];
    const protection = look.locked ? '' : '<protection locked="0"/>';
    return cellXfs.indexOf(`<xf ${attributes.join('')}>${alignmentXml(look)}${protection}</xf>`);
  }

  verdict(style: VerdictStyle): number {
    return this.sections.dxfs.indexOf(verdictFormat(style));
  }

  result(): string {
    if (this.sections.cellXfs.size > MAX_CELL_FORMATS) {
      throw new WorkbookError('too-large', { part: 'styles', limit: MAX_CELL_FORMATS });
    }
    for (const section of Object.values(this.sections)) section.writeTo(this.splice, this.root);
    return this.splice.result();
  }
}

export interface AppendedStyles {
  /** The styles part's text; the very same when nothing had to be added. */
  readonly text: string;
  readonly indexes: StyleIndexes;
}

/**
 * Adds the looks to the styles part `text`. Indexes outside `looks` and `verdicts` are not known to the
 * result. Throws what `outlineXml` throws, and `too-large` when Excel could not open so many formats.
 */
export function appendStyles(
  text: string,
  part: string,
  looks: readonly LookUse[],
  verdicts: readonly VerdictStyle[],
): AppendedStyles {
  const styles = new StylesSplice(text, outlineXml(text, part));
  const cells = new Map(looks.map((look) => [`${look.style}/${look.variant}`, styles.cellFormat(look)]));
  const overlays = new Map(verdicts.map((style) => [style, styles.verdict(style)]));
  return {
    text: styles.result(),
    indexes: {
      cell: (style: StyleName, variant: Variant) => cells.get(`${style}/${variant}`) ?? 0,
      verdict: (style) => overlays.get(style) ?? 0,
    },
  };
}
