import type { Rule } from '../rule';
import { E01 } from './e01-expenditure-outside-year';
import { E02 } from './e02-expenditure-date-unreadable';
import { E03 } from './e03-voucher-number-missing';
import { E04 } from './e04-duplicate-voucher-line';
import { E05 } from './e05-voucher-number-gap';
import { E06 } from './e06-amount-stored-as-text';
import { E07 } from './e07-reversal-without-reference';
import { E08 } from './e08-zero-or-two-sided-amount';
import { E09 } from './e09-running-balance-broken';
import { E10 } from './e10-subtotal-row-mismatch';
import { E11 } from './e11-line-item-unclassified';
import { E12 } from './e12-line-over-allocation';
import { E13 } from './e13-association-over-cap';
import { E14 } from './e14-association-unresolved';
import { E15 } from './e15-cross-use-of-funds';
import { E16 } from './e16-forbidden-expense';
import { E17 } from './e17-cash-over-limit';
import { E18 } from './e18-payment-splitting';
import { E19 } from './e19-year-end-rush';
import { E20 } from './e20-payment-after-deadline';
import { E21 } from './e21-payee-missing-or-differs';
import { E22 } from './e22-sign-off-incomplete';
import { E23 } from './e23-voucher-evidence-missing';
import { E24 } from './e24-classification-unfit';
import { E25 } from './e25-round-or-repeated-amounts';
import { E26 } from './e26-weekend-payment';
import { E27 } from './e27-ledger-total-mismatch';
import { E28 } from './e28-prior-year-expense';
import { E29 } from './e29-amount-unit-suspect';

export const expenditureRules: readonly Rule[] = [
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
  E07,
  E08,
  E09,
  E10,
  E11,
  E12,
  E13,
  E14,
  E15,
  E16,
  E17,
  E18,
  E19,
  E20,
  E21,
  E22,
  E23,
  E24,
  E25,
  E26,
  E27,
  E28,
  E29,
];
