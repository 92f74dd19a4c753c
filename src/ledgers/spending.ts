import type { LineId } from '../plan/plan';
import type { Association } from '../values/association';
import { joined } from '../values/group';
import type { Fen } from '../values/money';
import { addFen, ZERO } from '../values/money';
import { rememberingEach } from '../values/remember';
import type { ExpenditureLedger, ExpenditureRow } from './kinds/expenditure';

/** A line that counts, with the ledger it stands in. */
export interface CountedRow {
  readonly ledger: ExpenditureLedger;
  readonly row: ExpenditureRow;
  readonly spent: Fen;
}

/** The rows of all expenditure ledgers that count in the spending, in workbook order. */
export function countedRows(ledgers: readonly ExpenditureLedger[]): readonly CountedRow[] {
  return joined(ledgers.map(countedOf));
}

const countedOf = rememberingEach((ledger: ExpenditureLedger): readonly CountedRow[] => {
  const counted: CountedRow[] = [];
  for (const row of ledger.rows) {
    if (row.leftOut === null && row.spent !== null) counted.push({ ledger, row, spent: row.spent });
  }
  return counted;
});

/** Spending summed by line and association. */
export class Spending {
  readonly #byPair = new Map<string, Fen>();
  readonly #byLine = new Map<LineId | null, Fen>();
  #total = ZERO;

  constructor(rows: Iterable<CountedRow>) {
    for (const { row, spent } of rows) {
      const key = pairKey(row.lineId, row.beneficiary);
      this.#byPair.set(key, addFen(this.#byPair.get(key) ?? ZERO, spent));
      this.#byLine.set(row.lineId, addFen(this.#byLine.get(row.lineId) ?? ZERO, spent));
      this.#total = addFen(this.#total, spent);
    }
  }

  /** All spending that counts, unclassified included. */
  get total(): Fen {
    return this.#total;
  }

  /** Spending of a line (null: unclassified) over all associations. */
  ofLine(line: LineId | null): Fen {
    return this.#byLine.get(line) ?? ZERO;
  }

  /** Spending of a line for one association, or for none that could be told (null). */
  ofPair(line: LineId | null, association: Association | null): Fen {
    return this.#byPair.get(pairKey(line, association)) ?? ZERO;
  }

  /** Whether any counted row stands under this pair, even one that nets to zero. */
  hasPair(line: LineId | null, association: Association | null): boolean {
    return this.#byPair.has(pairKey(line, association));
  }
}

function pairKey(line: LineId | null, association: Association | null): string {
  return `${line ?? ''}|${association ?? ''}`;
}
