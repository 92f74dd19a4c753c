import type { EquipmentLedger, EquipmentRow } from '../../ledgers/kinds/equipment';
import { yearOf } from '../../values/calendar';
import { squeeze } from '../../values/text';
import { hasColumn } from '../place';
import type { CheckContext, Undetermined } from '../rule';

export interface EquipmentEntry {
  readonly ledger: EquipmentLedger;
  readonly row: EquipmentRow;
}

/** Every row of the equipment ledgers that have all of the columns, in workbook order. */
export function* equipmentRows(
  context: CheckContext,
  ...columns: readonly string[]
): Generator<EquipmentEntry> {
  for (const ledger of context.ledgers.equipment) {
    if (!columns.every((column) => hasColumn(ledger, column))) continue;
    for (const row of ledger.rows) yield { ledger, row };
  }
}

/**
 * The rows that the year's allocation paid for. An asset ledger (资产台账) goes on over the years: what was
 * acquired in another one is not this year's purchase; a row without a date is.
 */
export function purchasesOfYear(context: CheckContext, ...columns: readonly string[]): EquipmentEntry[] {
  return [...equipmentRows(context, ...columns)].filter(({ row }) => {
    const acquired = row.acquire_date ?? row.accept_date;
    return acquired === null || yearOf(acquired) === context.fiscalYear;
  });
}

const CONSUMABLES =
  /耗材|色带|碳带|转印膜|白卡|空白卡|墨盒|硒鼓|打印纸|运费|运输费|安装费|调试费|服务费|培训费|维护费|维修费/;

/** Consumables (耗材) and services stand in a purchase beside the assets and are none themselves. */
export function isConsumable(name: string): boolean {
  return CONSUMABLES.test(name);
}

/** A cell in which nothing is registered: blank, a dash, 无, 待登记; a cell below a merge is not blank. */
export function isUnfilled(
  { ledger, row }: EquipmentEntry,
  field: 'asset_no' | 'serial' | 'user' | 'place' | 'model' | 'procurement',
): boolean {
  if (ledger.troubles.at(row.row, field).length > 0) return false;
  return /^(?:[-/\\—_.、]*|无|暂无|没有|待[登补]记?|未登记|未录入|待补)$/.test(squeeze(row[field]));
}

/** Sums are not known where a cell of theirs could not be read. */
export function* unreadable(
  entries: readonly EquipmentEntry[],
  field: 'amount' | 'qty',
): Generator<Undetermined> {
  const kinds = ['unreadable', 'vague', 'formula-error', 'no-cached-value'] as const;
  const count = entries.filter(({ ledger, row }) => ledger.troubles.has(row.row, field, ...kinds)).length;
  if (count > 0)
    yield { kind: 'undetermined', reason: 'rows-unreadable', figures: { ledger: 'equipment', count } };
}
