import type { LineRole } from '../../plan/plan';
import { squeeze } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Fact, Rule } from '../rule';
import { countedPayments, lineFigures, type Payment } from './payments';

/** 残疾人事业 (disabled persons' affairs) in the function classification. */
const FUNCTION_CLASS = '20811';
const CAPITAL_CLASS = '310';
const GOODS_CLASS = '302';
const LABOUR_CLASS = '30226';
const DEVICE = /设备|打印机|制证机|证卡机|扫描仪|高拍仪|读卡器/;
/** What goes with equipment and is no equipment. */
const RUNNING_COST = /耗材|色带|墨|硒鼓|卡片|维修|维护|保养|安装|调试|运输|租|服务费|培训/;
const LABOUR = /劳务费|劳务报酬/;

/**
 * Fires at the economic class of equipment booked as goods and services (302xx, not 310xx) or of labour
 * under another of these classes than 30226, and at a function class that is not 20811xx. Judged only
 * where a code is given; classes of the government's own budget (50x) and consumables are left alone.
 */
export const E24: Rule = {
  code: 'E24',
  name: 'classification-unfit',
  title: '经济或功能分类不符',
  group: 'expenditure-ledger',
  severity: 'warning',
  needs: ['expenditure.economic_class', 'plan'],
  yieldsTo: [],
  basis: 'seen in published material',
  *check({ plan, ledgers }) {
    const roles = new Map(plan.plan.allocations.map(({ line, role }) => [line, role]));
    for (const payment of countedPayments(ledgers.expenditure)) {
      const { lineId } = payment.row;
      const role = lineId === null ? undefined : roles.get(lineId);
      yield* judgeEconomic(payment, role);
      yield* judgeFunction(payment);
    }
  },
};

function* judgeEconomic(payment: Payment, role: LineRole | undefined): Generator<Fact> {
  const code = codeIn(payment.row.economic_class);
  if (!code?.startsWith(GOODS_CLASS)) return;
  const summary = squeeze(payment.row.summary);
  const device = role === 'equipment' && DEVICE.test(summary) && !RUNNING_COST.test(summary);
  if (device) yield unfit(payment, 'economic_class', 'equipment', `${CAPITAL_CLASS}xx`, code);
  else if (LABOUR.test(summary) && !code.startsWith(LABOUR_CLASS)) {
    yield unfit(payment, 'economic_class', 'labour', LABOUR_CLASS, code);
  }
}

function* judgeFunction(payment: Payment): Generator<Fact> {
  const code = codeIn(payment.row.function_class);
  if (code === null || code.startsWith(FUNCTION_CLASS)) return;
  yield unfit(payment, 'function_class', 'function', `${FUNCTION_CLASS}xx`, code);
}

/** A code of at least five digits at the start of a cell: 30226, 2081199, 208-11-99; null otherwise. */
function codeIn(text: string): string | null {
  const digits = /^\[?(\d[\d.-]*)/.exec(squeeze(text))?.[1]?.replace(/\D/g, '') ?? '';
  return digits.length >= FUNCTION_CLASS.length ? digits : null;
}

function unfit(
  { ledger, row }: Payment,
  field: 'economic_class' | 'function_class',
  variant: 'equipment' | 'labour' | 'function',
  expected: string,
  code: string,
): Fact {
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, field),
    expected,
    actual: code,
    figures: { variant, ...lineFigures(row), code, expected },
  });
}
