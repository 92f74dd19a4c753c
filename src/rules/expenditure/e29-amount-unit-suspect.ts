import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import type { TroubleKind } from '../../ledgers/ledger';
import { formatYuan } from '../../values/money';
import { problem } from '../place';
import type { CheckContext, Fact, Problem, Rule } from '../rule';
import { amountCell, amountField } from './amount-cell';
import { lineFigures, payments, quoted, type Payment } from './payments';
import { unitSuspicion, type UnitSuspicion } from './unit-suspicion';

const OWN_UNIT: ReadonlySet<TroubleKind> = new Set(['unit-in-cell', 'unit-in-row']);
/** From so many lines on, a mistake that nine in ten of them share is the column's. */
const WHOLE_COLUMN = 3;

interface Suspect extends Payment {
  readonly suspicion: UnitSuspicion;
}

/**
 * Fires at an amount that is some ten thousand times too large for its allocation, or so small that only
 * 万元 would make sense of it; once for the column where nearly all lines are so. A cell with a unit of
 * its own (1.2万 in a 元 column) is information, a unit beside it a warning. Leaves alone overspending of
 * a likely size and small sums that fit what they pay for, such as postage.
 */
export const E29: Rule = {
  code: 'E29',
  name: 'amount-unit-suspect',
  title: '金额疑似元与万元混用',
  group: 'expenditure-ledger',
  severity: 'error',
  needs: ['expenditure.amount', 'plan'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check(context) {
    for (const ledger of context.ledgers.expenditure) yield* judgeLedger(ledger, context);
  },
};

function* judgeLedger(ledger: ExpenditureLedger, context: CheckContext): Generator<Fact> {
  const suspects: Suspect[] = [];
  let lines = 0;
  for (const payment of payments([ledger])) {
    if (payment.spent === 0) continue;
    lines += 1;
    const suspicion = unitSuspicion(payment, context);
    if (suspicion) suspects.push({ ...payment, suspicion });
    else yield* ownUnit(payment);
  }
  const variants = new Set(suspects.map(({ suspicion }) => suspicion.variant));
  const [first] = suspects;
  const most = suspects.length * 10 >= lines * 9;
  if (first && most && lines >= WHOLE_COLUMN && variants.size === 1) {
    yield wholeColumn(suspects, first);
  } else {
    yield* suspects.map(oneAmount);
  }
}

function oneAmount({ ledger, row, spent, suspicion }: Suspect): Problem {
  const amount = formatYuan(spent ?? suspicion.corrected);
  const corrected = formatYuan(suspicion.corrected);
  return problem({
    sheet: ledger.sheet,
    range: amountCell(ledger, row),
    expected: corrected,
    actual: amount,
    figures: { variant: suspicion.variant, ...lineFigures(row), amount, corrected },
  });
}

function wholeColumn(suspects: readonly Suspect[], first: Suspect): Problem {
  const { ledger, suspicion } = first;
  const last = suspects.at(-1) ?? first;
  return problem({
    sheet: ledger.sheet,
    range: { ...amountCell(ledger, first.row), lastRow: last.row.row },
    figures: {
      variant: `column-${suspicion.variant}`,
      header: quoted(ledger.columns.get(amountField(ledger, first.row))?.header ?? ''),
      lines: suspects.length,
    },
  });
}

/**
 * A unit in the cell or beside it that is not the column's: the amount was read by it. One in the cell
 * makes the amount a text, which E06 reports already, so here it only adds how it was read.
 */
function* ownUnit({ ledger, row, spent }: Payment): Generator<Fact> {
  const withUnit = ledger.troubles.ofRow(row.row).filter(({ kind }) => OWN_UNIT.has(kind));
  const trouble = withUnit.find(({ field }) => field === amountField(ledger, row));
  if (!trouble || spent === null) return;
  yield problem({
    sheet: ledger.sheet,
    range: amountCell(ledger, row),
    severity: trouble.kind === 'unit-in-cell' ? 'info' : 'warning',
    expected: formatYuan(spent),
    actual: quoted(trouble.raw),
    figures: {
      variant: 'unit-in-cell',
      ...lineFigures(row),
      raw: quoted(trouble.raw),
      amount: formatYuan(spent),
    },
  });
}
