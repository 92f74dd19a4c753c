import { readLabelledFigures } from '../ledgers/labelled-figures';
import type { Ledger } from '../ledgers/ledger';
import type { Recognised } from '../ledgers/ledgers';
import { recognise } from '../ledgers/recognise';
import type { BookSource, SheetSource } from '../ledgers/sheet';
import { countedRows, Spending } from '../ledgers/spending';
import type { PlanInForce } from '../plan/plan';
import { readSelfEvaluation } from '../plan/self-evaluation';
import type { Settings } from '../plan/settings';
import type { SelfEvaluation, Statement } from '../plan/statements';
import type { CheckContext } from '../rules/rule';
import type { CellRange } from '../workbook/port';

/**
 * Turns a workbook into what rules and measures look at: forms first, then ledgers, then the
 * sums over them. Yields the name of each sheet before it is read.
 */
export function* prepare(
  book: BookSource,
  plan: PlanInForce,
  settings: Settings,
): Generator<string, CheckContext> {
  const fiscalYear = settings.fiscalYear ?? plan.plan.fiscalYear;
  const selfEvaluations = book.sheets.filter(isReadable).flatMap((sheet) => readSelfEvaluation(sheet) ?? []);
  const forms = new Set(selfEvaluations.map(({ sheet }) => sheet));
  const recognised = yield* recognise(book, { plan: plan.plan, fiscalYear, forms });
  return {
    plan,
    settings,
    fiscalYear,
    ledgers: recognised.ledgers,
    recognised,
    spending: new Spending(countedRows(recognised.ledgers.expenditure)),
    selfEvaluations,
    statements: statementsOf(book, selfEvaluations, recognised, forms),
  };
}

function isReadable(sheet: SheetSource): boolean {
  return sheet.visible && sheet.own === null && sheet.grid.rowCount > 0;
}

function statementsOf(
  book: BookSource,
  selfEvaluations: readonly SelfEvaluation[],
  recognised: Recognised,
  forms: ReadonlySet<string>,
): Statement[] {
  const labelled = book.sheets
    .filter((sheet) => isReadable(sheet) && !forms.has(sheet.name))
    .flatMap((sheet) => readLabelledFigures(sheet, dataAreas(sheet.name, recognised)));
  return [...selfEvaluations.flatMap(({ statements }) => statements), ...labelled];
}

/** Header and data rows of the ledgers on a sheet: no labelled figure stands in them. */
function dataAreas(sheet: string, { ledgers }: Recognised): CellRange[] {
  const all = Object.values(ledgers).flat() as readonly Ledger<{ readonly row: number }>[];
  return all
    .filter((ledger) => ledger.sheet === sheet)
    .map((ledger) => ({
      firstRow: 0,
      lastRow: ledger.rows.at(-1)?.row ?? ledger.headerRow,
      firstColumn: ledger.firstColumn,
      lastColumn: ledger.lastColumn,
    }));
}
