import type { Trouble } from '../../ledgers/ledger';
import { cellAt, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { allLedgers, headerOf, type PlainLedger } from './ledgers';
import { discountedRows } from './totals';
import { wrongTotals } from './wrong-totals';

/**
 * Fires for a typed total (合计) that no set of rows above it adds up to, and for a formula error or a
 * formula without a stored result in a column that is read. Leaves alone totals of expenditure ledgers,
 * totals made by a formula, and columns that are not added up (unit price, score).
 */
export const H03: Rule = {
  code: 'H03',
  name: 'typed-total-or-formula-error',
  title: '手填合计不符或公式出错',
  group: 'sheet-hygiene',
  severity: 'error',
  needs: [],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const discounted = discountedRows(context);
    for (const ledger of allLedgers(context)) {
      for (const trouble of ledger.troubles.all) {
        if (UNCOMPUTED.has(trouble.kind)) yield uncomputed(ledger, trouble);
      }
      if (ledger.kind !== 'expenditure') yield* wrongTotals(ledger, discounted);
    }
  },
};

const UNCOMPUTED: ReadonlySet<Trouble['kind']> = new Set(['formula-error', 'no-cached-value']);

function uncomputed(ledger: PlainLedger, { kind, row, column, field, raw }: Trouble): Problem {
  const figures = { variant: kind, header: headerOf(ledger, field), raw };
  return problem({
    sheet: ledger.sheet,
    range: cellAt(row, column),
    actual: raw === '' ? null : raw,
    figures,
  });
}
