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

function procurementMessage(f: Figures): string {
  switch (f['variant']) {
    case 'blank':
      return 'The procurement method is blank.';
    case 'column':
      return `The procurement method is blank in all ${f['rows']} rows.`;
    default:
      return `${f['amount']} yuan reach the limit of ${f['limit']}, which asks for ${f['required']}; the ledger says "${f['method']}".`;
  }
}

function acceptanceMessage(f: Figures): string {
  switch (f['variant']) {
    case 'before-contract':
      return `Accepted on ${f['accepted']}, before the contract of ${f['contract']}.`;
    case 'paid-first':
      return `From ${f['date']} on ${f['paid']} yuan were paid, above the prepayment limit of ${f['percent']}%, before acceptance on ${f['accepted']}.`;
    case 'prepayment':
      return `The prepayment of ${f['paid']} yuan is above ${f['percent']}% of ${f['amount']}.`;
    default:
      return `${f['count']} person accepted it; there should be two or more.`;
  }
}

const FIELDS: Readonly<Record<string, string>> = { model: 'model', user: 'custodian', place: 'location' };

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
  Q04: {
    title: 'Procurement method missing or unfit',
    message: procurementMessage,
    why: 'Purchases from a limit on must be made in the prescribed way.',
    next: 'Fill in the method; where it does not comply, add the approval or an explanation. The limits are settings.',
  },
  Q05: {
    title: 'Contract, acceptance and payment out of order',
    message: acceptanceMessage,
    why: 'A contract comes first, then acceptance by two people or more, then payment; otherwise the acceptance is a formality.',
    next: 'Correct the dates from contract, acceptance sheet and voucher, or add an explanation.',
  },
  Q07: {
    title: 'Equipment not capitalised',
    message: (f) =>
      f['variant'] === 'class'
        ? `The payment for equipment has the economic class "${f['economic']}"; capital outlay is 310xx.`
        : `Voucher "${f['voucher']}" pays for equipment and has no entry to fixed assets (1601).`,
    why: 'Equipment booked as an expense leaves the asset accounts short of what is there.',
    next: 'Have the class checked and the fixed asset booked.',
  },
  Q08: {
    title: 'Asset record incomplete',
    message: (f) =>
      f['variant'] === 'column'
        ? `The column for the ${FIELDS[String(f['field'])]} is blank in all ${f['rows']} rows.`
        : `The ${FIELDS[String(f['field'])]} of "${f['name']}" is blank.`,
    why: 'Without model, custodian and location the asset cannot be found in a stocktaking.',
    next: 'Fill it in from the item and its card.',
  },
  Q09: {
    title: 'Purchase possibly split',
    message: (f) =>
      `"${f['name']}" was bought ${f['count']} times within ${f['days']} days for ${f['total']} yuan together, at or above the limit of ${f['limit']}, each time below it.`,
    why: 'Splitting a purchase to stay below a limit is a breach.',
    next: 'Check the purchase plan; buy together or add an explanation.',
  },
  Q10: {
    title: 'Equipment idle',
    message: (f) => `"${f['name']}" was accepted on ${f['accepted']}; no certificate was made after that.`,
    why: 'Equipment that is not used brings no benefit for the money.',
    next: 'Check the dates of making; if it is not in use, say why.',
  },
};
