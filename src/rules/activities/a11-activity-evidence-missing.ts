import { isParticipantRow } from '../../ledgers/derive/activities';
import type { ActivityLedger, ActivityRow } from '../../ledgers/kinds/activities';
import { squeeze } from '../../values/text';
import { blankCells } from '../blank-cells';
import { cellOf, hasColumn, problem } from '../place';
import type { CheckContext, Fact, Rule } from '../rule';
import { activityRecords, continuesAbove } from './records';

const NONE = /^(?:无|否|没有|缺|未提供|未留存|0|[-/\\—–]*)$/;

/**
 * Fires at a blank place or theme of an activity, and where no photo, sign-in sheet or other evidence is
 * named in any of the columns for it. Asked only of columns that the ledger has; a column blank
 * throughout is one finding about the sheet.
 */
export const A11: Rule = {
  code: 'A11',
  name: 'activity-evidence-missing',
  title: '活动地点主题或佐证缺失',
  group: 'activities',
  severity: 'warning',
  needs: ['activities.theme'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    for (const ledger of context.ledgers.activities) {
      const rows = activityRows(context, ledger);
      for (const field of ['theme', 'place'] as const) {
        for (const { row, rows: count } of blankCells(ledger, rows, field))
          yield missing(ledger, row, field, count);
      }
      const bare = rows.filter((row) => lacksEvidence(ledger, row));
      if (bare.length === rows.length && rows.length >= 5)
        yield missing(ledger, null, 'evidence', rows.length);
      else for (const { row } of bare) yield missing(ledger, row, 'evidence', 1);
    }
  },
};

function activityRows(context: CheckContext, ledger: ActivityLedger): ActivityRow[] {
  return activityRecords(context, 'theme', 'date')
    .filter((record) => record.ledger === ledger && !isParticipantRow(record.row) && !continuesAbove(record))
    .map(({ row }) => row);
}

function missing(ledger: ActivityLedger, row: number | null, field: string, rows: number): Fact {
  return problem({
    sheet: ledger.sheet,
    range: row === null ? null : cellOf(ledger, row, field, ...(field === 'evidence' ? ['sign'] : [])),
    figures: { variant: row === null ? 'column' : 'blank', field, rows },
  });
}

function lacksEvidence(ledger: ActivityLedger, row: ActivityRow): boolean {
  const fields = (['evidence', 'sign'] as const).filter((field) => hasColumn(ledger, field));
  return (
    fields.length > 0 &&
    fields.every((field) => NONE.test(squeeze(row[field])) && ledger.troubles.at(row.row, field).length === 0)
  );
}
