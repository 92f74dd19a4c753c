import type { Trouble, TroubleKind } from '../../ledgers/ledger';
import { formatYuan } from '../../values/money';
import { cellAt, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { MONEY_FIELDS, ownLines, type LedgerLine } from './own-lines';
import { quoted } from './payments';

/** How the wording calls each trouble; a formula error is H03's. */
const VARIANTS: Partial<Readonly<Record<TroubleKind, string>>> = {
  'number-as-text': 'text',
  'unit-in-cell': 'unit',
  unreadable: 'unreadable',
};

/**
 * An amount is stored as text even if it can be read (full-width digits, or with 元, ￥, a comma or
 * 万), or cannot be read at all; a conversion is offered.
 */
export const E06: Rule = {
  code: 'E06',
  name: 'amount-stored-as-text',
  title: '金额以文本存储',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check({ ledgers }) {
    for (const line of ownLines(ledgers.expenditure)) {
      if (line.ledger.troubles.ofRow(line.row.row).length === 0) continue;
      for (const field of MONEY_FIELDS) {
        for (const trouble of line.ledger.troubles.at(line.row.row, field)) {
          const variant = VARIANTS[trouble.kind];
          if (variant !== undefined) yield textAmount(line, trouble, line.row[field], variant);
        }
      }
    }
  },
};

function textAmount(
  { ledger }: LedgerLine,
  trouble: Trouble,
  value: LedgerLine['row']['amount'],
  variant: string,
): Problem {
  const amount = value === null ? null : formatYuan(value);
  // Full-width digits are the finding, so an amount is quoted as typed; anything else may be personal.
  const raw = amount === null ? quoted(trouble.raw) : trouble.raw.trim();
  return problem({
    sheet: ledger.sheet,
    range: cellAt(trouble.row, trouble.column),
    expected: amount,
    actual: raw,
    figures: { variant, raw, amount: amount ?? '' },
  });
}
