import type { Rule } from '../rule';
import { E15 } from './e15-cross-use-of-funds';
import { E16 } from './e16-forbidden-expense';
import { E17 } from './e17-cash-over-limit';
import { E20 } from './e20-payment-after-deadline';
import { E21 } from './e21-payee-missing-or-differs';
import { E22 } from './e22-sign-off-incomplete';
import { E27 } from './e27-ledger-total-mismatch';
import { E28 } from './e28-prior-year-expense';
import { E29 } from './e29-amount-unit-suspect';

export const expenditureRules: readonly Rule[] = [E15, E16, E17, E20, E21, E22, E27, E28, E29];
