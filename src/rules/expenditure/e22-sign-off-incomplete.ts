import { headerKey, squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Fact, Rule } from '../rule';
import { blanksByLedger } from './blank-columns';
import { countedPayments, isBlank, lineFigures, quoted, type Payment } from './payments';

/** Columns that name a person for other reasons than a signature. */
const NO_SIGNATURE = new Set(['职员', '领用人']);

/**
 * Fires at the blank cell where a counted payment has no handler (经办人), approver (审批人) or, in a ledger
 * that mostly names one, witness (证明人); and at the approver's cell where the handler approves himself.
 * Only columns that are there are judged; one that is not used at all is one finding, as signatures may stand
 * on the paper vouchers.
 */
export const E22: Rule = {
  code: 'E22',
  name: 'sign-off-incomplete',
  title: '经办审批签字不全',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.handler'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check({ ledgers }) {
    const all = [...countedPayments(ledgers.expenditure)];
    for (const field of ['handler', 'approver', 'witness'] as const) yield* missingNames(all, field);
    yield* selfApproved(all);
  },
};

function* missingNames(all: readonly Payment[], field: 'handler' | 'approver' | 'witness'): Generator<Fact> {
  for (const { ledger, blank, lines, wholeColumn } of blanksByLedger(all, field)) {
    const optional =
      field === 'witness' || NO_SIGNATURE.has(headerKey(ledger.columns.get(field)?.header ?? ''));
    if (optional && blank.length * 2 > lines) continue;
    if (wholeColumn) {
      const figures = { variant: 'unused', role: field, lines };
      yield problem({ sheet: ledger.sheet, range: wholeColumn, figures });
      continue;
    }
    for (const row of blank) {
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, field),
        figures: { variant: 'missing', role: field, ...lineFigures(row) },
      });
    }
  }
}

function* selfApproved(all: readonly Payment[]): Generator<Fact> {
  for (const { ledger, row } of all) {
    if (isBlank(row.handler) || squeeze(row.handler) !== squeeze(row.approver)) continue;
    yield problem({
      sheet: ledger.sheet,
      range: cellOf(ledger, row.row, 'approver'),
      actual: quoted(row.approver),
      figures: { variant: 'same', name: quoted(row.approver), ...lineFigures(row) },
    });
  }
}
