import { isConsumable, type EquipmentEntry } from './rows';

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
export function setRows(entries: readonly EquipmentEntry[]): readonly EquipmentEntry[] {
  const durable = entries.filter(({ row }) => !isConsumable(row.name));
  for (const isSet of CLASSES) {
    const found = durable.filter(({ row }) => isSet(row.name, row.unit));
    if (found.length > 0) return found;
  }
  return [];
}
