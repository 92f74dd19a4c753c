import { firstStepOutOfOrder } from '../../ledgers/derive/certificate-agreement';
import { formatDate } from '../../values/calendar';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { certificateRows } from './rows';

/**
 * Fires at the first date of a row that is earlier than the date before it in 申请 ≤ 评定 ≤ 审核 ≤ 制证 ≤
 * 领取. Leaves alone equal days, blank dates, and the assessment that a renewal or reissue carries over
 * from an earlier year.
 */
export const C08: Rule = {
  code: 'C08',
  name: 'certificate-dates-out-of-order',
  title: '办证日期先后颠倒',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.issue_date'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    for (const { ledger, row } of certificateRows(context)) {
      const found = firstStepOutOfOrder(row);
      if (!found) continue;
      const header = (field: string) => ledger.columns.get(field)?.header ?? '';
      const date = formatDate(found.date);
      const afterDate = formatDate(found.afterDate);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, found.field),
        expected: `≥${afterDate}`,
        actual: date,
        figures: { step: header(found.field), date, after: header(found.after), afterDate },
      });
    }
  },
};
