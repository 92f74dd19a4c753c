import { answersOf, scoreScale } from '../../ledgers/derive/answers';
import { maskNumbersIn } from '../../values/certificate';
import { excerpt } from '../../values/text';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';

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
    for (const { ledger, row, reason } of answersOf(ledgers)) {
      if (reason !== 'answer-outside-scale') continue;
      const isScore = row.answer === '';
      const field = isScore ? 'score' : 'answer';
      const place = ledgers.satisfaction.find(({ sheet }) => sheet === ledger.sheet);
      const scale = (place && scoreScale(place)) ?? 100;
      const raw = isScore ? (row.score ?? ledger.troubles.at(row.row, field)[0]?.raw ?? '') : row.answer;
      const answer = maskNumbersIn(excerpt(String(raw), 20));
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
