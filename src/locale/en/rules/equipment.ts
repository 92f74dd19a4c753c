import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

function amountMessage(f: Figures): string {
  switch (f['variant']) {
    case 'product':
      return `Quantity ${f['qty']} × unit price ${f['price']} = ${f['product']} yuan, but the amount is ${f['amount']}, a difference of ${f['difference']}.`;
    case 'budget':
      return `Up to this row the equipment cost ${f['total']} yuan, above the approved ${f['limit']} by ${f['over']}.`;
    case 'too-many':
      return `${f['actual']} sets of equipment up to this row; ${f['expected']} were planned.`;
    default:
      return `${f['actual']} sets of equipment; ${f['expected']} were planned.`;
  }
}

function ledgerMessage(f: Figures): string {
  switch (f['variant']) {
    case 'supplier':
      return `The supplier is "${f['supplier']}", the payee in the expenditure ledger "${f['payee']}".`;
    case 'unpaid':
      return `No payment of the equipment line stands against equipment of ${f['bought']} yuan.`;
    default:
      return `Equipment of ${f['bought']} yuan (${f['items']} items) stands against payments of ${f['paid']} yuan.`;
  }
}

/** English wording of the rules about equipment and assets. */
export const equipment: RuleWordings = {
  Q01: {
    title: 'Equipment quantity or amount wrong',
    message: amountMessage,
    why: 'Quantity and amount must be those approved; otherwise the budget is exceeded or the purchase short.',
    next: 'Check contract, invoice and approval; enter a budget adjusted in the year as the adjusted amount.',
  },
  Q02: {
    title: 'Fixed asset without asset number',
    message: (f) =>
      `"${f['name']}" costs ${f['price']} yuan a unit, at or above the threshold of ${f['threshold']}, and has no asset number.`,
    why: 'Equipment above the threshold that is not registered is an asset off the books.',
    next: 'Register the asset and fill in its number.',
  },
  Q03: {
    title: 'Duplicate asset or serial number',
    message: (f) =>
      f['variant'] === 'serial'
        ? `Serial number "${f['number']}" already stands at ${f['first']}.`
        : `Asset number "${f['number']}" already stands at ${f['first']}.`,
    why: 'A number belongs to one asset; a second row is a double entry or a slip.',
    next: 'Compare with the item and its card, then correct or remove the row.',
  },
  Q06: {
    title: 'Equipment disagrees with the expenditure ledger',
    message: ledgerMessage,
    why: 'What was bought, who was paid and how much must agree, or the payment is open to doubt.',
    next: 'Compare contract, invoice and voucher, and correct the side that is wrong.',
  },
};
