import { rangeRef } from '../values/cell-ref';
import type { Words } from '../locale/words';
import type { StyleName, SheetModel } from '../workbook/port';
import { findingColumns } from './layout';
import type { OwnPlace } from './own-sheets';
import { placeText } from './place-text';
import type { Report, ReportedFinding } from './report';
import { printSetup, SheetBuilder } from './sheet-builder';
import type { Severity } from '../rules/rule';

/** 序号 严重程度 规则 位置 问题 应为 实为 如何处理 认可理由 认可人 识别码 */
const WIDTHS = [6, 9, 8, 20, 46, 16, 16, 34, 22, 12, 13];
const HEADER_ROW = 2;
const SEVERITY_STYLE: Readonly<Record<Severity, StyleName>> = {
  error: 'bad',
  warning: 'unsure',
  info: 'center',
};

/** 校验结果: every finding with its place, what is wrong and what to do, and room to accept it. */
export function findingsSheet(report: Report, place: OwnPlace, words: Words): SheetModel {
  const sheet = new SheetBuilder('findings', place, WIDTHS);
  sheet.setAcross(
    0,
    sheet.lastColumn,
    words.sheets.findingsTitle(report.plan.plan.project, report.fiscalYear),
    'title',
  );
  sheet.nextRow(30);
  sheet.setAcross(0, sheet.lastColumn, words.sheets.findingsNote, 'note');
  sheet.nextRow();
  Object.values(findingColumns(words.language)).forEach((text, column) => sheet.set(column, text, 'header'));
  sheet.nextRow(30);
  if (report.findings.length === 0) {
    sheet.setAcross(0, sheet.lastColumn, words.sheets.noFindings, 'text');
    sheet.nextRow();
  }
  report.findings.forEach((finding, index) => writeFinding(sheet, finding, index + 1, words));
  const lastRow = sheet.row - 1;
  writeVoid(sheet, report, words);
  sheet.nextRow();
  sheet.setAcross(0, sheet.lastColumn, words.sheets.marker, 'marker');
  const filter = { firstRow: HEADER_ROW, lastRow, firstColumn: 0, lastColumn: sheet.lastColumn };
  const print = printSetup('landscape', { first: HEADER_ROW, last: HEADER_ROW }, words.sheets.pageFooter);
  return sheet.model(print, HEADER_ROW + 1, report.findings.length > 0 ? filter : null);
}

function writeFinding(sheet: SheetBuilder, finding: ReportedFinding, number: number, words: Words): void {
  const { rule, problem, causedBy, waived } = finding;
  sheet.set(0, number, 'number');
  sheet.set(1, words.severity[finding.severity], SEVERITY_STYLE[finding.severity]);
  sheet.set(
    2,
    causedBy === null ? rule.code : `${rule.code}\n${words.sheets.foldedUnder(causedBy)}`,
    'center',
  );
  writePlace(sheet, finding, words);
  sheet.set(4, words.finding(finding), 'text');
  sheet.set(5, problem.expected, 'text');
  sheet.set(6, problem.actual, 'text');
  sheet.set(7, words.rule(rule.code)?.next ?? null, 'text');
  sheet.set(8, waived?.reason ?? null, 'input');
  sheet.set(9, waived?.by ?? null, 'input');
  sheet.set(10, finding.key, 'note');
  sheet.nextRow();
}

function writePlace(sheet: SheetBuilder, { problem }: ReportedFinding, words: Words): void {
  const text = placeText(problem, words);
  if (problem.sheet === null) {
    sheet.set(3, text, 'text');
    return;
  }
  const reference = problem.range ? rangeRef(problem.range) : 'A1';
  sheet.set(3, text, 'link', { link: { sheet: problem.sheet, reference } });
}

/** Acceptances whose finding is gone or whose rows changed stay in sight, as void. */
function writeVoid(sheet: SheetBuilder, { voidWaivers }: Report, words: Words): void {
  if (voidWaivers.length === 0) return;
  sheet.nextRow();
  sheet.setAcross(0, sheet.lastColumn, words.sheets.voidSection, 'section');
  sheet.nextRow();
  for (const { key, waiver } of voidWaivers) {
    sheet.setAcross(0, 7, words.sheets.voidReason, 'text');
    sheet.set(8, waiver.reason, 'text');
    sheet.set(9, waiver.by, 'text');
    sheet.set(10, key, 'note');
    sheet.nextRow();
  }
}
