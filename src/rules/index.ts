import { activitiesRules } from './activities';
import { certificatesRules } from './certificates';
import { crossLedgerRules } from './cross-ledger';
import { equipmentRules } from './equipment';
import { expenditureRules } from './expenditure';
import { hygieneRules } from './hygiene';
import { notBuilt } from './not-built';
import type { Rule, RuleFacts } from './rule';
import { satisfactionRules } from './satisfaction';
import { visitsRules } from './visits';

/** Every rule that runs, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  ...expenditureRules,
  ...activitiesRules,
  ...visitsRules,
  ...certificatesRules,
  ...equipmentRules,
  ...satisfactionRules,
  ...crossLedgerRules,
  ...hygieneRules,
];

export interface CatalogueEntry {
  readonly facts: RuleFacts;
  readonly built: boolean;
}

/** All rules of the catalogue; those that are not built yet are named so that the gap shows. */
export const catalogue: readonly CatalogueEntry[] = [
  ...notBuilt.map((facts) => ({ facts, built: false })),
  ...rules.map((rule) => ({ facts: rule, built: true })),
];
