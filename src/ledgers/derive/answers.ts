import { squeeze } from '../../values/text';
import type { AnswerLedger, AnswerRow } from '../kinds/satisfaction';
import type { Ledgers } from '../ledgers';
import { personIn } from './person';
import type { Placed } from './placed';

/** What an answer says on the scale of satisfaction. */
export type Answer = 'satisfied' | 'neutral' | 'dissatisfied' | 'blank' | 'outside';

/** Why an answer is not among the valid ones. */
type AnswerExclusion = 'answer-blank' | 'answer-invalid' | 'answer-outside-scale' | 'duplicate';

/** A row of a survey and how it counts. */
export interface AnswerStanding extends Placed<AnswerRow> {
  readonly answer: Answer;
  /** Null where the answer is valid. */
  readonly reason: AnswerExclusion | null;
}

const SATISFIED = /^(?:很|非常|十分|特别|完全|极其|比较|较|较为|基本|总体|相当)?满意$|^是$|^好评$/;
const NEUTRAL = /^(?:一般|一般般|普通|尚可|中立|一般满意)$/;
const DISSATISFIED =
  /^(?:很|非常|十分|特别|完全|极|极其|比较|较|较为)?不(?:太|大|够|是很|很|怎么)?满意$|^否$|^差评$/;
const BLANK = /^(?:[-/\\—–_.、]*|无|未填写?|未答|未作答|弃权|空白?)$/;
/** A. 很满意, ①满意, √基本满意, 1、满意 */
const MARK = /^(?:[A-Ea-e1-5①-⑤][.、．)）:：]?|[√✓☑■])(?=.*[满意般是否])/;

/**
 * Reads an answer in words. 很满意, 满意, 比较满意 and 基本满意 are satisfied; 一般 and every 不满意
 * are valid and are not; 是 and 否 answer 是否满意. A bare digit is outside the scale: some forms
 * count 1 as best and some as worst, so scores are read only from a score column.
 */
export function readAnswer(text: string): Answer {
  const plain = squeeze(text)
    .replace(MARK, '')
    .replace(/[。.!！]+$/, '');
  if (BLANK.test(plain)) return 'blank';
  if (SATISFIED.test(plain)) return 'satisfied';
  if (NEUTRAL.test(plain)) return 'neutral';
  return DISSATISFIED.test(plain) ? 'dissatisfied' : 'outside';
}

/** Scales that scores are given on; the best is the highest number. */
const SCALES = [5, 10, 100];

/**
 * The scale of a survey's scores: the smallest of 5, 10 and 100 that holds them all; null where
 * there are none or they fit none.
 */
export function scoreScale(ledger: AnswerLedger): number | null {
  let highest: number | null = null;
  for (const { score } of ledger.rows) {
    if (score !== null && (highest === null || score > highest)) highest = score;
  }
  return highest === null ? null : (SCALES.find((scale) => highest <= scale) ?? null);
}

/** A score (得分) as an answer: four fifths of the scale are satisfied, three fifths neutral. */
export function readScore(score: number, scale: number): Answer {
  if (score < 0 || score > scale) return 'outside';
  if (score * 5 >= scale * 4) return 'satisfied';
  return score * 5 >= scale * 3 ? 'neutral' : 'dissatisfied';
}

const INVALID = /^(?:否|无效|作废|废卷?|无|不|n|no|×)|无效/i;

/**
 * Every row of the surveys, in workbook order. A valid answer is one on the scale that the 是否有效
 * column does not reject; of one person's answers about one activity the first counts.
 */
export function answersOf(ledgers: Ledgers): readonly AnswerStanding[] {
  const answered = new Set<string>();
  return ledgers.satisfaction.flatMap((ledger) => {
    const scale = scoreScale(ledger);
    return ledger.rows.map((row): AnswerStanding => {
      const answer = answerOf(ledger, row, scale);
      const reason = exclusionOf(row, answer);
      if (reason !== null) return { ledger, row, answer, reason };
      const { id } = personIn(row.cert);
      const key = `${id ?? ''}|${squeeze(row.activity)}`;
      if (id !== null && answered.has(key)) return { ledger, row, answer, reason: 'duplicate' };
      answered.add(key);
      return { ledger, row, answer, reason: null };
    });
  });
}

function answerOf(ledger: AnswerLedger, row: AnswerRow, scale: number | null): Answer {
  if (row.answer !== '' || row.score === null) {
    const unreadable = row.answer === '' && ledger.troubles.has(row.row, 'score', 'unreadable', 'vague');
    return unreadable ? 'outside' : readAnswer(row.answer);
  }
  return scale === null ? 'outside' : readScore(row.score, scale);
}

function exclusionOf(row: AnswerRow, answer: Answer): AnswerExclusion | null {
  if (answer === 'blank') return 'answer-blank';
  if (INVALID.test(squeeze(row.valid))) return 'answer-invalid';
  return answer === 'outside' ? 'answer-outside-scale' : null;
}
