import type { Rule } from '../rule';
import { Q01 } from './q01-equipment-amount-wrong';
import { Q02 } from './q02-asset-number-missing';
import { Q03 } from './q03-duplicate-asset-number';
import { Q04 } from './q04-procurement-method-unfit';
import { Q05 } from './q05-acceptance-order-wrong';
import { Q06 } from './q06-equipment-ledger-mismatch';
import { Q07 } from './q07-equipment-not-capitalised';
import { Q08 } from './q08-asset-record-incomplete';
import { Q09 } from './q09-purchase-splitting';
import { Q10 } from './q10-equipment-idle';

/** Rules about equipment and assets (设备台账). */
export const equipmentRules: readonly Rule[] = [Q01, Q02, Q03, Q04, Q05, Q06, Q07, Q08, Q09, Q10];
