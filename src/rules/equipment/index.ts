import type { Rule } from '../rule';
import { Q01 } from './q01-equipment-amount-wrong';
import { Q02 } from './q02-asset-number-missing';
import { Q03 } from './q03-duplicate-asset-number';
import { Q06 } from './q06-equipment-ledger-mismatch';

/** Rules about equipment and assets (设备台账). */
export const equipmentRules: readonly Rule[] = [Q01, Q02, Q03, Q06];
