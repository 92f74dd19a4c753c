import type { Evidence } from '../indicators/measure';
import type { Ledger } from '../ledgers/ledger';
import { kindSpecs } from '../ledgers/kinds';
import type { CheckContext } from '../rules/rule';
import { formulaAddress, cellRef } from '../values/cell-ref';
import { addRational, fixed, rational } from '../values/rational';

/** Excel takes 8,192 characters; longer formulas are not written. */
const LONGEST = 8000;

interface Run {
  readonly sheet: string;
  readonly column: number;
  readonly scale: number;
  readonly first: number;
  last: number;
}

/**
 * A formula over the ledger itself for many counted rows: SUM over runs of rows for amounts,
 * COUNTA for things. Null where it would grow too long; then the rows are listed instead.
 */
export function directFormula(counted: readonly Evidence[], context: CheckContext): string | null {
  const isCount = counted.every(({ cells }) => cells.length === 0);
  const formula = isCount ? countFormula(counted, context) : sumFormula(counted);
  return formula !== null && formula.length <= LONGEST ? formula : null;
}

function sumFormula(counted: readonly Evidence[]): string {
  const runs = new Map<string, Run[]>();
  let typed = rational(0);
  for (const { sheet, row, cells, value } of counted) {
    if (cells.length === 0) typed = addRational(typed, value);
    for (const { column, sign, factor } of cells) {
      const key = `${sheet}!${column}*${sign * factor}`;
      const list = runs.get(key) ?? [];
      runs.set(key, list);
      extend(list, { sheet, column, scale: sign * factor, first: row, last: row });
    }
  }
  const sums = [...runs.values()].map((list) => {
    const scale = list[0]?.scale ?? 1;
    return `${sumOf(list)}${scale === 1 ? '' : `*${scale}`}`;
  });
  // Amounts read from text give no number to a reference: their sum stands in the formula.
  const constant = typed.numerator === 0n ? [] : [fixed(typed, 2, 'round')];
  return [...sums, ...constant].join('+') || '0';
}

/** SUM takes at most 255 areas. */
const MOST_AREAS = 250;

function sumOf(runs: readonly Run[]): string {
  const areas = runs.map(areaOf);
  const sums: string[] = [];
  for (let at = 0; at < areas.length; at += MOST_AREAS)
    sums.push(`SUM(${areas.slice(at, at + MOST_AREAS).join(',')})`);
  return sums.length === 1 ? (sums[0] ?? '0') : `(${sums.join('+')})`;
}

function countFormula(counted: readonly Evidence[], context: CheckContext): string | null {
  const ledgers = Object.values(context.ledgers).flat() as readonly Ledger<{ readonly row: number }>[];
  const runs: Run[] = [];
  for (const { sheet, row, value } of counted) {
    const ledger = ledgers.find((one) => one.sheet === sheet);
    const column = ledger && keyColumn(ledger);
    if (column === undefined || value.numerator !== 1n || value.denominator !== 1n) return null;
    extend(runs, { sheet, column, scale: 1, first: row, last: row });
  }
  const areas = runs.map(areaOf);
  return areas.length <= MOST_AREAS ? `COUNTA(${areas.join(',')})` : null;
}

/** A column that every counted row of the ledger has filled: what the kind cannot do without. */
function keyColumn(ledger: Ledger<{ readonly row: number }>): number | undefined {
  const essential = kindSpecs.find(({ kind }) => kind === ledger.kind)?.essential ?? [];
  const field = ['cert', 'answer', ...essential].find((name) => ledger.columns.has(name));
  return field === undefined ? undefined : ledger.columns.get(field)?.first;
}

function extend(runs: Run[], next: Run): void {
  const run = runs.at(-1);
  if (run && run.sheet === next.sheet && run.column === next.column && run.last + 1 === next.first)
    run.last = next.last;
  else runs.push(next);
}

function areaOf({ sheet, column, first, last }: Run): string {
  return formulaAddress(sheet, `${cellRef(first, column)}:${cellRef(last, column)}`);
}
