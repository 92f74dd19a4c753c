import type { Rule } from '../rule';
import { X01 } from './x01-spending-total-disagreement';
import { X02 } from './x02-activity-actuals-disagreement';
import { X03 } from './x03-person-data-conflict';
import { X04 } from './x04-certificate-before-equipment';

export const crossLedgerRules: readonly Rule[] = [X01, X02, X03, X04];
