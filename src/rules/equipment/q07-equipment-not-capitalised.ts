import { squeeze } from '../../values/text';
import type { ExpenditureLedger, ExpenditureRow } from '../../ledgers/kinds/expenditure';
import { cellOf, hasColumn, problem } from '../place';
import type { Rule } from '../rule';
import { equipmentPayments } from './payments';
import { isConsumable } from './rows';

/** Capital outlay: of departments (310, 309), and in the government's own classes (503, 504, 506). */
const CAPITAL = /^(?:310|309|503|504|506)|资本性|设备购置/;
const FIXED_ASSET = /^1601|固定资产/;
const FINANCIAL_ACCOUNT = /^[15]\d{3}/;

/**
 * Fires at the economic class of a payment for equipment that is no capital outlay (310xx), and, where the
 * ledger keeps financial accounts, at a payment whose voucher has no entry to 固定资产 (1601). Leaves alone
 * consumables and services, amounts below the asset threshold, and blank classes.
 */
export const Q07: Rule = {
  code: 'Q07',
  name: 'equipment-not-capitalised',
  title: '设备未按资产核算',
  group: 'equipment-assets',
  severity: 'warning',
  needs: ['equipment.name', 'expenditure.economic_class'],
  yieldsTo: ['E24'],
  basis: 'accounting practice',
  *check(context) {
    const vouchers = new Map(context.ledgers.expenditure.map((ledger) => [ledger, assetVouchers(ledger)]));
    for (const { ledger, row, spent } of equipmentPayments(context).all) {
      if (spent < context.settings.assetThreshold || isConsumable(row.summary)) continue;
      const place = { sheet: ledger.sheet, actual: row.economic_class };
      const economic = squeeze(row.economic_class);
      if (economic !== '' && !CAPITAL.test(economic)) {
        const range = cellOf(ledger, row.row, 'economic_class');
        yield problem({ ...place, range, expected: '310xx', figures: { variant: 'class', economic } });
      } else if (row.voucher !== '' && vouchers.get(ledger)?.has(voucherOf(row)) === false) {
        const range = cellOf(ledger, row.row, 'account_code', 'account_name');
        const figures = { variant: 'account', voucher: row.voucher };
        yield problem({ ...place, range, expected: '1601', actual: row.account_code || null, figures });
      }
    }
  },
};

/**
 * The vouchers of a ledger that have an entry to fixed assets; null where it keeps no financial accounts:
 * only a ledger with such accounts can show the entry, a list of payments cannot.
 */
function assetVouchers(ledger: ExpenditureLedger): ReadonlySet<string> | null {
  if (!hasColumn(ledger, 'account_code')) return null;
  if (!ledger.rows.some(({ account_code: code }) => FINANCIAL_ACCOUNT.test(code))) return null;
  const entries = ledger.rows.filter(
    ({ account_code: code, account_name: name }) => FIXED_ASSET.test(code) || FIXED_ASSET.test(name),
  );
  return new Set(entries.map(voucherOf));
}

/** Voucher numbers start again every month. */
function voucherOf({ date, voucher }: ExpenditureRow): string {
  return `${date ?? ''} ${voucher}`;
}
