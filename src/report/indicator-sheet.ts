import { formatRational, multiplyRational, rational } from '../values/rational';
import type { Words } from '../locale/words';
import { cellRef } from '../values/cell-ref';
import type { SheetModel, StyleName } from '../workbook/port';
import { writeAgreement, type IndicatorSheetContext } from './agreement';
import { writeAllocations } from './allocation-table';
import { writeCoverage } from './coverage-table';
import type { FigureReference } from './evidence-sheet';
import { indicatorColumns, SIGNATURES } from './layout';
import { figureFormula } from './live-formula';
import type { IndicatorStatus } from '../indicators/judge';
import { shownActual, type ShownActual } from './print-actual';
import type { Report, ReportedIndicator, Verdict } from './report';
import { printSetup, SheetBuilder } from './sheet-builder';
import { weighs } from './verdict';

/** 一级 二级 三级 年度指标值 实际完成值 完成率 完成情况 偏差原因 依据 公式复算 复算核对 */
const WIDTHS = [12, 17, 28, 14, 15, 12, 12, 26, 11, 13, 10];
const VERDICT_STYLE: Readonly<Record<Verdict | 'not-judged', StyleName>> = {
  pass: 'good',
  fail: 'bad',
  undetermined: 'unsure',
  'not-judged': 'center',
};
const STATUS_STYLE: Readonly<Record<IndicatorStatus, StyleName>> = {
  met: 'good',
  unmet: 'bad',
  undetermined: 'unsure',
};

/** 绩效指标表: verdict and receipt, indicators, allocations, coverage, signatures on one A4 width. */
export function indicatorSheet(report: Report, context: IndicatorSheetContext, words: Words): SheetModel {
  const sheet = new SheetBuilder('indicators', context.place, WIDTHS);
  writeHead(sheet, report, words);
  writeIndicators(sheet, report, context, words);
  writeAllocations(sheet, report, context, words);
  writeCoverage(sheet, report, words);
  writeSignatures(sheet, report, words);
  return sheet.model(printSetup('landscape', null, words.sheets.pageFooter), 0);
}

function writeHead(sheet: SheetBuilder, report: Report, words: Words): void {
  const { plan } = report.plan;
  const { sheets } = words;
  sheet.setAcross(0, sheet.lastColumn, sheets.indicatorsTitle(plan.project, report.fiscalYear), 'title');
  sheet.nextRow(34);
  pair(sheet, [sheets.project, plan.project], [sheets.unit, plan.unit]);
  pair(
    sheet,
    [sheets.year, String(report.fiscalYear)],
    [sheets.planSource, words.planSourceName(report.plan.source)],
  );
  const count = (severity: string) =>
    report.findings.filter((one) => one.severity === severity && one.waived === null && one.causedBy === null)
      .length;
  const errors = report.findings.filter(weighs).length;
  const accepted = report.findings.filter(({ waived }) => waived !== null).length;
  sheet.set(0, sheets.verdict, 'label');
  sheet.set(1, words.verdict[report.verdict], VERDICT_STYLE[report.verdict]);
  sheet.setAcross(2, sheet.lastColumn, sheets.verdictSentence(errors, count('warning'), accepted), 'text');
  sheet.nextRow(24);
  sheet.set(0, sheets.receipt, 'label');
  sheet.setAcross(1, sheet.lastColumn, report.fingerprint, 'text');
  sheet.nextRow();
  sheet.nextRow(8);
}

function pair(sheet: SheetBuilder, left: readonly [string, string], right: readonly [string, string]): void {
  sheet.set(0, left[0], 'label');
  sheet.setAcross(1, 4, left[1], 'text');
  sheet.set(5, right[0], 'label');
  sheet.setAcross(6, sheet.lastColumn, right[1], 'text');
  sheet.nextRow();
}

function writeIndicators(
  sheet: SheetBuilder,
  report: Report,
  context: IndicatorSheetContext,
  words: Words,
): void {
  sheet.setAcross(0, sheet.lastColumn, words.sheets.indicatorsSection, 'section');
  sheet.nextRow(22);
  Object.values(indicatorColumns(words.language)).forEach((text, column) =>
    sheet.set(column, text, 'header'),
  );
  sheet.nextRow(30);
  const first = sheet.row;
  report.indicators.forEach((judged, index) =>
    writeIndicator(sheet, judged, `I${index + 1}`, context, words),
  );
  mergeRepeats(
    sheet,
    first,
    report.indicators.map(({ indicator }) => [indicator.level1, indicator.level2]),
  );
  const range = { firstRow: first, lastRow: Math.max(first, sheet.row - 1), firstColumn: 10, lastColumn: 10 };
  sheet.format({ kind: 'equals', range, text: words.sheets.differs, style: 'bad' });
  sheet.nextRow(8);
}

/** Upper levels stand once over their rows, as the form has them. */
function mergeRepeats(
  sheet: SheetBuilder,
  first: number,
  levels: readonly (readonly [string, string])[],
): void {
  for (const column of [0, 1] as const) {
    let start = 0;
    for (let index = 1; index <= levels.length; index += 1) {
      const same =
        levels[index] &&
        levels[index]?.slice(0, column + 1).join('|') === levels[start]?.slice(0, column + 1).join('|');
      if (same) continue;
      if (index - start > 1)
        sheet.merge({
          firstRow: first + start,
          lastRow: first + index - 1,
          firstColumn: column,
          lastColumn: column,
        });
      start = index;
    }
  }
}

function writeIndicator(
  sheet: SheetBuilder,
  judged: ReportedIndicator,
  id: string,
  context: IndicatorSheetContext,
  words: Words,
): void {
  const { indicator, status, undetermined, deviation } = judged;
  const { operator, value, unit, name } = indicator.annual;
  sheet.set(0, indicator.level1, 'center');
  sheet.set(1, indicator.level2, 'center');
  sheet.set(2, name, 'text');
  sheet.set(3, operator === '定性' ? value : `${operator}${value}${unit}`, 'center');
  const shown = shownActual(judged);
  if (shown === null) {
    sheet.set(4, undetermined ? words.undetermined(undetermined) : words.status.undetermined, 'unsure');
    sheet.set(5, words.sheets.none, 'center');
  } else {
    sheet.set(4, Number(shown.text), actualStyle(unit));
    sheet.set(5, completion(judged), 'percent');
  }
  const why = shown !== null && undetermined ? `\n${words.undetermined(undetermined)}` : '';
  sheet.set(6, `${words.status[status]}${why}`, STATUS_STYLE[status]);
  sheet.set(7, deviation, 'input');
  const figure = context.evidence.figures.get(id);
  if (figure) {
    const link = { sheet: context.evidenceName, reference: cellRef(figure.row, 0) };
    sheet.set(8, words.sheets.seeEvidence(figure.row + 1), 'link', { link });
  } else {
    sheet.set(8, words.sheets.none, 'center');
  }
  writeRecomputed(sheet, judged, shown, figure, words);
  sheet.nextRow();
}

function writeRecomputed(
  sheet: SheetBuilder,
  { measured, indicator }: ReportedIndicator,
  shown: ShownActual | null,
  figure: FigureReference | undefined,
  words: Words,
): void {
  if (!figure || shown === null) {
    sheet.set(9, words.sheets.none, 'center');
    sheet.set(10, words.sheets.none, 'center');
    return;
  }
  const parts = figure.parts.map((part) => part.formula);
  const formula = figureFormula(parts, measured.combination, shown);
  sheet.set(9, Number(shown.text), actualStyle(indicator.annual.unit), { formula });
  writeAgreement(sheet, 10, cellRef(sheet.row, 9), cellRef(sheet.row, 4), words);
}

function actualStyle(unit: string): StyleName {
  if (unit === '%') return 'percent';
  return unit === '元' || unit === '万元' ? 'money' : 'number';
}

/** Actual ÷ target in percent, shown for information; status is judged on unrounded values. */
function completion({ measured, target }: ReportedIndicator): number | null {
  if (measured.value === null || target === null || target.numerator === 0n) return null;
  const share = multiplyRational(measured.value, rational(target.denominator, target.numerator));
  return Number(formatRational(multiplyRational(share, rational(100))));
}

function writeSignatures(sheet: SheetBuilder, report: Report, words: Words): void {
  sheet.nextRow(8);
  sheet.setAcross(0, sheet.lastColumn, words.sheets.signatures, 'section');
  sheet.nextRow(22);
  const columns = [0, 3, 5, 7];
  SIGNATURES.forEach(({ id, words: labels }, index) => {
    const column = columns[index] ?? 0;
    sheet.set(column, labels[words.language], 'label');
    const last = (columns[index + 1] ?? sheet.lastColumn + 1) - 1;
    sheet.setAcross(column + 1, last, report.kept.signatures.get(id) ?? null, 'input');
  });
  sheet.nextRow(28);
  sheet.setAcross(0, sheet.lastColumn, words.sheets.note, 'note');
  sheet.nextRow();
  sheet.setAcross(0, sheet.lastColumn, words.sheets.marker, 'marker');
}
