import { describe, expect, it } from '@jest/globals';
import { catalogue, rules } from '../../src/rules';
import { ruleWordings as english } from '../../src/locale/en/rules';
import { ruleWordings as chinese } from '../../src/locale/zh-CN/rules';

const facts = catalogue.map((entry) => entry.facts);
const codes = facts.map(({ code }) => code);

describe('the catalogue of rules', () => {
  it('names 157 rules, each once, built or not', () => {
    expect(new Set(codes).size).toBe(157);
    expect(codes).toHaveLength(157);
    expect(new Set(facts.map(({ name }) => name)).size).toBe(157);
  });

  it('lets rules yield only to rules that it names', () => {
    const known = new Set(codes);
    for (const { code, yieldsTo } of facts) {
      expect({ code, unknown: yieldsTo.filter((other) => !known.has(other) || other === code) }).toEqual({
        code,
        unknown: [],
      });
    }
  });

  it('words every built rule in both languages, under its own Chinese title', () => {
    for (const { code, title } of rules) {
      expect({ code, title: chinese[code]?.title }).toEqual({ code, title });
      expect({ code, worded: english[code] !== undefined }).toEqual({ code, worded: true });
    }
  });
});
