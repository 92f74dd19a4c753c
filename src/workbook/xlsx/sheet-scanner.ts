import { CellReader } from './cell-reader';
import type { CellContext } from './cell-reader';
import { parseIndex, parseReference } from './cell-values';
import { LayoutBuilder } from './layout-builder';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Limits } from './limits';
import { RowBlocks } from './row-blocks';
import { Token, XmlScanner, leafOf, nameCode } from './xml-scan';

const WORKSHEET = nameCode('worksheet');
const SHEET_DATA = nameCode('sheetData');
const ROW = nameCode('row');
const CELL = nameCode('c');
const VALUE = nameCode('v');
const FORMULA = nameCode('f');
const INLINE = nameCode('is');
const RUN = nameCode('r');
const TEXT = nameCode('t');
const REFERENCE = nameCode('r');
const STYLE = nameCode('s');
const TYPE = nameCode('t');
const HIDDEN = nameCode('hidden');
/** What most cells of most sheets look like. */
const PLAIN_CELL = leafOf('c', 'v');
const ONE = 0x31;
const LETTER_T = 0x74;

/**
 * Reads a sheet part as it comes in: cells go to `blocks`, all else to `layout`. Without a context
 * only the layout is read. Elements count where the schema has them (worksheet, sheetData, row, c,
 * v), so that extensions with the same names do no harm.
 */
export class SheetScanner {
  readonly blocks = new RowBlocks();
  readonly layout: LayoutBuilder;
  private readonly xml: XmlScanner;
  private readonly cell: CellReader | null;
  private readonly place = { row: -1, column: -1 };
  private section = 0;
  private row = -1;
  private column = -1;
  private cells = 0;
  private inRow = false;
  private inCell = false;
  private inInline = false;
  private inRun = false;

  constructor(
    part: string,
    private readonly limits: Limits,
    context: CellContext | null,
  ) {
    this.xml = new XmlScanner(part, limits);
    this.layout = new LayoutBuilder(limits.merges);
    this.cell = context && new CellReader(this.xml, context, this.blocks, limits.stringBytes);
  }

  /** Takes the next bytes of the part, in UTF-8. Throws `part-damaged`, `unsafe-xml`, `too-large`. */
  push(chunk: Uint8Array): void {
    const { xml } = this;
    xml.push(chunk);
    for (let token = xml.next(); token !== Token.more; token = xml.next()) {
      if (token === Token.open) this.open();
      else if (token === Token.close) this.close();
      else this.cell?.addText();
    }
  }

  /** Ends the last block. Throws `part-damaged` when the part is not whole. */
  finish(): void {
    this.xml.finish();
    this.blocks.finish();
  }

  private open(): void {
    const { xml } = this;
    switch (xml.depth) {
      case 1:
        if (xml.name !== WORKSHEET) throw xml.damage();
        break;
      case 2:
        this.section = xml.name;
        this.layout.openSection(xml);
        break;
      case 3:
        if (this.section !== SHEET_DATA) this.layout.openItem(xml, this.section);
        else if (xml.name === ROW) this.openRow();
        break;
      case 4:
        if (!this.inRow) this.layout.openDetail(this.section);
        else if (xml.name === CELL) this.openCell();
        break;
      default:
        if (this.inCell && this.cell) this.openInCell(this.cell);
    }
  }

  private openInCell(cell: CellReader): void {
    const { xml } = this;
    const { depth, name } = xml;
    if (depth === 5) {
      this.inInline = name === INLINE;
      xml.wantText = name === VALUE;
      if (name === VALUE || name === INLINE) cell.openValue(name === INLINE);
      else if (name === FORMULA) cell.setFormula();
    } else if (depth === 6) {
      this.inRun = name === RUN;
      xml.wantText = this.inInline && name === TEXT;
    } else if (depth === 7) xml.wantText = this.inInline && this.inRun && name === TEXT;
  }

  private close(): void {
    const { xml } = this;
    xml.wantText = false;
    if (xml.depth === 4) {
      if (this.inCell) this.cell?.finish();
      this.inCell = false;
    } else if (xml.depth === 3) this.inRow = false;
  }

  private openRow(): void {
    const { xml } = this;
    const { attributes } = xml;
    let row = this.row + 1;
    let hidden = false;
    for (let i = 0; i < attributes.count; i++) {
      const code = attributes.codes[i];
      const start = attributes.starts[i] as number;
      if (code === REFERENCE) row = parseIndex(xml.bytes, start, attributes.ends[i] as number) - 1;
      else if (code === HIDDEN) hidden = xml.bytes[start] === ONE || xml.bytes[start] === LETTER_T;
    }
    if (row < 0 || row >= MAX_ROWS) throw xml.damage();
    this.row = row;
    this.column = -1;
    this.inRow = true;
    this.blocks.startRow(row);
    this.layout.addRow(row, hidden);
  }

  private openCell(): void {
    const { xml, cell } = this;
    if (++this.cells > this.limits.cells) throw xml.excess(this.limits.cells);
    if (cell) this.readPlace(cell);
    this.inCell = !xml.takeLeaf(PLAIN_CELL);
    if (this.inCell || !cell) return;
    cell.openValue(false);
    cell.addText();
    cell.finish();
  }

  /** Takes over the cell's attributes. */
  private readPlace(cell: CellReader): void {
    const { attributes } = this.xml;
    let column = this.column + 1;
    cell.start();
    for (let i = 0; i < attributes.count; i++) {
      const start = attributes.starts[i] as number;
      const end = attributes.ends[i] as number;
      switch (attributes.codes[i]) {
        case REFERENCE:
          column = this.columnOf(start, end);
          break;
        case STYLE:
          cell.setStyle(start, end);
          break;
        case TYPE:
          cell.setType(start, end);
      }
    }
    if (column >= MAX_COLUMNS) throw this.xml.damage();
    this.column = column;
    cell.column = column;
  }

  /** Column of a cell's reference, which must lie in the row that it stands in. */
  private columnOf(start: number, end: number): number {
    const { place } = this;
    parseReference(this.xml.bytes, start, end, place);
    if (place.row !== this.row) throw this.xml.damage();
    return place.column;
  }
}
