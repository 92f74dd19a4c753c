import type { Placed } from '../../ledgers/derive/placed';
import type { VisitRow } from '../../ledgers/kinds/visits';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import { quote } from '../quote';
import type { Rule } from '../rule';
import { visitRecords } from './records';

const NO_TEXT = /^(?:无|没有|[-/\\—–]*)$/;

/**
 * Fires when one visit text stands more often than the setting allows, once a text, at the row that
 * first passes it. Spaces are no difference; a cell that says 无 is no text.
 */
export const V06: Rule = {
  code: 'V06',
  name: 'visit-text-copied',
  title: '走访内容雷同',
  group: 'visits',
  severity: 'warning',
  needs: ['visits.content'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    const limit = context.settings.sameVisitText;
    const byText = new Map<string, Placed<VisitRow>[]>();
    for (const placed of visitRecords(context, 'content')) {
      const text = squeeze(placed.row.content);
      if (NO_TEXT.test(text)) continue;
      const same = byText.get(text);
      if (same) same.push(placed);
      else byText.set(text, [placed]);
    }
    for (const [text, same] of byText) {
      const passing = same[limit];
      if (!passing) continue;
      yield problem({
        sheet: passing.ledger.sheet,
        range: cellOf(passing.ledger, passing.row.row, 'content'),
        expected: `≤${limit}`,
        actual: String(same.length),
        figures: { text: quote(text, 20), count: same.length, limit },
      });
    }
  },
};
