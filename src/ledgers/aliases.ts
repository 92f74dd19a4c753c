import { headerKey } from '../values/text';
import { kindSpecs } from './kinds';
import type { LedgerKind } from './spec';

/** What a header word means in one kind: the field, and how far down its alias list it stands. */
interface Meaning {
  readonly field: string;
  readonly rank: number;
}

const MEANINGS: ReadonlyMap<LedgerKind, ReadonlyMap<string, Meaning>> = new Map(
  kindSpecs.map((spec) => {
    const words = new Map<string, Meaning>();
    for (const [field, { aliases }] of Object.entries(spec.fields)) {
      aliases.forEach((alias, rank) => {
        const key = headerKey(alias);
        if (!words.has(key)) words.set(key, { field, rank });
      });
    }
    return [spec.kind, words];
  }),
);

/** In how many kinds a header word is known: 摘要 speaks for one kind, 日期 for five. */
const SPREAD: ReadonlyMap<string, number> = (() => {
  const spread = new Map<string, number>();
  for (const words of MEANINGS.values()) {
    for (const key of words.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  return spread;
})();

const UNIT_SUFFIX = /(?:万元|千元|元|人次|人|数)$/;

export interface HeaderMeaning extends Meaning {
  /** 1 for a word that only this kind uses, less for one that several share. */
  readonly weight: number;
}

/** The field that a header names in a kind, or null. Units at its end are tolerated. */
export function headerMeaning(kind: LedgerKind, header: string): HeaderMeaning | null {
  const words = MEANINGS.get(kind);
  const key = headerKey(header);
  for (const candidate of [key, key.replace(UNIT_SUFFIX, '')]) {
    const meaning = words?.get(candidate);
    if (meaning) return { ...meaning, weight: 1 / (SPREAD.get(candidate) ?? 1) };
  }
  return null;
}

/** Whether any kind knows the word as a header. */
export function isHeaderWord(header: string): boolean {
  const key = headerKey(header);
  return SPREAD.has(key) || SPREAD.has(key.replace(UNIT_SUFFIX, ''));
}
