import type { RuleWordings } from '../../wording';
import { activities } from './activities';
import { certificates } from './certificates';
import { crossLedger } from './cross-ledger';
import { equipment } from './equipment';
import { expenditure1 } from './expenditure-1';
import { expenditure2 } from './expenditure-2';
import { hygiene } from './hygiene';
import { satisfaction } from './satisfaction';
import { visits } from './visits';

export const ruleWordings: RuleWordings = {
  ...expenditure1,
  ...expenditure2,
  ...activities,
  ...visits,
  ...certificates,
  ...equipment,
  ...satisfaction,
  ...crossLedger,
  ...hygiene,
};
