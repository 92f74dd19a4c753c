import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import { quote } from '../quote';
import type { Rule } from '../rule';
import { visitRecords } from './records';

const NOT_FLAGGED =
  /^(?:否|无|没有|不是|不属于|其他|其它|正常|一般.*|普通.*|非(?:困难|重点).*|不困难|×|✗|x|n|no)$/i;

/**
 * Fires when the column that flags the visited person as 困难 or 重点 is blank or says no. Whatever else
 * stands there (低保, 特困, 一户多残 …) is a reason and is left alone.
 */
export const V03: Rule = {
  code: 'V03',
  name: 'visit-target-not-flagged',
  title: '走访对象未标困难或重点',
  group: 'visits',
  severity: 'warning',
  needs: ['visits.kind'],
  yieldsTo: [],
  basis: 'the project document',
  *check(context) {
    for (const { ledger, row } of visitRecords(context, 'kind')) {
      const text = squeeze(row.kind);
      const blank = /^[-/\\—–]*$/.test(text);
      if (blank ? ledger.troubles.at(row.row, 'kind').length > 0 : !NOT_FLAGGED.test(text)) continue;
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'kind'),
        expected: '困难/重点',
        actual: blank ? null : quote(text),
        figures: { variant: blank ? 'blank' : 'denied', text: quote(text) },
      });
    }
  },
};
