import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import type { SummaryRow } from '../../ledgers/ledger';
import { addFen, fen, ZERO, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';

/** One row of the chain: a line, or an opening row that states the balance to go on from. */
export type Link =
  | { readonly kind: 'opening'; readonly balance: Fen }
  | {
      readonly kind: 'line';
      readonly row: ExpenditureRow;
      /** Stated balance; null where the row states none. */
      readonly balance: Fen | null;
      /** Row of the cell that states it: the first of a merge over several lines. */
      readonly balanceRow: number;
    };

/** How a ledger's balance column is to be read. */
export interface BalanceReading {
  /** +1: grows by spending (expense account). −1: falls by it (cash-book). */
  readonly orientation: 1 | -1;
  /** 方向 tells the side of the balance, or the side of the line's own amount, or nothing. */
  readonly direction: 'of-balance' | 'of-amount' | 'unused';
  /** The newest line stands first. */
  readonly newestFirst: boolean;
  /** Lines with different keys have balances of their own. */
  readonly group: (row: ExpenditureRow) => string;
}

export interface ChainBreak {
  readonly row: ExpenditureRow;
  readonly balanceRow: number;
  /** 方向 is wrong and the figure is right. */
  readonly kind: 'amount' | 'direction';
  /** Signed: positive is 借. */
  readonly expected: Fen;
  readonly stated: Fen;
  /** Lines whose amounts lead from the last stated balance to this one. */
  readonly from: readonly number[];
}

export interface Walk {
  readonly fits: number;
  readonly breaks: readonly ChainBreak[];
}

/** The rows that a running balance goes through, in sheet order. */
export function linksOf(ledger: ExpenditureLedger): Link[] {
  const links: Link[] = [];
  const openings = ledger.summaryRows.filter(isOpening);
  let next = 0;
  for (const row of ledger.rows) {
    for (; (openings[next]?.row ?? Infinity) < row.row; next += 1) {
      const balance = openings[next]?.money.get('balance');
      if (balance !== undefined) links.push({ kind: 'opening', balance });
    }
    const before = links.at(-1);
    if (before?.kind === 'line' && ledger.troubles.has(row.row, 'balance', 'covered')) {
      // A balance merged over several lines is the one after the last of them.
      links[links.length - 1] = { ...before, balance: null };
      links.push({ kind: 'line', row, balance: before.balance, balanceRow: before.balanceRow });
    } else {
      links.push({ kind: 'line', row, balance: row.balance, balanceRow: row.row });
    }
  }
  return links;
}

function isOpening({ type }: SummaryRow): boolean {
  return type === 'opening' || type === 'brought-forward';
}

interface Chain {
  /** Balances to go on from; after a break the stated and the computed one. */
  bases: readonly Fen[];
  /** What the lines since then add; null where one of them could not be read. */
  pending: Fen | null;
  rows: number[];
}

/** Follows the balances under one reading and counts where they hold and where they do not. */
export function walk(links: readonly Link[], reading: BalanceReading): Walk {
  const chains = new Map<string, Chain>();
  const breaks: ChainBreak[] = [];
  let opening: readonly Fen[] | null = null;
  let fits = 0;
  for (const link of reading.newestFirst ? [...links].reverse() : links) {
    if (link.kind === 'opening') {
      opening = reading.direction === 'of-balance' ? [link.balance, negated(link.balance)] : [link.balance];
      continue;
    }
    const key = reading.group(link.row);
    const chain = chains.get(key) ?? { bases: [], pending: ZERO, rows: [] };
    chains.set(key, chain);
    if (opening) Object.assign(chain, { bases: opening, pending: ZERO, rows: [] });
    opening = null;
    const moved = movement(link.row, reading);
    chain.pending = chain.pending === null || moved === null ? null : addFen(chain.pending, moved);
    chain.rows.push(link.row.row);
    if (link.balance === null) continue;
    const judged = judge(chain, link, link.balance, reading);
    if (judged === 'fits') fits += 1;
    else if (judged) breaks.push(judged);
  }
  return { fits, breaks };
}

/** Compares a stated balance with its chain and moves the chain on to it. */
function judge(
  chain: Chain,
  link: Extract<Link, { kind: 'line' }>,
  balance: Fen,
  reading: BalanceReading,
): 'fits' | ChainBreak | null {
  const { bases, pending, rows: from } = chain;
  const side = reading.direction === 'of-balance' ? squeeze(link.row.direction) : '';
  const stated = side.startsWith('贷') ? negated(balance) : balance;
  Object.assign(chain, { bases: [stated], pending: ZERO, rows: [] });
  const [base] = bases;
  if (base === undefined || pending === null) return null;
  const possible = bases.map((one) => addFen(one, pending));
  const expected =
    possible.find((one) => one === stated) ??
    possible.find((one) => one === -stated) ??
    addFen(base, pending);
  const flat = side.startsWith('平') && stated !== 0;
  if (expected === stated && !flat) return 'fits';
  const turned = side !== '' && Math.abs(expected) === Math.abs(stated);
  Object.assign(chain, { bases: turned ? [expected] : [stated, expected] });
  const kind = turned ? 'direction' : 'amount';
  return { row: link.row, balanceRow: link.balanceRow, kind, expected, stated, from };
}

function movement(row: ExpenditureRow, { orientation, direction }: BalanceReading): Fen | null {
  if (row.spent === null) return null;
  const credit = direction === 'of-amount' && squeeze(row.direction).startsWith('贷');
  // Without a balance of its own the line's net amount has its side already.
  const turned = credit && row.balance !== null ? negated(row.spent) : row.spent;
  return orientation === 1 ? turned : negated(turned);
}

function negated(amount: Fen): Fen {
  return fen(-amount);
}
