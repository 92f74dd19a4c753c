import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import type { SummaryRow, SummaryType } from '../../ledgers/ledger';
import { sumFen, subtractFen, ZERO, type Fen } from '../../values/money';

export type SummedField = 'amount' | 'debit' | 'credit' | 'refund';

/** What the data rows of one money column sum to. */
export interface ColumnSums {
  readonly all: Fen;
  /** Without the amounts stored as text, over which Excel's SUM passes. */
  readonly numbers: Fen;
  /** Sheet rows of amounts stored as text that could be read. */
  readonly texts: readonly number[];
  /** Sheet rows whose amount could not be read. */
  readonly lost: readonly number[];
  /** One of them holds a formula without a result. */
  readonly formulaLost: boolean;
  /** Fen by which rounding single amounts to a fen can move the sum. */
  readonly tolerance: number;
}

/** Sums a column over all data rows of a ledger. */
export function columnSums(ledger: ExpenditureLedger, field: SummedField): ColumnSums {
  const rowsWith = (...kinds: readonly string[]) =>
    ledger.troubles.all
      .filter((trouble) => trouble.field === field && kinds.includes(trouble.kind))
      .map(({ row }) => row);
  const texts = rowsWith('number-as-text', 'unit-in-cell');
  const formulaLost = rowsWith('formula-error', 'no-cached-value');
  const rounded = rowsWith('rounded').length;
  const all = sumFen(ledger.rows.map((row) => row[field] ?? ZERO));
  const textRows = new Set(texts);
  const ofTexts = sumFen(ledger.rows.filter(({ row }) => textRows.has(row)).map((row) => row[field] ?? ZERO));
  return {
    all,
    numbers: subtractFen(all, ofTexts),
    texts,
    lost: [...rowsWith('unreadable'), ...formulaLost],
    formulaLost: formulaLost.length > 0,
    tolerance: rounded === 0 ? 0 : Math.ceil((rounded + 1) / 2),
  };
}

const STARTS_ANEW: ReadonlySet<SummaryType> = new Set(['subtotal', 'period', 'final']);

/** The data rows between the last subtotal or total above `total` and itself; empty without one. */
export function rowsSinceSubtotal(ledger: ExpenditureLedger, total: SummaryRow): ExpenditureLedger['rows'] {
  const before = ledger.summaryRows
    .filter(({ row, type }) => row < total.row && STARTS_ANEW.has(type))
    .at(-1);
  if (before === undefined) return [];
  return ledger.rows.filter(({ row }) => row > before.row && row < total.row);
}
