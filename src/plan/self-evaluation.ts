import { YUAN } from '../values/money';
import { Form, type FormLabel, type FormSheet } from './form';
import { actualStatements, indicatorTables } from './self-evaluation-indicators';
import { moneyUnitNoted, readStatedCell, statedText } from './stated-figure';
import type { SelfEvaluation, Statement } from './statements';

/** Headers of the amount spent in the year (全年执行数). */
const EXECUTED: ReadonlySet<string> = new Set([
  '全年执行数',
  '执行数',
  '实际执行数',
  '年度执行数',
  '全年支出数',
  '实际支出数',
]);
/** The row that the executed amount is read from (年度资金总额). */
const FUNDS_TOTAL: ReadonlySet<string> = new Set([
  '年度资金总额',
  '资金总额',
  '年度资金总额合计',
  '项目资金总额',
]);
/** The total stands within this many rows below the header. */
const FUNDING_ROWS = 6;
const TITLE = /自评/;

/**
 * Reads a self-evaluation form (项目支出绩效自评表), wherever it starts in the sheet: the executed
 * amount of its funding block and the actual of every indicator that we have a measure for. Null
 * when the sheet is no such form; a target table has no column of actuals and is none.
 */
export function readSelfEvaluation(sheet: FormSheet): SelfEvaluation | null {
  const form = Form.of(sheet);
  if (!form) return null;
  const funding = executedAmounts(form);
  const tables = indicatorTables(form);
  const headerRow = tables[0]?.headerRow ?? funding[0]?.headerRow;
  if (headerRow === undefined) return null;
  const actuals = tables.flatMap((table) => actualStatements(form, table));
  return {
    sheet: form.name,
    headerRow,
    statements: [...funding.map((found) => found.statement), ...actuals],
  };
}

interface ExecutedAmount {
  readonly headerRow: number;
  readonly statement: Statement;
}

/** Executed amounts (全年执行数) of the funding blocks. */
function executedAmounts(form: Form): ExecutedAmount[] {
  const totals = form.find(FUNDS_TOTAL);
  return form.find(EXECUTED).flatMap((header) => {
    const total = totals.find(
      (label) =>
        label.row > header.row && label.row <= header.row + FUNDING_ROWS && label.column < header.column,
    );
    const value = total
      ? form.under(total.row, form.span(header.row, header.column))
      : besideLabel(form, header);
    if (!value) return [];
    const scale = fundingScale(form, header, total);
    const statement: Statement = {
      subject: 'funds-used',
      sheet: form.name,
      row: value.row,
      column: value.column,
      text: statedText(value.cell),
      value: readStatedCell(value.cell, 'funds-used', scale),
      from: 'self-evaluation',
    };
    return [{ headerRow: header.row, statement }];
  });
}

/** The older form has no total row: `执行数：` stands beside its amount. */
function besideLabel(form: Form, header: FormLabel) {
  if (!TITLE.test(form.name) && !form.labels.some((label) => TITLE.test(label.text))) return null;
  const next = form.after(header.row, header.column);
  return next && readStatedCell(next.cell, 'funds-used', YUAN) !== null ? next : null;
}

/** Unit of the funding block: its own labels first, then the nearest note above it; else yuan. */
function fundingScale(form: Form, header: FormLabel, total: FormLabel | undefined) {
  const own = [header, ...form.inRow(header.row), ...(total ? form.inRow(total.row) : [])];
  const above = form.labels.filter((label) => label.row < header.row).reverse();
  for (const label of [...own, ...above]) {
    const unit = moneyUnitNoted(label.text);
    if (unit !== null) return unit;
  }
  return YUAN;
}
