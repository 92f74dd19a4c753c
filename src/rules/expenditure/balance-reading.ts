import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import { squeeze } from '../../values/text';
import { hasColumn } from '../place';
import { linksOf, walk, type BalanceReading, type Link, type Walk } from './balance-chain';

/** One balance for all lines, or one for each account, line, or line and association. */
const GROUPS: readonly ((row: ExpenditureRow) => string)[] = [
  () => '',
  (row) => row.account_code || row.account_name,
  (row) => row.lineId ?? '',
  (row) => `${row.lineId ?? ''} ${row.beneficiary ?? ''}`,
];

/** The plainest reading: an expense account. */
const PLAIN: BalanceReading = { orientation: 1, direction: 'unused', newestFirst: false, group: () => '' };

function* readings(ledger: ExpenditureLedger): Generator<BalanceReading> {
  const directions = directionsOf(ledger);
  for (const group of GROUPS) {
    for (const newestFirst of [false, true]) {
      for (const direction of directions) {
        for (const orientation of [1, -1] as const) yield { orientation, direction, newestFirst, group };
      }
    }
  }
}

/** What 方向 may tell. Where it only repeats the side of each line, it hardly speaks of balances. */
function directionsOf(ledger: ExpenditureLedger): readonly BalanceReading['direction'][] {
  if (!hasColumn(ledger, 'direction')) return ['unused'];
  const sides = { 借: new Set<number>(), 贷: new Set<number>() };
  for (const { direction, spent } of ledger.rows) {
    const [side] = squeeze(direction);
    if ((side === '借' || side === '贷') && spent !== null) sides[side].add(Math.sign(spent));
  }
  const shared = [...sides.借].some((sign) => sides.贷.has(sign));
  const repeats = sides.借.size === 1 && sides.贷.size === 1 && !shared;
  return repeats ? ['unused', 'of-balance'] : ['of-balance', 'of-amount', 'unused'];
}

/** Rows by which the reading is told: more would say the same and take long in a large ledger. */
const SAMPLE = 2000;

/**
 * Follows a ledger's balances under the reading that fits most of its (first) rows. Null where none
 * fits at least as many rows as it breaks: then the column is no running balance.
 */
export function followBalance(ledger: ExpenditureLedger): Walk | null {
  const links = linksOf(ledger);
  const reading = bestReading(ledger, links.slice(0, SAMPLE));
  const found = walk(links, reading);
  // An opening row speaks for a running balance as much as a row that fits.
  const evidence = found.fits + (links.some(({ kind }) => kind === 'opening') ? 1 : 0);
  return evidence >= found.breaks.length ? found : null;
}

function bestReading(ledger: ExpenditureLedger, links: readonly Link[]): BalanceReading {
  let best: { readonly reading: BalanceReading; readonly score: number } | null = null;
  for (const reading of readings(ledger)) {
    const found = walk(links, reading);
    const score = scoreOf(found);
    if (best !== null && score <= best.score) continue;
    if (found.breaks.length === 0 && found.fits > 0) return reading;
    best = { reading, score };
  }
  return best?.reading ?? PLAIN;
}

/** A row where only 方向 is wrong speaks for a reading too, as long as such rows are few. */
function scoreOf({ fits, breaks }: Walk): number {
  const turned = breaks.filter(({ kind }) => kind === 'direction').length;
  return fits >= breaks.length ? fits + turned : fits;
}
