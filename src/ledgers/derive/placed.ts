import type { Ledger } from '../ledger';

/** A row with the ledger it stands in. */
export interface Placed<R extends { readonly row: number }> {
  readonly ledger: Ledger<R>;
  readonly row: R;
}

/** The rows of several ledgers of one kind, in workbook order. */
export function placedRows<R extends { readonly row: number }>(ledgers: readonly Ledger<R>[]): Placed<R>[] {
  return ledgers.flatMap((ledger) => ledger.rows.map((row) => ({ ledger, row })));
}
