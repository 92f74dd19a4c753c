import { headerKey, squeeze } from '../../values/text';
import { sameCompany } from '../equipment/companies';
import { cellOf, problem } from '../place';
import type { Fact, Rule } from '../rule';
import { blanksByLedger } from './blank-columns';
import { countedPayments, isBlank, lineFigures, quoted, type Payment } from './payments';

/** Columns of auxiliary accounting, filled only where there is a supplier. */
const AUXILIARY = new Set(['供应商', '往来单位', '客户']);

/**
 * Fires at the payee cell of a counted payment that names no payee, or another one than the issuer of
 * its invoice. Leaves alone refunds and reversals, an abbreviated name, and a handler who is paid back
 *what he paid. A payee column that is not kept at all is one warning; a blank in a column of auxiliary
 * accounting (供应商) is a warning where the column is mostly filled, and nothing otherwise.
 */
export const E21: Rule = {
  code: 'E21',
  name: 'payee-missing-or-differs',
  title: '收款人缺失或与发票不符',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.payee'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check({ ledgers }) {
    const all = [...countedPayments(ledgers.expenditure, 'payee')];
    yield* missingPayees(all);
    yield* differingPayees(all);
  },
};

function* missingPayees(all: readonly Payment[]): Generator<Fact> {
  for (const { ledger, blank, lines, wholeColumn } of blanksByLedger(all, 'payee')) {
    const auxiliary = AUXILIARY.has(headerKey(ledger.columns.get('payee')?.header ?? ''));
    if (auxiliary && blank.length * 2 > lines) continue;
    if (wholeColumn) {
      const figures = { variant: 'unused', lines };
      yield problem({ sheet: ledger.sheet, range: wholeColumn, severity: 'warning', figures });
      continue;
    }
    for (const row of blank) {
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'payee'),
        severity: auxiliary ? 'warning' : 'error',
        figures: { variant: 'missing', ...lineFigures(row) },
      });
    }
  }
}

function* differingPayees(all: readonly Payment[]): Generator<Fact> {
  for (const { ledger, row } of all) {
    if (isBlank(row.payee) || isBlank(row.invoice_issuer)) continue;
    if (sameCompany(row.payee, row.invoice_issuer)) continue;
    if (squeeze(row.payee) === squeeze(row.handler)) continue;
    const [payee, issuer] = [quoted(row.payee), quoted(row.invoice_issuer)];
    yield problem({
      sheet: ledger.sheet,
      range: cellOf(ledger, row.row, 'payee'),
      expected: issuer,
      actual: payee,
      figures: { variant: 'differs', ...lineFigures(row), payee, issuer },
    });
  }
}
