import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certificateNo } from '../support/people';
import { figure, measure, rowsOf } from './support';

const survey = (...answers: (string | null)[]) => ({
  满意度调查: [
    ['问卷编号', '活动名称', '满意度'],
    ...answers.map((answer, index) => [`${index + 1}`, '联欢', answer]),
  ],
});

describe('satisfaction', () => {
  it('divides the satisfied by the valid answers; blanks and answers off the scale are not valid', () => {
    const measured = measure('satisfaction', survey('很满意', '基本满意', '一般', null, '还行', '不满意'));
    expect(figure('satisfaction', survey('很满意', '基本满意', '一般', null, '还行', '不满意'))).toBe('50');
    expect(rowsOf(measured, 0)).toEqual(['2', '3', '4: not-satisfied', '7: not-satisfied']);
    expect(rowsOf(measured, 1)).toEqual(['2', '3', '4', '5: answer-blank', '6: answer-outside-scale', '7']);
  });

  it('leaves out what the form marks invalid and the second answer of one person about one activity', () => {
    const sheets = {
      满意度调查: [
        ['残疾人证号', '活动名称', '满意度', '是否有效'],
        [certificateNo(1), '联欢', '满意', '是'],
        [certificateNo(1), '联欢', '不满意', '是'],
        [certificateNo(1), '阅读', '不满意', '是'],
        [certificateNo(2), '联欢', '不满意', '否'],
      ],
    };
    expect(figure('satisfaction', sheets)).toBe('50');
    expect(rowsOf(measure('satisfaction', sheets), 1)).toEqual([
      '2',
      '3: duplicate',
      '4',
      '5: answer-invalid',
    ]);
  });

  it('reads scores from a score column, the highest number being the best', () => {
    const scored = (...scores: number[]) => ({
      满意度调查: [
        ['问卷编号', '活动名称', '得分'],
        ...scores.map((score, index) => [`${index}`, '联欢', score]),
      ],
    });
    expect(figure('satisfaction', scored(5, 4, 3, 1))).toBe('50');
    expect(figure('satisfaction', scored(95, 80, 79, 60))).toBe('50');
  });

  it('is open without a survey and without a valid answer', () => {
    expect(figure('satisfaction', {})).toBe('ledger-absent satisfaction');
    expect(figure('satisfaction', survey(null, '还行'))).toBe('ledger-empty satisfaction');
  });

  it('does not depend on the order of the answers', () => {
    const answers = fc.array(fc.constantFrom('满意', '不满意', '一般', '好', null), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(answers, (given) => {
        expect(figure('satisfaction', survey(...[...given].reverse()))).toBe(
          figure('satisfaction', survey(...given)),
        );
      }),
      { numRuns: 50 },
    );
  });
});
