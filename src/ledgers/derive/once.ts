import type { Ledgers } from '../ledgers';

/**
 * Keeps what was derived from a workbook's ledgers for a year, so that the rules and measures
 * that share it walk the rows once. Ledgers never change after recognition.
 */
export function oncePerYear<T>(
  derive: (ledgers: Ledgers, fiscalYear: number) => T,
): (ledgers: Ledgers, fiscalYear: number) => T {
  const kept = new WeakMap<Ledgers, Map<number, T>>();
  return (ledgers, fiscalYear) => {
    const years = kept.get(ledgers) ?? new Map<number, T>();
    kept.set(ledgers, years);
    const known = years.get(fiscalYear);
    if (known !== undefined) return known;
    const derived = derive(ledgers, fiscalYear);
    years.set(fiscalYear, derived);
    return derived;
  };
}
