import type { Participation } from '../ledgers/derive/people';
import type { Ledgers } from '../ledgers/ledgers';
import type { Undetermined } from '../rules/rule';
import { labelOf, ledgerAbsent, ledgerGap, maskedOf } from './evidence';

/**
 * What stands in the way of knowing who took part: neither a sign-in sheet nor an activity ledger
 * gives certificate numbers.
 */
export function participantsGap(ledgers: Ledgers): Undetermined | null {
  if (ledgerGap('activities', ledgers.activities, 'cert') === null) return null;
  const gap = ledgerGap('attendance', ledgers.attendance, 'cert');
  return gap?.reason === 'ledger-absent' ? ledgerAbsent('attendance') : gap;
}

/** Date and name of the activity and the masked number of a participant. */
export function labelOfParticipant({ activity, row }: Participation): string {
  return labelOf(activity?.date ?? null, activity?.theme ?? '', maskedOf(row.cert));
}
