import { visitStandings, type VisitStanding } from '../../ledgers/derive/people';
import { placedRows, type Placed } from '../../ledgers/derive/placed';
import type { VisitRow } from '../../ledgers/kinds/visits';
import { hasColumn } from '../place';
import type { CheckContext } from '../rule';

/** Every row of the visits ledgers that have one of the columns, in workbook order. */
export function visitRecords(context: CheckContext, ...fields: readonly string[]): Placed<VisitRow>[] {
  return placedRows(context.ledgers.visits.filter((ledger) => hasColumn(ledger, ...fields)));
}

/** A visit to somebody whose 18-digit ID can be read. */
export interface VisitOfPerson extends VisitStanding {
  readonly id: string;
}

/**
 * The visits of the year whose person is known, and how many rows name nobody readably. A visit
 * without a readable date is taken for one of the year: its date is V07's.
 */
export function visitsOfYear(context: CheckContext): { known: VisitOfPerson[]; nameless: number } {
  const visits = visitStandings(context.ledgers, context.fiscalYear).filter(({ inYear }) => inYear !== false);
  const known = visits.flatMap((visit) => (visit.id === null ? [] : [{ ...visit, id: visit.id }]));
  return { known, nameless: visits.length - known.length };
}
