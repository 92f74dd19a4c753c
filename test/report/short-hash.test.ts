import { describe, expect, it } from '@jest/globals';
import { shortHash } from '../../src/report/short-hash';

describe('shortHash', () => {
  it.each([
    ['', '488bdcb81aee8d83'],
    ['E13\n7', '2eb87149c79221bb'],
    ['盲协走访慰问', '7faff7333d8406af'],
  ])('of %j stays what it is: keys in users’ workbooks are found again by it', (text, expected) => {
    expect(shortHash(text)).toBe(expected);
  });

  it('tells a hundred thousand numbered texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => shortHash(`记-${i}`).slice(0, 12)));
    expect(hashes.size).toBe(100_000);
  });
});
