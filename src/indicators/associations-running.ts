import { heldActivities, type Activity, type ActivityStanding } from '../ledgers/derive/activities';
import { visitStandings, type VisitStanding } from '../ledgers/derive/people';
import { countedRows, type CountedRow } from '../ledgers/spending';
import type { Undetermined } from '../rules/rule';
import { ASSOCIATIONS, type Association } from '../values/association';
import { rational, rationalOfFen } from '../values/rational';
import { labelOfActivity } from './activity-count';
import { counted, labelOf, ledgerGap, leftOut, maskedOf, part, rowsUnreadable, unmeasured } from './evidence';
import type { Evidence, Measure, MeasureContext } from './measure';
import { settle } from './settle';

const KEY = 'associations-running';

/**
 * 专门协会正常运行数: associations with a chair (a visitor in the visits ledger, or money of the
 * chairs' line), at least one activity in the year, and at least one visit or chair's expense in it.
 */
export const associationsRunning: Measure = {
  subject: KEY,
  unit: '个',
  measure: (context, target) => {
    const gap = ledgerGap('activities', context.ledgers.activities, 'association');
    if (gap) return unmeasured(KEY, gap);
    const signs = signsOf(context);
    const running = new Set(ASSOCIATIONS.filter((name) => runs(name, signs, false)));
    const possible = ASSOCIATIONS.filter((name) => runs(name, signs, true));
    const range = { low: rational(running.size), high: rational(possible.length) };
    return {
      ...settle(range, '个', target, signs.doubt),
      parts: [
        part('counted', activityRows(signs.standings, running)),
        part(
          'visits',
          signs.visits.map((visit) => visitRow(visit, running)),
        ),
        part(
          'chair-expenses',
          signs.expenses.map((expense) => expenseRow(expense, running)),
        ),
      ],
      combination: { kind: 'sum' },
      asides: [],
      method: { key: KEY, figures: { running: [...running].join('、') } },
    };
  },
};

/** What the ledgers show of the associations' work. */
interface Signs {
  readonly standings: readonly ActivityStanding[];
  readonly held: readonly Activity[];
  readonly uncertain: readonly Activity[];
  readonly visits: readonly VisitStanding[];
  readonly expenses: readonly CountedRow[];
  readonly paid: (association: Association) => boolean;
  /** The visits or the spending is not there to look at. */
  readonly incomplete: boolean;
  readonly doubt: Undetermined | null;
}

function signsOf({ ledgers, fiscalYear, spending, plan }: MeasureContext): Signs {
  const { all, held, standings } = heldActivities(ledgers, fiscalYear);
  const chairLines = plan.plan.allocations
    .filter(({ role }) => role === 'chair-work')
    .map(({ line }) => line);
  const visits = visitStandings(ledgers, fiscalYear);
  const uncertain = all.filter((activity) => activity.uncertain);
  const undated = visits.filter(({ inYear }) => inYear === null).length;
  const missing = ledgerGap('visits', ledgers.visits) ?? ledgerGap('expenditure', ledgers.expenditure);
  return {
    standings,
    held,
    uncertain,
    visits,
    expenses: countedRows(ledgers.expenditure).filter(
      ({ row }) => row.lineId !== null && chairLines.includes(row.lineId),
    ),
    paid: (association) => chairLines.some((line) => spending.ofPair(line, association) > 0),
    incomplete: missing !== null,
    doubt: missing ?? rowsUnreadable('activities', uncertain.length) ?? rowsUnreadable('visits', undated),
  };
}

/** `generous` takes whatever could not be read, or is not there, in the association's favour. */
function runs(association: Association, signs: Signs, generous: boolean): boolean {
  const activities = generous ? [...signs.held, ...signs.uncertain] : signs.held;
  if (!activities.some(({ hosts }) => hosts.includes(association))) return false;
  if (signs.paid(association) || (generous && signs.incomplete)) return true;
  const visits = signs.visits.filter(({ associations }) => associations.includes(association));
  const hasChair = visits.some(({ row }) => row.visitor !== '');
  return hasChair && visits.some(({ inYear }) => inYear === true || (generous && inYear === null));
}

/** The first activity of each running association carries it. */
function activityRows(standings: readonly ActivityStanding[], running: ReadonlySet<Association>): Evidence[] {
  const awaited = new Set(running);
  return standings.map((standing) => {
    const label = labelOfActivity(standing);
    if (standing.reason !== null) return leftOut(standing, label, standing.reason);
    const shown = standing.activity.hosts.filter((host) => awaited.delete(host));
    if (shown.length > 0) return counted(standing, label, rational(shown.length));
    const known = standing.activity.hosts.some((host) => running.has(host));
    return leftOut(standing, label, known ? 'duplicate' : 'not-reached');
  });
}

function visitRow(visit: VisitStanding, running: ReadonlySet<Association>): Evidence {
  const label = labelOf(visit.row.date, visit.row.visitor, maskedOf(visit.row.cert));
  if (visit.inYear === null) return leftOut(visit, label, 'date-unreadable');
  if (!visit.inYear) return leftOut(visit, label, 'date-outside-year');
  if (visit.associations.length === 0) return leftOut(visit, label, 'no-association');
  return visit.associations.some((name) => running.has(name))
    ? counted(visit, label)
    : leftOut(visit, label, 'not-reached');
}

function expenseRow(expense: CountedRow, running: ReadonlySet<Association>): Evidence {
  const { beneficiary, date, voucher, summary } = expense.row;
  const label = labelOf(date, voucher, summary);
  if (beneficiary === null) return leftOut(expense, label, 'no-association');
  return running.has(beneficiary)
    ? counted(expense, label, rationalOfFen(expense.spent))
    : leftOut(expense, label, 'not-reached');
}
