import type { Category } from './certificate';
import { squeeze } from './text';

/** The five special associations (专门协会), by their short names. */
export const ASSOCIATIONS = ['盲协', '聋协', '肢协', '智协', '精协'] as const;
export type Association = (typeof ASSOCIATIONS)[number];

/** Categories each association serves. */
export const SERVES: Readonly<Record<Association, readonly Category[]>> = {
  盲协: [1],
  聋协: [2, 3],
  肢协: [4],
  智协: [5],
  精协: [6],
};

/** Associations whose relatives (亲友) attend without a certificate as a matter of course. */
export const RELATIVES_ATTEND: ReadonlySet<Association> = new Set(['智协', '精协']);

const ALIASES: Readonly<Record<Association, readonly string[]>> = {
  盲协: ['盲人协会', '盲协', '视协', '视力残疾人协会'],
  聋协: ['聋人协会', '聋协', '听协', '听力残疾人协会', '聋哑协会', '聋哑人协会'],
  肢协: ['肢残人协会', '肢残协会', '肢协', '肢体残疾人协会', '肢体协会'],
  智协: [
    '智力残疾人及亲友协会',
    '智力残疾人亲友会',
    '智力残疾人亲友协会',
    '智协',
    '智亲协',
    '智亲会',
    '智力残疾人协会',
  ],
  精协: [
    '精神残疾人及亲友协会',
    '精神残疾人亲友会',
    '精神残疾人亲友协会',
    '精协',
    '精亲协',
    '精亲会',
    '精神残疾人协会',
  ],
};

/** Short names that stand inside those of others: 影视协会, 视听协会, 酒精协会; but 视协会议 is ours. */
const GUARDED: ReadonlyMap<string, string> = new Map([
  ['视协', '(?<![影电])视协(?!会(?![议员长]))'],
  ['听协', '(?<![视旁])听协(?!会(?![议员长]))'],
  ['精协', '(?<![酒味])精协'],
]);

const PATTERN = new RegExp(
  ASSOCIATIONS.flatMap((name) => ALIASES[name])
    .sort((a, b) => b.length - a.length)
    .map((alias) => GUARDED.get(alias) ?? alias)
    .join('|'),
  'g',
);
const BY_ALIAS = new Map(
  ASSOCIATIONS.flatMap((name) => ALIASES[name].map((alias) => [alias, name] as const)),
);

/** Every association named in a text, each once, in the order of `ASSOCIATIONS`. */
export function associationsIn(text: string): readonly Association[] {
  const found = new Set<Association>();
  for (const match of squeeze(text).matchAll(PATTERN)) {
    const name = BY_ALIAS.get(match[0]);
    if (name) found.add(name);
  }
  return ASSOCIATIONS.filter((name) => found.has(name));
}

/** The one association a text names; null when it names none or several. */
export function oneAssociationIn(text: string): Association | null {
  const found = associationsIn(text);
  return found.length === 1 ? (found[0] ?? null) : null;
}
