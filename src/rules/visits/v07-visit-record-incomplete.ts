import type { VisitLedger } from '../../ledgers/kinds/visits';
import { blankCells } from '../blank-cells';
import { cellOf, problem } from '../place';
import { quote } from '../quote';
import type { Fact, Rule } from '../rule';

const FIELDS = ['date', 'address', 'content', 'sign'] as const;

/**
 * Fires at each blank date, address, content or signature of a visit, and at a date that cannot be
 * read, where the ledger has the column. A column blank throughout is one finding about the sheet; a
 * signature column blank throughout is often signed on paper and only a warning.
 */
export const V07: Rule = {
  code: 'V07',
  name: 'visit-record-incomplete',
  title: '走访记录不完整',
  group: 'visits',
  severity: 'error',
  needs: ['visits.date'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    for (const ledger of context.ledgers.visits) {
      yield* unreadableDates(ledger);
      for (const field of FIELDS) {
        for (const { row, rows } of blankCells(ledger, ledger.rows, field)) {
          const whole = row === null;
          yield problem({
            sheet: ledger.sheet,
            range: whole ? null : cellOf(ledger, row, field),
            figures: { variant: whole ? 'column' : 'blank', field, rows },
            ...(whole && field === 'sign' ? { severity: 'warning' } : {}),
          });
        }
      }
    }
  },
};

function* unreadableDates(ledger: VisitLedger): Generator<Fact> {
  for (const { row, date } of ledger.rows) {
    const trouble = ledger.troubles.at(row, 'date')[0];
    if (date !== null || !trouble) continue;
    const text = quote(trouble.raw);
    yield problem({
      sheet: ledger.sheet,
      range: cellOf(ledger, row, 'date'),
      actual: text,
      figures: { variant: 'date-unreadable', field: 'date', rows: 1, text },
    });
  }
}
