import type { Rule } from '../rule';
import { V01 } from './v01-too-few-people-visited';
import { V02 } from './v02-visit-association-mismatch';
import { V03 } from './v03-visit-target-not-flagged';
import { V04 } from './v04-person-visited-twice';
import { V05 } from './v05-visitor-day-implausible';
import { V06 } from './v06-visit-text-copied';
import { V07 } from './v07-visit-record-incomplete';
import { V08 } from './v08-visit-money-without-proof';

/** Rules about the visits ledger (走访台账). */
export const visitsRules: readonly Rule[] = [V01, V02, V03, V04, V05, V06, V07, V08];
