import { ASSOCIATIONS, associationsIn, type Association } from '../values/association';
import { compareRational, rational, type Rational } from '../values/rational';
import { squeeze } from '../values/text';
import type { LineRole } from './plan';

const ROLES: readonly (readonly [RegExp, LineRole])[] = [
  [/主席|会长|走访/, 'chair-work'],
  [/活动/, 'activity'],
  [/设备|制证|购置/, 'equipment'],
];

/** What a planned line pays for, by its name. */
export function roleOfLine(name: string): LineRole {
  const plain = squeeze(name);
  return ROLES.find(([word]) => word.test(plain))?.[1] ?? 'other';
}

/**
 * The associations that share a line: the one its name gives, those that its name lists, or all
 * five where it is paid by association (元/协会) five times. Empty where it has none.
 */
export function beneficiariesOf(line: {
  readonly name: string;
  readonly unit: string;
  readonly quantity: Rational | null;
}): readonly Association[] {
  const named = associationsIn(line.name);
  if (named.length > 0) return named;
  const five = line.quantity !== null && compareRational(line.quantity, rational(ASSOCIATIONS.length)) === 0;
  const byAssociation =
    /协会/.test(line.unit) || /(?:五|5)个?(?:残疾人)?(?:专门)?协会/.test(squeeze(line.name));
  return byAssociation && (five || line.quantity === null) ? ASSOCIATIONS : [];
}
