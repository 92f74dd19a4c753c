import { LEDGER_KINDS, type KindSpec, type LedgerKind } from '../spec';
import { activities } from './activities';
import { attendance } from './attendance';
import { certificates } from './certificates';
import { equipment } from './equipment';
import { expenditure } from './expenditure';
import { roster } from './roster';
import { satisfaction } from './satisfaction';
import { visits } from './visits';

const SPECS: Readonly<Record<LedgerKind, KindSpec>> = {
  expenditure,
  activities,
  attendance,
  visits,
  certificates,
  equipment,
  satisfaction,
  roster,
};

export const kindSpecs: readonly KindSpec[] = LEDGER_KINDS.map((kind) => SPECS[kind]);
