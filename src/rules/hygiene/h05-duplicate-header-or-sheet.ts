import { excerpt } from '../../values/text';
import { cellAt, problem } from '../place';
import type { Rule } from '../rule';
import { allLedgers, type PlainLedger } from './ledgers';

/**
 * Fires at a header that stands a second time in one ledger, and for the second and every further sheet
 * of one kind; only as information where several sheets are usual (a sign-in sheet an activity). Leaves
 * alone hidden copies, which are not counted.
 */
export const H05: Rule = {
  code: 'H05',
  name: 'duplicate-header-or-sheet',
  title: '表头或台账重复',
  group: 'sheet-hygiene',
  severity: 'warning',
  needs: [],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const seen = new Map<PlainLedger['kind'], string>();
    for (const { kind, sheet, headerRow, duplicateHeaders } of allLedgers(context)) {
      for (const { column, header } of duplicateHeaders) {
        const figures = { variant: 'header', header: excerpt(header) };
        yield problem({ sheet, range: cellAt(headerRow, column), actual: excerpt(header), figures });
      }
      const other = seen.get(kind);
      if (other === undefined) seen.set(kind, sheet);
      else {
        const severity = kind === 'attendance' ? 'info' : 'warning';
        yield problem({ severity, sheet, range: null, figures: { variant: 'sheet', sheet, other } });
      }
    }
  },
};
