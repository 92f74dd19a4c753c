import { describe, expect, it } from '@jest/globals';
import { groupBy, joined } from '../../src/values/group';
import { remembering, rememberingEach } from '../../src/values/remember';

describe('remembering', () => {
  it('computes once for each key, also where the answer is null or false', () => {
    const asked: string[] = [];
    const of = remembering((text: string) => {
      asked.push(text);
      return text === 'no' ? null : text === 'yes';
    });
    expect(['yes', 'no', 'yes', 'no', 'maybe'].map(of)).toEqual([true, null, true, null, false]);
    expect(asked).toEqual(['yes', 'no', 'maybe']);
  });

  it('gives each thing its own answer', () => {
    const of = rememberingEach((thing: { readonly name: string }) => [thing.name]);
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect(of(one)).toBe(of(one));
    expect(of(other)).not.toBe(of(one));
  });
});

describe('groups', () => {
  it('keeps the order of items and of first appearance', () => {
    const groups = groupBy([5, 2, 7, 4, 1], (n) => n % 2 === 0);
    expect([...groups]).toEqual([
      [false, [5, 7, 1]],
      [true, [2, 4]],
    ]);
  });

  it.each([
    [[], []],
    [[[1, 2]], [1, 2]],
    [
      [[1], [], [2, 3]],
      [1, 2, 3],
    ],
  ])('joins %j', (lists, expected) => {
    expect(joined<number>(lists)).toEqual(expected);
  });
});
