import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import { hasColumn } from '../place';
import { linksOf, walk, type BalanceReading, type Walk } from './balance-chain';

/** One balance for all lines, or one for each account, line, or line and association. */
const GROUPS: readonly ((row: ExpenditureRow) => string)[] = [
  () => '',
  (row) => row.account_code || row.account_name,
  (row) => row.lineId ?? '',
  (row) => `${row.lineId ?? ''} ${row.beneficiary ?? ''}`,
];

function* readings(ledger: ExpenditureLedger): Generator<BalanceReading> {
  const directions = hasColumn(ledger, 'direction')
    ? (['of-balance', 'of-amount', 'unused'] as const)
    : (['unused'] as const);
  for (const group of GROUPS) {
    for (const newestFirst of [false, true]) {
      for (const direction of directions) {
        for (const orientation of [1, -1] as const) yield { orientation, direction, newestFirst, group };
      }
    }
  }
}

/**
 * Follows a ledger's balances under the reading that fits most of its rows. Null where none fits
 * at least as many rows as it breaks: then the column is no running balance.
 */
export function followBalance(ledger: ExpenditureLedger): Walk | null {
  const links = linksOf(ledger);
  let best: Walk | null = null;
  for (const reading of readings(ledger)) {
    const found = walk(links, reading);
    if (best === null || found.fits > best.fits) best = found;
    if (best.breaks.length === 0 && best.fits > 0) break;
  }
  // An opening row speaks for a running balance as much as a row that fits.
  const evidence = (best?.fits ?? 0) + (links.some(({ kind }) => kind === 'opening') ? 1 : 0);
  return best && evidence >= best.breaks.length ? best : null;
}
