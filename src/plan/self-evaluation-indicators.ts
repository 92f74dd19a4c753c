import { YUAN, type MoneyScale } from '../values/money';
import type { Form, FormLabel } from './form';
import { measurandOf, moneyUnitNoted, moneyUnitOf, readStatedCell, statedText } from './stated-figure';
import type { Statement } from './statements';
import { subjectOf } from './subject';

/** First and last 0-based column that a header stands over. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** The indicator table of a self-evaluation form: where its columns stand. */
export interface IndicatorTable {
  /** Last header row, 0-based. */
  readonly headerRow: number;
  /** Last row that can belong to the table. */
  readonly lastRow: number;
  readonly name: Span;
  readonly target: Span | null;
  readonly actual: Span;
  readonly unit: Span | null;
}

/** Header words by column, the surest first. */
const NAME = ['三级指标', '三级指标名称', '三级绩效指标', '指标名称', '绩效指标'];
const ACTUAL = [
  '实际完成值',
  '全年实际值',
  '全年完成值',
  '实际完成指标值',
  '完成值',
  '全年实际完成值',
  '实际值',
];
const TARGET = ['年度指标值', '指标值', '预期指标值', '年初目标值', '目标值', '绩效标准'];
const UNIT = ['计量单位', '度量单位', '单位'];

/** The indicator tables of a sheet, from the top; none in a target table, which has no actuals. */
export function indicatorTables(form: Form): IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  for (const actual of form.find(new Set(ACTUAL))) {
    const table = tableAt(form, actual);
    if (table && tables.at(-1)?.headerRow !== table.headerRow) tables.push(table);
  }
  return tables.map((table, index) => ({
    ...table,
    lastRow: (tables[index + 1]?.headerRow ?? form.rowCount) - 1,
  }));
}

/** The name's header stands in the row of the actual's, or in the row above in a two-row header. */
function tableAt(form: Form, actual: FormLabel): IndicatorTable | null {
  const header = [...form.inRow(actual.row), ...form.inRow(actual.row - 1)];
  const name = pick(header, NAME);
  if (!name || name.column >= actual.column) return null;
  const spanOf = (label: FormLabel | undefined) => (label ? form.span(label.row, label.column) : null);
  return {
    headerRow: actual.row,
    lastRow: form.rowCount - 1,
    name: form.span(name.row, name.column),
    target: spanOf(pick(header, TARGET)),
    actual: form.span(actual.row, actual.column),
    unit: spanOf(pick(header, UNIT)),
  };
}

function pick(labels: readonly FormLabel[], words: readonly string[]): FormLabel | undefined {
  for (const word of words) {
    const label = labels.find((candidate) => candidate.key === word);
    if (label) return label;
  }
  return undefined;
}

/** The actual (实际完成值) of every indicator whose name says what is measured. */
export function actualStatements(form: Form, table: IndicatorTable): Statement[] {
  const statements: Statement[] = [];
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
    const name = textUnder(form, row, table.name);
    const subject = name === '' ? null : subjectOf(name);
    const actual = subject && form.under(row, table.actual);
    if (!subject || !actual) continue;
    const scale = measurandOf(subject) === 'money' ? rowScale(form, table, row, name) : YUAN;
    statements.push({
      subject,
      sheet: form.name,
      row,
      column: actual.column,
      text: statedText(actual.cell),
      value: readStatedCell(actual.cell, subject, scale),
      from: 'self-evaluation',
    });
  }
  return statements;
}

/** Unit of a money indicator: the unit column's, the target's (≤12万元), or the name's; else yuan. */
function rowScale(form: Form, table: IndicatorTable, row: number, name: string): MoneyScale {
  return (
    moneyUnitOf(textUnder(form, row, table.unit)) ??
    moneyUnitOf(textUnder(form, row, table.target)) ??
    moneyUnitNoted(name) ??
    YUAN
  );
}

function textUnder(form: Form, row: number, span: Span | null): string {
  const value = span && form.under(row, span);
  return value ? statedText(value.cell) : '';
}
