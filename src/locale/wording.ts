import type { Figures } from '../rules/rule';

/** The sentences of one rule. */
export interface RuleWording {
  readonly title: string;
  /** The finding in one sentence: what stands there, what was asserted, the difference. */
  readonly message: (figures: Figures) => string;
  /** Why it matters: the consequence if it is filed like this. */
  readonly why: string;
  /** What to do next. */
  readonly next: string;
}

/** Wording by rule code. */
export type RuleWordings = Readonly<Record<string, RuleWording>>;
