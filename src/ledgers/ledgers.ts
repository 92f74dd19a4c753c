import type { ActivityLedger } from './kinds/activities';
import type { AttendanceLedger } from './kinds/attendance';
import type { CertificateIssueLedger } from './kinds/certificates';
import type { EquipmentLedger } from './kinds/equipment';
import type { ExpenditureLedger } from './kinds/expenditure';
import type { RosterPersonLedger } from './kinds/roster';
import type { AnswerLedger } from './kinds/satisfaction';
import type { VisitLedger } from './kinds/visits';

/** All recognised ledgers of a workbook by kind, each list in tab order. */
export interface Ledgers {
  readonly expenditure: readonly ExpenditureLedger[];
  readonly activities: readonly ActivityLedger[];
  readonly attendance: readonly AttendanceLedger[];
  readonly visits: readonly VisitLedger[];
  readonly certificates: readonly CertificateIssueLedger[];
  readonly equipment: readonly EquipmentLedger[];
  readonly satisfaction: readonly AnswerLedger[];
  readonly roster: readonly RosterPersonLedger[];
}

/** Why a sheet is not counted; `planned`: its name says that it holds no spending done. */
export type Ignored = 'hidden' | 'own' | 'empty' | 'form' | 'unrelated' | 'planned';

/** A sheet that looks like a ledger and could not be read as one. */
export interface Unrecognised {
  readonly sheet: string;
  readonly why:
    | 'no-header'
    | 'no-rows'
    /** Another kind of ledger stands on the same sheet and was not read. */
    | 'second-table';
  /** Header row where one was found, 0-based. */
  readonly headerRow: number | null;
}

/** What recognition found in a workbook. */
export interface Recognised {
  /** Names of all sheets in tab order. */
  readonly order: readonly string[];
  readonly ledgers: Ledgers;
  readonly unrecognised: readonly Unrecognised[];
  readonly ignored: readonly { readonly sheet: string; readonly why: Ignored }[];
}
