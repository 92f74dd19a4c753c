import type { Rule } from '../rule';
import { C01 } from './c01-certificate-format-wrong';
import { C02 } from './c02-id-check-digit-wrong';
import { C03 } from './c03-birth-or-sex-mismatch';
import { C04 } from './c04-category-or-level-mismatch';
import { C05 } from './c05-duplicate-certificate';
import { C06 } from './c06-reissue-suffix-unfit';
import { C07 } from './c07-certificate-stored-as-number';
import { C08 } from './c08-certificate-dates-out-of-order';
import { C09 } from './c09-certificate-wrongly-counted';
import { C10 } from './c10-certificate-expiry-unusual';
import { C11 } from './c11-certificate-colour-wrong';

/** Rules about certificates made and handed out (制证发证台账). */
export const certificatesRules: readonly Rule[] = [C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11];
