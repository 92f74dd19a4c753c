import type { ActivityStanding } from '../../ledgers/derive/activities';
import { countedRows } from '../../ledgers/spending';
import type { ExpenditureRow } from '../../ledgers/kinds/expenditure';
import type { Association } from '../../values/association';
import { daysBetween, formatDate, yearOf, type CalendarDate } from '../../values/calendar';
import { cellOf, problem } from '../place';
import type { CheckContext, Rule, RowRef } from '../rule';
import { activityRecords } from './records';

/**
 * Fires at an activity without activity spending of its hosts within ±30 days (a setting), and at
 * activity spending without an activity of its association within as many. Spending whose line or
 * association cannot be told may belong to any activity; refunds, called-off activities and those that
 * state no cost (0) are left alone.
 */
export const A09: Rule = {
  code: 'A09',
  name: 'activity-spending-unmatched',
  title: '活动与支出不对应',
  group: 'activities',
  severity: 'warning',
  needs: ['activities.date', 'expenditure.date'],
  yieldsTo: ['A01', 'E01', 'E02'],
  basis: 'accounting practice',
  *check(context) {
    const days = context.settings.matchingDays;
    const activities = activityRecords(context, 'date').filter(({ reason }) => reason !== 'duplicate');
    const spending = countedRows(context.ledgers.expenditure).filter(({ row }) => mayPay(context, row));
    const misdated = misdatedSpending(context);

    const payments = distinct(spending, ({ row }) => `${row.date} ${row.beneficiary}`);
    for (const { ledger, row, activity } of activities) {
      const { hosts } = activity;
      if (row.expense === 0) continue;
      if (row.date === null || yearOf(row.date) !== context.fiscalYear || hosts.length === 0) continue;
      if (payments.some((one) => within(days, one.row.date, row.date) && shares(one.row, hosts))) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'date'),
        figures: { variant: 'unpaid', date: formatDate(row.date), hosts: hosts.join('、'), days },
        explainedBy: [{ ledger, row }, ...misdated.filter((one) => shares(one.row, hosts))].map(refOf),
      });
    }

    const meetings = distinct(activities, ({ row, activity }) => `${row.date} ${activity.hosts.join()}`);
    for (const { ledger, row, spent } of spending) {
      if (spent <= 0 || row.date === null || !isActivityLine(context, row)) continue;
      const fits = ({ activity }: ActivityStanding) => shares(row, activity.hosts);
      if (meetings.some((one) => within(days, row.date, one.row.date) && fits(one))) continue;
      const astray = activities.filter((one) => fits(one) && isMisdated(context, one));
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'date'),
        figures: { variant: 'unheld', date: formatDate(row.date), hosts: row.beneficiary ?? '', days },
        explainedBy: [{ ledger, row }, ...astray].map(refOf),
      });
    }
  },
};

/** One of each kind: a ledger has many lines a day, and the answer is the same for all of them. */
function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function within(days: number, a: CalendarDate | null, b: CalendarDate | null): boolean {
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) <= days;
}

function isActivityLine({ plan }: CheckContext, row: ExpenditureRow): boolean {
  return plan.plan.allocations.find(({ line }) => line === row.lineId)?.role === 'activity';
}

function mayPay(context: CheckContext, row: ExpenditureRow): boolean {
  return row.lineId === null || isActivityLine(context, row);
}

/** Whether money and activity may belong together by their associations. */
function shares({ beneficiary }: ExpenditureRow, hosts: readonly Association[]): boolean {
  return beneficiary === null || hosts.length === 0 || hosts.includes(beneficiary);
}

function refOf({ ledger, row }: { ledger: { sheet: string }; row: { row: number } }): RowRef {
  return { sheet: ledger.sheet, row: row.row };
}

function isMisdated({ fiscalYear }: CheckContext, { row }: ActivityStanding): boolean {
  return row.date === null || yearOf(row.date) !== fiscalYear;
}

/** Activity spending left out for its date: that mistake explains an activity without spending. */
function misdatedSpending(context: CheckContext) {
  return context.ledgers.expenditure.flatMap((ledger) =>
    ledger.rows
      .filter(({ leftOut }) => leftOut === 'date-outside-year' || leftOut === 'date-unreadable')
      .filter((row) => mayPay(context, row))
      .map((row) => ({ ledger, row })),
  );
}
