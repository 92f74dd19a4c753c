import type { VisitLedger, VisitRow } from '../../ledgers/kinds/visits';
import { readMoney } from '../../ledgers/read-cell';
import { formatYuan, sumFen, YUAN, type Fen } from '../../values/money';
import { squeeze } from '../../values/text';
import { cellOf, hasColumn, problem } from '../place';
import type { CheckContext, Rule } from '../rule';

const NO_RECEIPT = /^(?:无|否|没有|未签|缺|[-/\\—–]*)$/;

/**
 * Fires at money handed over on a visit when the receipt column is blank there, or when the
 * expenditure ledger knows neither the amount, nor the sum of all such money, nor the word 慰问. Goods
 * (大米一袋) are no money; without a receipt column or an expenditure ledger that part is not asked.
 */
export const V08: Rule = {
  code: 'V08',
  name: 'visit-money-without-proof',
  title: '慰问金缺凭据或台账',
  group: 'visits',
  severity: 'warning',
  needs: ['visits.money'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const given = context.ledgers.visits
      .filter((ledger) => hasColumn(ledger, 'money'))
      .flatMap((ledger) => moneyGiven(ledger));
    const inLedger = spendingThatProves(context, sumFen(given.map(({ amount }) => amount)));
    for (const { ledger, row, amount } of given) {
      const receipt = !hasColumn(ledger, 'receipt') || !lacksReceipt(ledger, row);
      if (receipt && inLedger(amount)) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'money'),
        actual: formatYuan(amount),
        figures: { variant: receipt ? 'ledger' : 'receipt', amount: formatYuan(amount) },
      });
    }
  },
};

interface Gift {
  readonly ledger: VisitLedger;
  readonly row: VisitRow;
  readonly amount: Fen;
}

function moneyGiven(ledger: VisitLedger): Gift[] {
  return ledger.rows.flatMap((row) => {
    const amount = readMoney({ kind: 'text', text: row.money, formula: false }, YUAN).value;
    return amount !== null && amount > 0 ? [{ ledger, row, amount }] : [];
  });
}

function lacksReceipt(ledger: VisitLedger, row: VisitRow): boolean {
  return NO_RECEIPT.test(squeeze(row.receipt)) && ledger.troubles.at(row.row, 'receipt').length === 0;
}

/** Whether the expenditure ledgers show an amount; always where there are none to ask. */
function spendingThatProves(context: CheckContext, total: Fen): (amount: Fen) => boolean {
  const rows = context.ledgers.expenditure.flatMap((ledger) => ledger.rows);
  if (rows.length === 0 || rows.some((row) => /慰问/.test(row.summary + row.remark + row.line_item))) {
    return () => true;
  }
  const amounts = new Set(rows.map((row) => row.spent));
  return (amount) => amounts.has(amount) || amounts.has(total);
}
