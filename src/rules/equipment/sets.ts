import { compareRational, formatRational, parseRational } from '../../values/rational';
import { cellOf, problem } from '../place';
import type { CheckContext, Fact } from '../rule';
import { plannedSets } from './planned';
import { isConsumable, purchasesOfYear, unreadable, type EquipmentEntry } from './rows';

const CLASSES: readonly ((name: string, unit: string) => boolean)[] = [
  (name, unit) => unit === '套' && /制证|证卡|三代证/.test(name),
  (name) => /制证设备/.test(name),
  (_, unit) => unit === '套',
  (name) => /证卡打印|制证打印|制卡机/.test(name),
];

/**
 * The rows that count as sets (套). A set is often listed as its parts (打印机 1台, 电脑 1台): only what
 * is called a set, or else the printer that makes it one, is counted; empty where nothing is.
 */
function setRows(entries: readonly EquipmentEntry[]): readonly EquipmentEntry[] {
  const durable = entries.filter(({ row }) => !isConsumable(row.name));
  for (const isSet of CLASSES) {
    const found = durable.filter(({ row }) => isSet(row.name, row.unit));
    if (found.length > 0) return found;
  }
  return [];
}

/** The sets bought in the year against the plan: at the row that passes it, or for the sheet when too few. */
export function* setsAgainstPlan(context: CheckContext): Generator<Fact> {
  const planned = plannedSets(context.plan.plan);
  const rows = setRows(purchasesOfYear(context, 'qty'));
  const first = rows[0];
  if (planned === null || !first) return;
  const unclear = [...unreadable(rows, 'qty')];
  yield* unclear;
  const expected = formatRational(planned);
  let sets = 0;
  for (const { ledger, row } of rows) {
    sets += row.qty ?? 0;
    const actual = String(sets);
    if (compareRational(parseRational(actual) ?? planned, planned) <= 0) continue;
    const figures = { variant: 'too-many', expected, actual };
    yield problem({ sheet: ledger.sheet, range: cellOf(ledger, row.row, 'qty'), expected, actual, figures });
    return;
  }
  const actual = String(sets);
  if (unclear.length > 0 || actual === expected) return;
  const figures = { variant: 'too-few', expected, actual };
  yield problem({ sheet: first.ledger.sheet, range: null, expected, actual, figures });
}
