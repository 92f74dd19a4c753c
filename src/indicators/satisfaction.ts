import { answersOf, type AnswerStanding } from '../ledgers/derive/answers';
import { multiplyRational, rational } from '../values/rational';
import { counted, labelOf, ledgerGap, leftOut, maskedOf, part, unmeasured } from './evidence';
import type { Evidence, Measure } from './measure';

/**
 * 参加活动残疾人满意度: 很满意, 满意 and 基本满意 ÷ valid answers × 100. Blank answers, answers off the
 * scale and those marked invalid are not valid.
 */
export const satisfaction: Measure = {
  subject: 'satisfaction',
  unit: '%',
  measure: ({ ledgers }) => {
    const gap = ledgerGap('satisfaction', ledgers.satisfaction);
    if (gap) return unmeasured('satisfaction', gap, [], { kind: 'percentage' });
    const answers = answersOf(ledgers);
    const valid = answers.filter(({ reason }) => reason === null);
    const satisfied = valid.filter(({ answer }) => answer === 'satisfied');
    const parts = [
      part('numerator', valid.map(numeratorRow)),
      part('denominator', answers.map(denominatorRow)),
    ];
    if (valid.length === 0) {
      const empty = {
        kind: 'undetermined',
        reason: 'ledger-empty',
        figures: { ledger: 'satisfaction' },
      } as const;
      return unmeasured('satisfaction', empty, parts, { kind: 'percentage' });
    }
    return {
      value: multiplyRational(rational(satisfied.length, valid.length), rational(100)),
      undetermined: null,
      parts,
      combination: { kind: 'percentage' },
      asides: [],
      method: { key: 'satisfaction', figures: { satisfied: satisfied.length, valid: valid.length } },
    };
  },
};

function numeratorRow(standing: AnswerStanding): Evidence {
  const label = labelOfAnswer(standing);
  return standing.answer === 'satisfied'
    ? counted(standing, label)
    : leftOut(standing, label, 'not-satisfied');
}

function denominatorRow(standing: AnswerStanding): Evidence {
  const label = labelOfAnswer(standing);
  return standing.reason === null ? counted(standing, label) : leftOut(standing, label, standing.reason);
}

function labelOfAnswer({ row }: AnswerStanding): string {
  return labelOf(row.id, row.activity, maskedOf(row.cert), row.answer || String(row.score ?? ''));
}
