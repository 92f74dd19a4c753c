import { answersOf, scoreScale } from '../../ledgers/derive/answers';
import { cellOf, problem } from '../place';
import { quote } from '../quote';
import type { Rule } from '../rule';

const LARGEST_SCALE = 100;

/**
 * Fires when an answer lies outside the scale: words that say neither satisfied nor not, or a score that
 * fits no scale. Leaves alone blank answers and sheets that the survey itself marks as invalid.
 */
export const M06: Rule = {
  code: 'M06',
  name: 'answer-outside-scale',
  title: '问卷答案不在量表内',
  group: 'satisfaction',
  severity: 'error',
  needs: ['satisfaction.answer'],
  yieldsTo: [],
  basis: 'accounting practice',
  *check({ ledgers }) {
    const scales = new Map(ledgers.satisfaction.map((ledger) => [ledger.sheet, scoreScale(ledger)]));
    for (const { ledger, row, reason } of answersOf(ledgers)) {
      if (reason !== 'answer-outside-scale') continue;
      const scale = scales.get(ledger.sheet) ?? LARGEST_SCALE;
      const isScore = row.answer === '';
      // One impossible score leaves the survey without a scale; the others are not wrong for it.
      if (isScore && row.score !== null && row.score >= 0 && row.score <= scale) continue;
      const field = isScore ? 'score' : 'answer';
      const raw = isScore ? (row.score ?? ledger.troubles.at(row.row, field)[0]?.raw ?? '') : row.answer;
      const answer = quote(String(raw), 20);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, field),
        expected: isScore ? `0～${scale}` : null,
        actual: answer,
        figures: { variant: field, answer, scale },
      });
    }
  },
};
