import { answersOf } from '../../ledgers/derive/answers';
import type { Statement } from '../../plan/statements';
import { fixed, formatRational, type Rational } from '../../values/rational';
import { cellAt, problem } from '../place';
import type { Problem, Rule } from '../rule';
import { oddAnswers, placeOfAnswer, ratesWithOdd, surveyRate, type SurveyRate } from './rate';

/**
 * Fires at a stated satisfaction rate (in a self-evaluation or below the survey) that is not the satisfied
 * answers ÷ the valid ones at the precision in which it is printed, rounded or cut. A rate that stands on a
 * survey's own sheet may also be that sheet's alone.
 */
export const M02: Rule = {
  code: 'M02',
  name: 'satisfaction-rate-wrong',
  title: '满意度计算不符',
  group: 'satisfaction',
  severity: 'error',
  needs: ['satisfaction.answer'],
  yieldsTo: ['M06'],
  basis: 'seen in published material',
  *check({ ledgers, statements }) {
    const answers = answersOf(ledgers);
    const overall = surveyRate(answers);
    if (!overall) return;
    const stated = statements.filter(({ subject }) => subject === 'satisfaction');
    if (stated.length === 0) yield { kind: 'not-applicable', need: 'stated-figure' };
    for (const statement of stated) {
      if (statement.value === null) continue;
      const ownAnswers = answers.filter(({ ledger }) => ledger.sheet === statement.sheet);
      const own = surveyRate(ownAnswers);
      const agrees = [overall, own].some((found) => found && isPrintedAs(statement, found.rate));
      if (agrees) continue;
      const explanation = [ownAnswers, answers].find((some) =>
        ratesWithOdd(some).some((rate) => isPrintedAs(statement, rate)),
      );
      yield {
        ...differs(statement, statement.value, own ?? overall),
        explainedBy: oddAnswers(explanation ?? []).map(placeOfAnswer),
      };
    }
  },
};

function differs(statement: Statement, value: Rational, { satisfied, valid, rate }: SurveyRate): Problem {
  const [expected, actual] = [formatRational(rate), formatRational(value)];
  return problem({
    sheet: statement.sheet,
    range: cellAt(statement.row, statement.column),
    expected,
    actual,
    figures: { stated: actual, computed: expected, satisfied, valid },
  });
}

const MOST_PLACES = 10;

function isPrintedAs({ text, value }: Statement, rate: Rational): boolean {
  if (value === null) return false;
  const typed = /\.(\d+)%/.exec(text)?.[1]?.length ?? 0;
  const places = Math.max(typed, decimalPlaces(value));
  const stated = fixed(value, places, 'round');
  return stated === fixed(rate, places, 'round') || stated === fixed(rate, places, 'cut');
}

function decimalPlaces(value: Rational): number {
  let places = 0;
  while (places < MOST_PLACES && (value.numerator * 10n ** BigInt(places)) % value.denominator !== 0n) {
    places += 1;
  }
  return places;
}
