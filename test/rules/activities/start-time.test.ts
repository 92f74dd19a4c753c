import { describe, expect, it } from '@jest/globals';
import { overlap, readTimeSpan } from '../../../src/rules/activities/start-time';

describe('times of day', () => {
  it.each([
    ['9:00-11:30', 540, 690],
    ['09:00～11:30', 540, 690],
    ['9时30分', 570, 600],
    ['下午2点', 840, 870],
    ['下午12:30', 750, 780],
    ['上午9点', 540, 570],
    ['14:00-13:00', 840, 870],
    ['上午', 0, 720],
    ['0.375', 540, 570],
  ])('%s', (text, from, to) => {
    expect(readTimeSpan(text)).toEqual({ from, to });
  });

  it.each(['', '全天', '待定', '2'])('%j is none', (text) => {
    expect(readTimeSpan(text)).toBeNull();
  });

  it('meetings that touch do not overlap', () => {
    expect(overlap({ from: 0, to: 60 }, { from: 60, to: 90 })).toBe(false);
    expect(overlap({ from: 60, to: 90 }, { from: 0, to: 60 })).toBe(false);
    expect(overlap({ from: 0, to: 61 }, { from: 60, to: 90 })).toBe(true);
  });
});
