import { certificateStandings } from '../../ledgers/derive/certificates';
import { formatDate, yearOf, type CalendarDate } from '../../values/calendar';
import { rangeRef } from '../../values/cell-ref';
import { equipmentRows, isConsumable } from '../equipment/rows';
import { cellOf, problem } from '../place';
import type { CheckContext, Rule } from '../rule';

/**
 * Fires when the year's earliest certificate was made before the first certificate-making equipment
 * was accepted, at that certificate's date. Leaves alone ledgers in which none has a date of
 * acceptance, and certificates of other generations.
 */
export const X04: Rule = {
  code: 'X04',
  name: 'certificate-before-equipment',
  title: '设备验收前已制证',
  group: 'cross-ledger',
  severity: 'warning',
  needs: ['equipment.accept_date', 'certificates.issue_date'],
  yieldsTo: ['C08'],
  basis: 'accounting practice',
  *check(context) {
    const accepted = earliest(certificateEquipment(context), ({ row }) => row.accept_date);
    const made = earliest(madeInYear(context), ({ row }) => row.issue_date);
    if (!accepted || !made || made.date >= accepted.date) return;
    const { ledger, row } = made.item;
    const acceptedAt = accepted.item;
    yield problem({
      sheet: ledger.sheet,
      range: cellOf(ledger, row.row, 'issue_date'),
      expected: `≥${formatDate(accepted.date)}`,
      actual: formatDate(made.date),
      figures: {
        made: formatDate(made.date),
        accepted: formatDate(accepted.date),
        equipment: acceptedAt.row.name,
        otherSheet: acceptedAt.ledger.sheet,
        otherCell: rangeRef(cellOf(acceptedAt.ledger, acceptedAt.row.row, 'accept_date')),
      },
    });
  },
};

const MAKES_CERTIFICATES = /制证|证卡|制卡|残疾人?证|三代证/;

function certificateEquipment(context: CheckContext) {
  return [...equipmentRows(context, 'accept_date')].filter(
    ({ row }) => MAKES_CERTIFICATES.test(row.name) && !isConsumable(row.name),
  );
}

function madeInYear({ ledgers, fiscalYear }: CheckContext) {
  return certificateStandings(ledgers, fiscalYear).filter(
    ({ row, made, thirdGeneration }) =>
      made && thirdGeneration && row.issue_date !== null && yearOf(row.issue_date) === fiscalYear,
  );
}

/** The item with the earliest date, the first of equals; null where none has one. */
function earliest<T>(items: readonly T[], dateOf: (item: T) => CalendarDate | null) {
  let first: { readonly item: T; readonly date: CalendarDate } | null = null;
  for (const item of items) {
    const date = dateOf(item);
    if (date !== null && (first === null || date < first.date)) first = { item, date };
  }
  return first;
}
