import { formatYuan } from '../../values/money';
import { blankCells } from '../blank-cells';
import { cellOf, problem } from '../place';
import type { Problem } from '../rule';
import type { EquipmentEntry } from './rows';

const INSPECTORS = 2;

/** A prepayment (预付款) above the limit in percent of the amount. */
export function overPrepaid({ ledger, row }: EquipmentEntry, percent: number): Problem | null {
  const { prepayment, amount } = row;
  if (prepayment === null || amount === null || prepayment * 100 <= amount * percent) return null;
  const figures = {
    variant: 'prepayment',
    paid: formatYuan(prepayment),
    amount: formatYuan(amount),
    percent,
  };
  const range = cellOf(ledger, row.row, 'prepayment');
  return problem({ sheet: ledger.sheet, range, expected: `≤${percent}%`, actual: figures.paid, figures });
}

/** Fewer than two people who accepted an item; an inspector column that nobody fills is not used. */
export function tooFewInspectors({ ledger, row }: EquipmentEntry): Problem | null {
  const blank = blankCells(ledger, ledger.rows, 'inspector').some((cell) => cell.row === row.row);
  const used = ledger.rows.some(({ inspector }) => inspector !== '');
  const names = row.inspector.split(/[、,，;；/\s和与及]+/).filter((name) => name !== '');
  const several = names.length >= INSPECTORS || /组|等|\d人/.test(row.inspector);
  if (!used || several || (row.inspector === '' && !blank)) return null;
  const figures = { variant: 'inspectors', count: names.length };
  const range = cellOf(ledger, row.row, 'inspector');
  return problem({
    sheet: ledger.sheet,
    range,
    expected: `≥${INSPECTORS}`,
    actual: String(names.length),
    figures,
  });
}
