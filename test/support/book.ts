import { DEFAULT_SETTINGS, type Settings } from '../../src/plan/settings';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan, PlanInForce } from '../../src/plan/plan';
import { rules } from '../../src/rules';
import { foldFindings, type Finding } from '../../src/rules/fold';
import type { CheckContext } from '../../src/rules/rule';
import { runRules, type RunResult } from '../../src/rules/run';
import { prepare } from '../../src/report/prepare';
import type { BookSource, SheetSource } from '../../src/ledgers/sheet';
import { calendarDate, toSerial } from '../../src/values/calendar';
import { rangeRef } from '../../src/values/cell-ref';
import { Grid } from '../../src/workbook/grid';
import { CellKind, DATE_FLAG, FORMULA_FLAG, type OwnSheet, type SheetLayout } from '../../src/workbook/port';

/** A cell in a test's table. `{formula: value}` is a stored result; `{date}` a real date cell. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: string | number | null };

export type TestSheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

export interface BookExtras {
  readonly hidden?: readonly string[];
  readonly layouts?: Readonly<Record<string, Partial<SheetLayout>>>;
  readonly own?: Readonly<Record<string, OwnSheet>>;
  readonly date1904?: boolean;
}

const NO_LAYOUT: SheetLayout = { merges: [], hiddenRows: [], hiddenColumns: [], activeFilter: null };

/** A workbook from tables of cells. */
export function book(sheets: TestSheets, extras: BookExtras = {}): BookSource {
  return {
    file: 'test.xlsx',
    date1904: extras.date1904 ?? false,
    sheets: Object.entries(sheets).map(([name, rows]): SheetSource => ({
      name,
      visible: !(extras.hidden ?? []).includes(name),
      own: extras.own?.[name] ?? null,
      grid: gridOf(rows),
      layout: { ...NO_LAYOUT, ...extras.layouts?.[name] },
    })),
  };
}

export function gridOf(rows: readonly (readonly TestCell[])[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const kinds = new Uint8Array(rows.length);
    const numbers = new Float64Array(rows.length);
    const texts: (string | undefined)[] = [];
    rows.forEach((row, index) => {
      const { bits, number, text } = encode(row[column] ?? null);
      kinds[index] = bits;
      numbers[index] = number;
      texts[index] = text;
    });
    return { kinds, numbers, texts };
  });
  return Grid.from([{ firstRow: 0, rowCount: rows.length, columns }]);
}

function encode(cell: TestCell): { bits: number; number: number; text: string | undefined } {
  if (cell === null || cell === '') return { bits: CellKind.empty, number: 0, text: undefined };
  if (typeof cell === 'string') return { bits: CellKind.text, number: 0, text: cell };
  if (typeof cell === 'number') return { bits: CellKind.number, number: cell, text: undefined };
  if (typeof cell === 'boolean') return { bits: CellKind.boolean, number: cell ? 1 : 0, text: undefined };
  if ('error' in cell) return { bits: CellKind.error, number: 0, text: cell.error };
  if ('formula' in cell) {
    const plain = encode(cell.formula);
    return { ...plain, bits: plain.bits | FORMULA_FLAG };
  }
  const [year = 0, month = 0, day = 0] = cell.date.split('-').map(Number);
  const date = calendarDate(year, month, day);
  if (date === null) throw new Error(`no such day: ${cell.date}`);
  return { bits: CellKind.number | DATE_FLAG, number: toSerial(date), text: undefined };
}

export interface RunOptions {
  readonly plan?: Plan;
  readonly settings?: Partial<Settings>;
}

/** The context that rules and measures get for a workbook, through the real recognition. */
export function contextOf(source: BookSource, options: RunOptions = {}): CheckContext {
  const plan: PlanInForce = { source: { kind: 'built-in' }, plan: options.plan ?? builtInPlan };
  return drain(prepare(source, plan, { ...DEFAULT_SETTINGS, ...options.settings }));
}

function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function run(source: BookSource, options: RunOptions): RunResult {
  const { findings, results } = drain(runRules(rules, contextOf(source, options)));
  return { findings: foldFindings(findings, new Set()), results };
}

/** Findings of one rule (or of all, without a code) as a test reads them. */
export function findings(source: BookSource, code?: string, options: RunOptions = {}) {
  return run(source, options)
    .findings.filter(({ rule }) => code === undefined || rule.code === code)
    .map(shown);
}

function shown({ rule, problem, severity, causedBy }: Finding) {
  return {
    rule: rule.code,
    severity,
    sheet: problem.sheet,
    cell: problem.range && rangeRef(problem.range),
    expected: problem.expected,
    actual: problem.actual,
    figures: problem.figures,
    causedBy,
  };
}

/** What became of a rule: `passed`, `failed` … */
export function outcome(source: BookSource, code: string, options: RunOptions = {}): string {
  return run(source, options).results.find(({ rule }) => rule.code === code)?.outcome ?? 'not-built';
}
