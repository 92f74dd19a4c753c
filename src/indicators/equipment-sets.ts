import type { EquipmentRow } from '../ledgers/kinds/equipment';
import { placedRows, type Placed } from '../ledgers/derive/placed';
import { yearOf, type CalendarDate } from '../values/calendar';
import { addRational, type Rational } from '../values/rational';
import { counted, labelOf, ledgerGap, leftOut, NOTHING, rationalOfCount, rowsUnreadable } from './evidence';
import type { Evidence, ExclusionReason, Measure, MeasureContext } from './measure';
import { countCells } from './person-times';
import { measureTally, type TallyOrGap } from './tally';

/** 设备套数: the quantity of the equipment that was accepted (验收) in the year. */
export const equipmentSets: Measure = {
  subject: 'equipment-sets',
  unit: '套',
  measure: (context, target) =>
    measureTally(tallyEquipment(context, null), 'equipment-sets', '套', target, context),
};

/** Sets accepted in the year, up to and including a day where one is given. */
export function tallyEquipment({ ledgers, fiscalYear }: MeasureContext, by: CalendarDate | null): TallyOrGap {
  const gap = ledgerGap('equipment', ledgers.equipment, 'qty', 'accept_date');
  if (gap) return gap;
  const judged = placedRows(ledgers.equipment).map((placed) => {
    return { placed, ...judge(placed, fiscalYear, by) };
  });
  const unreadable = judged.filter(({ uncertain }) => uncertain);
  return {
    rows: judged.map(({ placed, reason }) => evidenceOf(placed, reason)),
    possible: possibleOf(unreadable.map(({ placed }) => placed.row.qty)),
    unsure: rowsUnreadable('equipment', unreadable.length),
  };
}

function judge(
  { ledger, row }: Placed<EquipmentRow>,
  fiscalYear: number,
  by: CalendarDate | null,
): { reason: ExclusionReason | null; uncertain: boolean } {
  const { accept_date: accepted, qty } = row;
  if (accepted === null) {
    return {
      reason: 'not-accepted',
      uncertain: ledger.troubles.has(row.row, 'accept_date', 'unreadable', 'ambiguous'),
    };
  }
  if (yearOf(accepted) !== fiscalYear) return { reason: 'date-outside-year', uncertain: false };
  if (by !== null && accepted > by) return { reason: 'after-deadline', uncertain: false };
  return qty === null ? { reason: 'amount-unreadable', uncertain: true } : { reason: null, uncertain: false };
}

function possibleOf(quantities: readonly (number | null)[]): Rational | null {
  let sum = NOTHING;
  for (const quantity of quantities) {
    if (quantity === null) return null;
    sum = addRational(sum, rationalOfCount(quantity));
  }
  return sum;
}

function evidenceOf(placed: Placed<EquipmentRow>, reason: ExclusionReason | null): Evidence {
  const { ledger, row } = placed;
  const label = labelOf(row.accept_date, row.asset_no, row.name, row.model);
  if (reason !== null || row.qty === null) return leftOut(placed, label, reason ?? 'amount-unreadable');
  return counted(placed, label, rationalOfCount(row.qty), countCells(ledger, row.row, 'qty'));
}
