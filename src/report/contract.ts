import type { Evidence } from '../indicators/measure';
import type { Ledger } from '../ledgers/ledger';
import { addressOf, columnLetters, rangeRef } from '../values/cell-ref';
import { budgetInForce, type PlanInForce } from '../plan/plan';
import { formatYuan } from '../values/money';
import { printActual } from './print-actual';
import { evidenceOf, type Report, type ReportedIndicator } from './report';
import type { ReportWords } from './words';

/** Above this many rows an indicator's rows are given as ranges of consecutive ones. */
const LISTED_ROWS = 5000;

/**
 * The report as JSON, in the form that others read (the report contract). Fields may be added,
 * never renamed or dropped.
 */
export function contractOf(report: Report, words: ReportWords) {
  const { plan, context } = report;
  return {
    file: report.file,
    verdict: report.verdict,
    planVerdict: report.planVerdict,
    fiscalYear: report.fiscalYear,
    plan: {
      source: sourceOf(plan),
      project: plan.plan.project,
      budget: formatYuan(budgetInForce(plan.plan)),
    },
    ledgers: ledgersOf(report),
    ignoredSheets: context.recognised.ignored.map(({ sheet, why }) => ({ sheet, why })),
    allocations: report.allocations.map((line) => ({
      line: line.line,
      name: line.name ?? words.unclassified,
      association: line.association,
      allocated: formatYuan(line.allocated),
      spent: formatYuan(line.spent),
      remaining: formatYuan(line.remaining),
    })),
    indicators: report.indicators.map((judged) => indicatorOf(judged, words)),
    findings: report.findings.map((finding) => ({
      rule: finding.rule.code,
      name: finding.rule.name,
      severity: finding.severity,
      message: words.finding(finding),
      sheet: finding.problem.sheet,
      cell: finding.problem.range && rangeRef(finding.problem.range),
      expected: finding.problem.expected,
      actual: finding.problem.actual,
      causedBy: finding.causedBy,
      waived: finding.waived,
      key: finding.key,
    })),
    coverage: report.coverage.map((result) => ({
      rule: result.rule.code,
      outcome: result.outcome,
      reason: words.coverageReason(result),
    })),
    fingerprint: report.fingerprint,
  };
}

/** `built-in`, `sheet 绩效目标表` or `file plan.json`: the same in every language. */
function sourceOf({ source }: PlanInForce): string {
  if (source.kind === 'built-in') return 'built-in';
  return source.kind === 'sheet' ? `sheet ${source.sheet}` : `file ${source.file}`;
}

function ledgersOf({ context }: Report) {
  const sheets = context.recognised.order;
  const all = Object.values(context.ledgers).flat() as readonly Ledger<{ readonly row: number }>[];
  return [...all]
    .sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet))
    .map((ledger) => ({
      kind: ledger.kind,
      sheet: ledger.sheet,
      headerRow: ledger.headerRow + 1,
      rows: ledger.rows.length,
      skipped: ledger.skipped,
      columns: Object.fromEntries(
        [...ledger.columns].map(([field, { first, last }]) => [
          field,
          first === last ? columnLetters(first) : `${columnLetters(first)}:${columnLetters(last)}`,
        ]),
      ),
      ...('side' in ledger ? { side: ledger.side } : {}),
    }));
}

function indicatorOf(judged: ReportedIndicator, words: ReportWords) {
  const { indicator, measured, status, undetermined, deviation } = judged;
  const { operator, value, unit, name } = indicator.annual;
  return {
    level1: indicator.level1,
    level2: indicator.level2,
    name,
    target: { operator, value, unit },
    actual: printActual(judged),
    status,
    reason: undetermined && words.undetermined(undetermined),
    deviation,
    rows: rowAddresses(evidenceOf(measured).filter(({ counted }) => counted)),
  };
}

/** Addresses of the rows that made a figure, each row once, in workbook order. */
function rowAddresses(rows: readonly Evidence[]): string[] {
  const seen = new Set<string>();
  const runs: {
    sheet: string;
    firstRow: number;
    lastRow: number;
    firstColumn: number;
    lastColumn: number;
  }[] = [];
  for (const { sheet, row, firstColumn, lastColumn } of rows) {
    const key = `${sheet}!${row}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const run = runs.at(-1);
    if (rows.length > LISTED_ROWS && run && run.sheet === sheet && run.lastRow + 1 === row) run.lastRow = row;
    else runs.push({ sheet, firstRow: row, lastRow: row, firstColumn, lastColumn });
  }
  return runs.map((run) => addressOf(run.sheet, rangeRef(run)));
}
