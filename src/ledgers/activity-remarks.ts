import { headerKey } from '../values/text';
import type { ExtraColumn } from './expenditure-rows';
import type { ActivityCells, ActivityRow } from './kinds/activities';

const REMARK_HEADERS = new Set(['备注', '说明', '状态', '活动状态', '举办情况', '开展情况', '完成情况']);

/**
 * Activity rows with what the columns beside the known ones say of them (备注, 状态): that an activity
 * was called off is mostly noted there. Such a column names no kind of ledger, so it is no field.
 */
export function withRemarks(rows: readonly ActivityCells[], extras: readonly ExtraColumn[]): ActivityRow[] {
  const remarks = extras.filter(({ place }) => REMARK_HEADERS.has(headerKey(place.header)));
  return rows.map((row, index) => ({
    ...row,
    remark: remarks
      .map(({ texts }) => texts[index] ?? '')
      .filter((text) => text !== '')
      .join('；'),
  }));
}
