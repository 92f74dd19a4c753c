import { associationsIn } from '../values/association';
import { squeeze } from '../values/text';
import { ASSOCIATION_EVENT, CHAIR, coreOfName, ROLE_PHRASES, uncounted, WHOLE_TEXT } from './line-words';
import type { Allocation, LineId, LineRole, Plan } from './plan';

/** Words in a text that name one or more lines. */
interface Phrase {
  readonly pattern: RegExp;
  readonly lines: readonly Allocation[];
  /** The line's own name says more than a word for what it pays. */
  readonly named: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
}

interface Vocabulary {
  readonly names: ReadonlyMap<string, LineId | 'ambiguous'>;
  readonly phrases: readonly Phrase[];
  readonly events: Phrase;
}

const vocabularies = new WeakMap<Plan, Vocabulary>();
const BARE_CHAIR = new RegExp(CHAIR, 'g');

/**
 * The planned line that a text names, be it the cell of a line column or a summary: by the line's
 * name, or by words for what it pays. `ambiguous` where the text speaks of two lines, null where
 * it names none: a line is never guessed.
 */
export function lineIn(text: string, plan: Plan): LineId | 'ambiguous' | null {
  const plain = squeeze(text);
  if (plain === '') return null;
  const vocabulary = vocabularyOf(plan);
  const exact = vocabulary.names.get(plain) ?? lineStandingAlone(plain, plan);
  if (exact !== null) return exact;
  const spans = outermost(spansIn(plain, vocabulary));
  const found = new Set(spans.flatMap(({ phrase }) => resolve(phrase, plain)));
  if (found.size > 1) return 'ambiguous';
  const [line = null] = found;
  return line !== null && chairIsUnexplained(plain, line, spans, plan) ? 'ambiguous' : line;
}

function vocabularyOf(plan: Plan): Vocabulary {
  const known = vocabularies.get(plan);
  if (known) return known;
  const vocabulary = buildVocabulary(plan.allocations);
  vocabularies.set(plan, vocabulary);
  return vocabulary;
}

function buildVocabulary(lines: readonly Allocation[]): Vocabulary {
  const names = new Map<string, LineId | 'ambiguous'>();
  for (const { line, name } of lines) {
    const plain = squeeze(name);
    names.set(plain, names.has(plain) ? 'ambiguous' : line);
  }
  for (const { line } of lines) names.set(line, line);
  const ofRole = (role: LineRole) => lines.filter((line) => line.role === role);
  const roles = (['chair-work', 'activity', 'equipment'] as const).flatMap((role) =>
    ROLE_PHRASES[role].map((source) => ({
      pattern: new RegExp(source, 'g'),
      lines: ofRole(role).filter(hasRoleWords),
      named: false,
    })),
  );
  const events = { pattern: new RegExp(ASSOCIATION_EVENT, 'g'), lines: ofRole('activity'), named: false };
  return { names, phrases: [...lines.flatMap(namePhrases), ...roles], events };
}

/** The words for certificate-making equipment say nothing about other equipment. */
function hasRoleWords({ role, name }: Allocation): boolean {
  return role !== 'other' && (role !== 'equipment' || name.includes('证'));
}

function namePhrases(line: Allocation): Phrase[] {
  const name = squeeze(line.name);
  const shorter = hasRoleWords(line) ? [] : [uncounted(name), coreOfName(name)];
  return [name, ...shorter].flatMap((text) =>
    text === null ? [] : [{ pattern: new RegExp(escape(text), 'g'), lines: [line], named: true }],
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function lineStandingAlone(plain: string, plan: Plan): LineId | null {
  const lines = plan.allocations.filter(({ role }) => role !== 'other' && WHOLE_TEXT[role].test(plain));
  return lines.length === 1 ? (lines[0]?.line ?? null) : null;
}

function spansIn(plain: string, { phrases, events }: Vocabulary): Span[] {
  const spoken = associationsIn(plain).length > 0 ? [...phrases, events] : phrases;
  return spoken.flatMap((phrase) =>
    [...plain.matchAll(phrase.pattern)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
      phrase,
    })),
  );
}

/** Without the spans that a longer one contains: 活动 inside 走访慰问活动 says nothing. */
function outermost(spans: readonly Span[]): Span[] {
  return spans.filter((inner) => !spans.some((outer) => outer !== inner && contains(outer, inner)));
}

function contains(outer: Span, inner: Span): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer || (outer.phrase.named && !inner.phrase.named);
}

/** The one line of a phrase; of several of one kind those of the association in the text. */
function resolve({ lines }: Phrase, plain: string): (LineId | 'ambiguous')[] {
  if (lines.length <= 1) return lines.map(({ line }) => line);
  const named = associationsIn(plain);
  const theirs = lines.filter(({ beneficiaries }) => named.some((name) => beneficiaries.includes(name)));
  const [only] = theirs;
  return [theirs.length === 1 && only ? only.line : 'ambiguous'];
}

/** An activity's text that also speaks of the chair (主席参加活动交通补助) could be either line. */
function chairIsUnexplained(
  plain: string,
  line: LineId | 'ambiguous',
  spans: readonly Span[],
  plan: Plan,
): boolean {
  const role = plan.allocations.find((each) => each.line === line)?.role;
  if (role !== 'activity' || spans.some(({ phrase }) => phrase.named)) return false;
  return plan.allocations.some((each) => each.role === 'chair-work') && plain.search(BARE_CHAIR) >= 0;
}
