import { CellKind, DATE_FLAG, FORMULA_FLAG } from '../port';
import { parseIndex, parseNumber, parsePlainNumber } from './cell-values';
import { isoSerial } from './iso-date';
import type { RowBlocks } from './row-blocks';
import type { DateStyles } from './styles-part';
import { nameCode } from './xml-scan';
import type { XmlScanner } from './xml-scan';
import { unescapeExcel } from './xml-text';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: DateStyles;
  readonly date1904: boolean;
}

/** The types that a cell's `t` can have. */
const CellType = { number: 0, shared: 1, boolean: 2, error: 3, string: 4, inline: 5, date: 6 } as const;
type CellType = (typeof CellType)[keyof typeof CellType];

const LETTER_TYPES: readonly (readonly [string, CellType])[] = [
  ['n', CellType.number],
  ['s', CellType.shared],
  ['b', CellType.boolean],
  ['e', CellType.error],
  ['d', CellType.date],
];
const TYPE_OF_BYTE: readonly (CellType | undefined)[] = Array.from(
  { length: 256 },
  (_, byte) => LETTER_TYPES.find(([letter]) => letter.charCodeAt(0) === byte)?.[1],
);

const TYPE_ATTRIBUTE = nameCode('t');
const SLASH = 0x2f;

/** Turns one cell after the other into an entry of a block. */
export class CellReader {
  /** Sheet column (0-based) of the cell. */
  column = 0;
  private type: CellType = CellType.number;
  private dateStyle = false;
  private formula = false;
  /** The value where it came in one piece as a plain number, else NaN. */
  private plain = Number.NaN;
  /** The value as text where it did not; null when there was no value at all. */
  private value: string | null = null;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: CellContext,
    private readonly blocks: RowBlocks,
    private readonly maxLength: number,
  ) {}

  /** Starts a cell without type and style. */
  start(): void {
    this.type = CellType.number;
    this.dateStyle = false;
    this.formula = false;
    this.plain = Number.NaN;
    this.value = null;
  }

  /** Takes over the `t` attribute. */
  setType(start: number, end: number): void {
    const byte = this.xml.bytes[start] as number;
    if (end - start === 1) this.type = TYPE_OF_BYTE[byte] ?? this.refuse();
    else this.type = this.longType();
  }

  /** Takes over the `s` attribute. */
  setStyle(start: number, end: number): void {
    const isDate = this.context.dateStyles[parseIndex(this.xml.bytes, start, end)];
    if (isDate === undefined) throw this.xml.damage();
    this.dateStyle = isDate;
  }

  setFormula(): void {
    this.formula = true;
  }

  /** A `v` or `is` element was opened: there is a value, though it may be empty. */
  openValue(inline: boolean): void {
    if (this.value !== null) throw this.xml.damage();
    this.value = '';
    if (inline) this.type = CellType.inline;
  }

  /** The text just found belongs to the value. */
  addText(): void {
    const { xml } = this;
    if (this.type <= CellType.shared && this.value === '' && this.isWhole()) {
      this.plain = parsePlainNumber(xml.bytes, xml.textStart, xml.textEnd);
      if (!Number.isNaN(this.plain)) return;
    }
    this.value = this.value === '' ? xml.text() : (this.value ?? '') + xml.text();
    if (this.value.length > this.maxLength) throw xml.excess(this.maxLength);
  }

  /** The cell is over: puts it into its block. */
  finish(): void {
    const kind = this.formula ? FORMULA_FLAG : 0;
    if (!Number.isNaN(this.plain)) {
      if (this.type === CellType.shared) this.putShared(this.plain, kind);
      else this.putNumber(this.plain, kind, this.dateStyle);
    } else if (this.value === null) {
      if (this.formula) this.blocks.putEmpty(this.column, kind);
    } else this.putValue(this.value, kind);
  }

  private putNumber(value: number, kind: number, isDate: boolean): void {
    if (Number.isNaN(value)) throw this.xml.damage();
    this.blocks.putNumber(this.column, kind | CellKind.number | (isDate ? DATE_FLAG : 0), value);
  }

  private putText(text: string, kind: number): void {
    this.blocks.putText(this.column, kind | CellKind.text, text);
  }

  private putShared(index: number, kind: number): void {
    const text = this.context.strings[index];
    if (text === undefined) throw this.xml.damage();
    this.putText(text, kind);
  }

  private putValue(value: string, kind: number): void {
    if (this.type === CellType.string || this.type === CellType.inline) {
      this.putText(unescapeExcel(value), kind);
      return;
    }
    const trimmed = value.trim();
    if (trimmed === '') {
      if (this.formula) this.blocks.putEmpty(this.column, kind);
    } else if (this.type === CellType.error) {
      this.blocks.putText(this.column, kind | CellKind.error, trimmed);
    } else if (this.type === CellType.boolean) this.putBoolean(trimmed, kind);
    else if (this.type === CellType.date)
      this.putNumber(isoSerial(trimmed, this.context.date1904), kind, true);
    else if (this.type === CellType.shared) this.putShared(parseNumber(trimmed), kind);
    else this.putNumber(parseNumber(trimmed), kind, this.dateStyle);
  }

  private putBoolean(value: string, kind: number): void {
    const isSet = value === '1' || value === 'true';
    if (!isSet && value !== '0' && value !== 'false') throw this.xml.damage();
    this.blocks.putNumber(this.column, kind | CellKind.boolean, isSet ? 1 : 0);
  }

  /** Whether the text just found is all that stands in its element. */
  private isWhole(): boolean {
    const { xml } = this;
    const behind = xml.textEnd + 1;
    return behind < xml.bytes.length && xml.bytes[behind] === SLASH;
  }

  private longType(): CellType {
    const type = this.xml.attribute(TYPE_ATTRIBUTE);
    if (type === 'str') return CellType.string;
    if (type === 'inlineStr') return CellType.inline;
    return this.refuse();
  }

  private refuse(): never {
    throw this.xml.damage();
  }
}
