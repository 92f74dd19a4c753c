import type { ExpenditureLedger, ExpenditureRow } from '../ledgers/kinds/expenditure';
import type { BookSource } from '../ledgers/sheet';
import { numberToFen } from '../values/decimal';
import { addFen, subtractFen, ZERO, type Fen, type MoneyScale } from '../values/money';
import { absoluteRef, formulaAddress } from '../values/cell-ref';
import type { Grid } from '../workbook/grid';
import { CellKind, KIND_MASK } from '../workbook/port';
import type { AllocationLine, Report } from './report';
import { textLiteral } from './text-literal';

/** Texts that a row must have in given columns, as SUMIFS compares them. */
interface Criteria {
  readonly columns: readonly number[];
  readonly texts: readonly string[];
}

/** Excel takes 8,192 characters. */
const LONGEST = 4000;

/**
 * Recomputes an allocation straight from the ledgers with SUMIFS over their own line and association
 * columns. Null where that would not give the figure — a line told by its summary, a merged cell, an
 * amount typed as text, a line that is no text, a row left out — which is tried here on the cells before it is written.
 */
export function sumifsFormula(line: AllocationLine, report: Report, book: BookSource): string | null {
  const isOfLine = ({ lineId, beneficiary }: ExpenditureRow) =>
    line.line === 'unclassified' ? lineId === null : lineId === line.line && beneficiary === line.association;
  // What no line could be told for is one sum, whatever association it names.
  const fields = line.line === 'unclassified' ? ['line_item'] : ['line_item', 'association'];
  const parts: string[] = [];
  let total = ZERO;
  for (const ledger of report.context.ledgers.expenditure) {
    const rows = ledger.rows.filter((row) => row.leftOut === null && isOfLine(row));
    if (rows.length === 0) continue;
    const grid = book.sheets.find(({ name }) => name === ledger.sheet)?.grid;
    const sums = grid && ledgerSums(ledger, rows, grid, fields);
    if (!sums) return null;
    total = addFen(total, sums.total);
    parts.push(...sums.formulas);
  }
  const formula = parts.join('+').replaceAll('+-', '-');
  return parts.length > 0 && total === line.spent && formula.length <= LONGEST ? formula : null;
}

function ledgerSums(
  ledger: ExpenditureLedger,
  rows: readonly ExpenditureRow[],
  grid: Grid,
  fields: readonly string[],
) {
  const places = fields.flatMap((field) => ledger.columns.get(field) ?? []);
  const lineColumn = ledger.columns.get('line_item');
  if (!lineColumn || ledger.side === 'budget-accounts' || ledger.side === 'expense-accounts') return null;
  const combinations = new Map<string, Criteria>();
  for (const { row } of rows) {
    // A blank cell is no criterion of SUMIFS: such a column is left out of this combination.
    const columns = places.map(({ first }) => first).filter((column) => !grid.isEmpty(row, column));
    const texts = columns.map((column) => grid.textAt(row, column));
    if (!columns.includes(lineColumn.first)) return null;
    if (!columns.every((column) => grid.cell(row, column).kind === 'text')) return null;
    if (!texts.every(isPlainText)) return null;
    combinations.set(JSON.stringify([columns, texts]), { columns, texts });
  }
  const signs =
    ledger.side === 'amount'
      ? ([['amount', 1]] as const)
      : ([
          ['debit', 1],
          ['credit', -1],
        ] as const);
  let total = ZERO;
  const formulas: string[] = [];
  for (const criteria of combinations.values()) {
    for (const [field, sign] of signs) {
      const place = ledger.columns.get(field);
      if (!place) continue;
      const sum = simulated(grid, ledger, criteria, place.first, place.scale);
      if (sum === null) return null;
      total = sign > 0 ? addFen(total, sum) : subtractFen(total, sum);
      formulas.push(`${sign < 0 ? '-' : ''}${formulaOf(ledger, criteria, place.first, place.scale)}`);
    }
  }
  return { total, formulas };
}

/** SUMIFS takes a criterion that reads as a number or a truth value for one: `2011`, `TRUE`. */
function isPlainText(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:true|false)$/i.test(text.trim());
}

/** What SUMIFS will say: numbers of the rows whose texts are equal without regard to case. */
function simulated(
  grid: Grid,
  ledger: ExpenditureLedger,
  criteria: Criteria,
  column: number,
  scale: MoneyScale,
): Fen | null {
  const wanted = criteria.texts.map((text) => text.toLowerCase());
  let total = ZERO;
  for (let row = ledger.headerRow + 1; row <= ledger.lastRow; row += 1) {
    const matches = criteria.columns.every(
      (one, index) => grid.textAt(row, one).toLowerCase() === wanted[index],
    );
    if (!matches || (grid.bits(row, column) & KIND_MASK) !== CellKind.number) continue;
    const amount = numberToFen(grid.numberAt(row, column), scale);
    if (!amount || amount.rounded) return null;
    total = addFen(total, amount.amount);
  }
  return total;
}

function formulaOf(
  ledger: ExpenditureLedger,
  { columns, texts }: Criteria,
  column: number,
  scale: MoneyScale,
): string {
  const range = (one: number) =>
    formulaAddress(
      ledger.sheet,
      `${absoluteRef(ledger.headerRow + 1, one)}:${absoluteRef(ledger.lastRow, one)}`,
    );
  const criteria = columns.map((one, index) => `${range(one)},${textLiteral(texts[index] ?? '')}`);
  const factor = scale === 100 ? '' : `*${scale / 100}`;
  return `SUMIFS(${[range(column), ...criteria].join(',')})${factor}`;
}
