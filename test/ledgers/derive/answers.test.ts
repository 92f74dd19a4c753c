import { describe, expect, it } from '@jest/globals';
import { readAnswer, readScore, type Answer } from '../../../src/ledgers/derive/answers';

describe('an answer in words', () => {
  it.each<[Answer, string[]]>([
    [
      'satisfied',
      [
        '很满意',
        '非常满意',
        '满意',
        '比较满意',
        '较满意',
        '基本满意',
        '是',
        'A.很满意',
        '①满意',
        '√ 基本 满意',
        '满意。',
      ],
    ],
    ['neutral', ['一般', '尚可']],
    ['dissatisfied', ['不满意', '很不满意', '不太满意', '非常不满意', '较不满意', '否', 'D、不满意']],
    ['blank', ['', '  ', '/', '—', '未填', '无', '弃权']],
    ['outside', ['还行', '5', '好', '满意不满意']],
  ])('%s', (answer, texts) => {
    expect(texts.map(readAnswer)).toEqual(texts.map(() => answer));
  });
});

describe('an answer as a score', () => {
  it.each<[number, number, Answer]>([
    [5, 5, 'satisfied'],
    [4, 5, 'satisfied'],
    [3, 5, 'neutral'],
    [2, 5, 'dissatisfied'],
    [80, 100, 'satisfied'],
    [79, 100, 'neutral'],
    [6, 5, 'outside'],
    [-1, 5, 'outside'],
  ])('%s of %s is %s', (score, scale, answer) => {
    expect(readScore(score, scale)).toBe(answer);
  });
});
