import { formatDate, yearOf } from '../../values/calendar';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { equipmentRows } from './rows';

/**
 * Fires at the acceptance of the year's equipment after which no certificate was made. Items accepted on
 * one day are named once. Leaves alone equipment that is not accepted yet or was in another year.
 */
export const Q10: Rule = {
  code: 'Q10',
  name: 'equipment-idle',
  title: '设备验收后未制证',
  group: 'equipment-assets',
  severity: 'warning',
  needs: ['equipment.accept_date', 'certificates.issue_date'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const unreadable = context.ledgers.certificates.flatMap(({ rows, troubles }) =>
      rows.filter(({ row }) => troubles.has(row, 'issue_date', 'unreadable', 'ambiguous', 'formula-error')),
    ).length;
    const last = context.ledgers.certificates
      .flatMap(({ rows }) => rows)
      .reduce((latest, { issue_date: date }) => Math.max(latest, date ?? 0), 0);
    const named = new Set<number>();
    for (const { ledger, row } of equipmentRows(context, 'accept_date')) {
      const accepted = row.accept_date;
      if (accepted === null || accepted <= last || yearOf(accepted) !== context.fiscalYear) continue;
      if (unreadable > 0) {
        const figures = { ledger: 'certificates', count: unreadable };
        yield { kind: 'undetermined', reason: 'rows-unreadable', figures };
        return;
      }
      if (named.has(accepted)) continue;
      named.add(accepted);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'accept_date'),
        actual: formatDate(accepted),
        figures: { name: row.name, accepted: formatDate(accepted) },
      });
    }
  },
};
