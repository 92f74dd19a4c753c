import type { Evidence, EvidencePart, Measured } from '../indicators/measure';
import { absoluteRef, addressOf, cellRef, formulaAddress, rangeRef } from '../values/cell-ref';
import { formatRational, rationalForCell } from '../values/rational';
import type { Words } from '../locale/words';
import type { SheetModel } from '../workbook/port';
import { directFormula } from './ledger-formula';
import type { OwnPlace } from './own-sheets';
import type { Report } from './report';
import { printSetup, SheetBuilder } from './sheet-builder';
import { textLiteral } from './text-literal';

/** 编号 指标 部分 位置 内容 数值 是否计入 计入数 未计入原因 资金项目 协会 */
const WIDTHS = [7, 24, 12, 22, 46, 12, 9, 12, 18, 22, 9];
const FIRST_ROW = 3;
/** Above this many rows a part lists only what was left out; its formula goes to the ledger. */
const LISTED_ROWS = 5000;

/** Where the evidence of one part of a figure can be summed. */
interface PartReference {
  /** Formula (without `=`) that gives the part's number from the written rows. */
  readonly formula: string;
}

/** Where a figure's evidence stands, for links and formulas on the indicator sheet. */
export interface FigureReference {
  /** 0-based row of the figure's first evidence line. */
  readonly row: number;
  readonly parts: readonly PartReference[];
}

export interface EvidenceSheet {
  readonly model: SheetModel;
  readonly figures: ReadonlyMap<string, FigureReference>;
  /** 0-based row where the lines of spending begin; null where no figure is about spending. */
  readonly spendingRow: number | null;
  /** Formula that sums the counted spending of a line and association (names as written). */
  readonly spendingFormula: (line: string, association: string) => string | null;
}

/** A figure whose evidence is listed: `id` is what formulas look for, such as `I6`. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly measured: Measured;
  /** Whether its rows are spending, listed with line and association. */
  readonly isSpending: boolean;
}

/** 指标依据: a line for each row that made a figure and each row left out, with why. */
export function evidenceSheet(
  report: Report,
  figures: readonly Figure[],
  place: OwnPlace,
  words: Words,
): EvidenceSheet {
  return new EvidenceWriter(report, place, words).write(figures);
}

interface PendingPart {
  readonly id: string;
  readonly part: EvidencePart;
  readonly direct: string | null;
}

class EvidenceWriter {
  readonly #sheet: SheetBuilder;
  readonly #places = new Map<string, { row: number; parts: PendingPart[] }>();
  #spending: { readonly id: string; readonly listed: boolean; readonly row: number } | null = null;

  constructor(
    private readonly report: Report,
    private readonly place: OwnPlace,
    private readonly words: Words,
  ) {
    this.#sheet = new SheetBuilder('evidence', place, WIDTHS);
  }

  write(figures: readonly Figure[]): EvidenceSheet {
    const { sheets } = this.words;
    const sheet = this.#sheet;
    sheet.setAcross(
      0,
      sheet.lastColumn,
      sheets.evidenceTitle(this.report.plan.plan.project, this.report.fiscalYear),
      'title',
    );
    sheet.nextRow(30);
    sheet.setAcross(0, sheet.lastColumn, sheets.evidenceNote, 'note');
    sheet.nextRow();
    this.#header();
    for (const figure of figures) this.#figure(figure);
    const lastRow = Math.max(sheet.row - 1, FIRST_ROW);
    sheet.nextRow();
    sheet.setAcross(0, sheet.lastColumn, sheets.marker, 'marker');
    const filter = { firstRow: FIRST_ROW - 1, lastRow, firstColumn: 0, lastColumn: sheet.lastColumn };
    const print = printSetup('landscape', { first: FIRST_ROW - 1, last: FIRST_ROW - 1 }, sheets.pageFooter);
    return {
      model: sheet.model(print, FIRST_ROW, filter),
      figures: new Map(
        [...this.#places].map(([id, { row, parts }]) => [
          id,
          { row, parts: parts.map((part) => this.#reference(part, lastRow)) },
        ]),
      ),
      spendingRow: this.#spending?.row ?? null,
      spendingFormula: (line, association) => this.#spendingFormula(line, association, lastRow),
    };
  }

  #header(): void {
    const { evidenceHeaders: h, allocationHeaders: a } = this.words.sheets;
    const texts = [
      '#',
      h.figure,
      h.part,
      h.place,
      h.label,
      h.value,
      h.counted,
      h.amount,
      h.reason,
      a.line,
      a.association,
    ];
    texts.forEach((text, column) => this.#sheet.set(column, text, 'header'));
    this.#sheet.nextRow();
  }

  #figure(figure: Figure): void {
    const row = this.#sheet.row;
    this.#method(figure);
    const parts = figure.measured.parts.map((part, index) => {
      const id = `${figure.id}.${index + 1}`;
      const counted = part.rows.filter((one) => one.counted);
      const direct = part.rows.length > LISTED_ROWS ? directFormula(counted, this.report.context) : null;
      if (direct !== null) this.#shortened(id, figure, part, counted.length);
      if (part.constant !== null) this.#constant(id, figure, part);
      for (const evidence of part.rows) {
        if (direct === null || !evidence.counted) this.#row(id, figure, part, evidence);
      }
      if (figure.isSpending && index === 0) this.#spending = { id, listed: direct === null, row };
      return { id, part, direct };
    });
    this.#places.set(figure.id, { row, parts });
  }

  /** How the figure is computed, above its rows. */
  #method({ id, name, measured }: Figure): void {
    this.#sheet.set(0, id, 'label');
    this.#sheet.set(1, name, 'label');
    const asides = measured.asides.map(
      ({ key, value }) => `${this.words.aside(key)} ${formatRational(value)}`,
    );
    const open = measured.value === null && measured.undetermined;
    const method = open ? this.words.undetermined(open) : this.words.method(measured.method);
    const text = [method, ...asides].join('；');
    this.#sheet.setAcross(2, this.#sheet.lastColumn, text, 'text');
    this.#sheet.nextRow();
  }

  #shortened(id: string, figure: Figure, part: EvidencePart, rows: number): void {
    this.#lead(id, figure, part);
    this.#sheet.setAcross(3, this.#sheet.lastColumn, this.words.sheets.evidenceShortened(rows), 'text');
    this.#sheet.nextRow();
  }

  #lead(id: string, figure: Figure, part: EvidencePart): void {
    this.#sheet.set(0, id, 'center');
    this.#sheet.set(1, figure.name, 'text');
    this.#sheet.set(2, this.words.part(part.key), 'center');
  }

  #constant(id: string, figure: Figure, part: EvidencePart): void {
    const value = part.constant === null ? 0 : rationalForCell(part.constant);
    this.#lead(id, figure, part);
    this.#sheet.set(3, null, 'text');
    this.#sheet.set(4, this.words.sheets.constant, 'text');
    this.#sheet.set(5, value, 'number');
    this.#sheet.set(6, this.words.sheets.counted, 'center');
    this.#sheet.set(7, value, 'number');
    for (let column = 8; column <= this.#sheet.lastColumn; column += 1) this.#sheet.set(column, null, 'text');
    this.#sheet.nextRow();
  }

  #row(id: string, figure: Figure, part: EvidencePart, evidence: Evidence): void {
    const { sheets } = this.words;
    const sheet = this.#sheet;
    const value = rationalForCell(evidence.value);
    const style = figure.isSpending ? 'money' : 'number';
    this.#lead(id, figure, part);
    const reference = rangeRef({ ...evidence, firstRow: evidence.row, lastRow: evidence.row });
    sheet.set(3, addressOf(evidence.sheet, reference), 'link', {
      link: { sheet: evidence.sheet, reference },
    });
    sheet.set(4, evidence.label, 'text');
    const formula = valueFormula(evidence);
    sheet.set(5, value, style, formula === null ? {} : { formula });
    sheet.set(6, evidence.counted ? sheets.counted : sheets.notCounted, 'center');
    const counts = `IF(${cellRef(sheet.row, 6)}="${sheets.counted}",${cellRef(sheet.row, 5)},0)`;
    sheet.set(7, evidence.counted ? value : 0, style, { formula: counts });
    sheet.set(8, evidence.reason && this.words.excluded[evidence.reason], 'text');
    const [line, association] =
      figure.isSpending && evidence.counted ? this.#attribution(evidence) : [null, null];
    sheet.set(9, line, 'text');
    sheet.set(10, association, 'center');
    sheet.nextRow();
  }

  /** Line and association; the allocations have one line for all that no line could be told for. */
  #attribution(evidence: Evidence): readonly [string, string] {
    const { unclassified, sheets } = this.words;
    const row = this.#rows().get(`${evidence.sheet}!${evidence.row}`);
    const name = this.report.plan.plan.allocations.find(({ line }) => line === row?.lineId)?.name;
    return name === undefined ? [unclassified, sheets.none] : [name, row?.beneficiary ?? sheets.none];
  }

  #rowCache: Map<string, { lineId: string | null; beneficiary: string | null }> | null = null;

  #rows(): Map<string, { lineId: string | null; beneficiary: string | null }> {
    this.#rowCache ??= new Map(
      this.report.context.ledgers.expenditure.flatMap((ledger) =>
        ledger.rows.map((row) => [`${ledger.sheet}!${row.row}`, row] as const),
      ),
    );
    return this.#rowCache;
  }

  #reference({ id, part, direct }: PendingPart, lastRow: number): PartReference {
    if (direct !== null) return { formula: direct };
    if (part.rows.length === 0 && part.constant === null) return { formula: '0' };
    return { formula: `SUMIFS(${this.#column(7, lastRow)},${this.#column(0, lastRow)},"${id}")` };
  }

  #spendingFormula(line: string, association: string, lastRow: number): string | null {
    if (this.#spending === null || !this.#spending.listed) return null;
    const criteria = [
      `${this.#column(0, lastRow)},"${this.#spending.id}"`,
      `${this.#column(9, lastRow)},${textLiteral(line)}`,
      `${this.#column(10, lastRow)},${textLiteral(association)}`,
    ];
    return `SUMIFS(${this.#column(7, lastRow)},${criteria.join(',')})`;
  }

  #column(column: number, lastRow: number): string {
    const range = `${absoluteRef(FIRST_ROW, column)}:${absoluteRef(lastRow, column)}`;
    return formulaAddress(this.place.name, range);
  }
}

/** Refers to the ledger's own cells so that the evidence stays live; null where it cannot. */
function valueFormula({ sheet, row, cells }: Evidence): string | null {
  if (cells.length === 0) return null;
  return cells
    .map(({ column, sign, factor }, index) => {
      const operator = sign < 0 ? '-' : index > 0 ? '+' : '';
      return `${operator}${formulaAddress(sheet, cellRef(row, column))}${factor === 1 ? '' : `*${factor}`}`;
    })
    .join('');
}
