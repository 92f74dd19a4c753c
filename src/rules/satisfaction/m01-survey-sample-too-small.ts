import { heldActivities } from '../../ledgers/derive/activities';
import { answersOf } from '../../ledgers/derive/answers';
import { problem } from '../place';
import type { Rule } from '../rule';
import { oddAnswers, placeOfAnswer } from './rate';

/**
 * Fires when there are fewer valid answers than the smaller of a count and a share of the participants
 * (settings). The participants are the person-times of the year's activities; where those of some are
 * not known, it fires only if the answers are too few for the others alone.
 */
export const M01: Rule = {
  code: 'M01',
  name: 'survey-sample-too-small',
  title: '有效问卷数量不足',
  group: 'satisfaction',
  severity: 'error',
  needs: ['satisfaction.answer', 'activities.participants'],
  yieldsTo: ['M06'],
  basis: 'accounting practice',
  *check({ ledgers, settings, fiscalYear }) {
    const answers = answersOf(ledgers);
    const valid = answers.filter(({ reason }) => reason === null).length;
    const odd = oddAnswers(answers);
    const { count, percent } = settings.minimumSample;
    const { all, held } = heldActivities(ledgers, fiscalYear);
    const known = held.reduce(
      (sum, { participants }) => sum + (participants.kind === 'counted' ? participants.count : 0),
      0,
    );
    const unknown =
      held.filter(({ participants }) => participants.kind !== 'counted').length +
      all.filter(({ reason, uncertain }) => reason !== null && uncertain).length;
    const minimum = Math.min(count, Math.ceil((known * percent) / 100));
    if (valid < minimum) {
      yield problem({
        sheet: ledgers.satisfaction[0]?.sheet ?? null,
        range: null,
        expected: `≥${minimum}`,
        actual: String(valid),
        figures: { minimum, valid, missing: minimum - valid, participants: known, percent, count },
        explainedBy: valid + odd.length >= minimum ? odd.map(placeOfAnswer) : [],
      });
    } else if (unknown > 0 && valid < count) {
      const figures = { ledger: 'activities', count: unknown };
      yield { kind: 'undetermined', reason: 'rows-unreadable', figures };
    }
  },
};
