import type { CertificateExclusion, CertificateStanding } from '../../ledgers/derive/certificates';

/** Reasons for which people who count by hand still count a card, the graver first. */
const OVERLOOKED: readonly CertificateExclusion[] = [
  'not-made',
  'not-third-generation',
  'not-received',
  'received-outside-year',
];

/**
 * The reasons whose left-out rows together are exactly `surplus` rows: the fewest reasons, the graver
 * first; null where none are.
 */
export function reasonsThatExplain(
  surplus: number,
  standings: readonly CertificateStanding[],
): readonly CertificateExclusion[] | null {
  const counts = OVERLOOKED.map((reason) => ({
    reason,
    rows: standings.filter((standing) => standing.reason === reason).length,
  })).filter(({ rows }) => rows > 0);
  const choices = subsets(counts).sort((a, b) => a.length - b.length);
  const fitting = choices.find((chosen) => chosen.reduce((sum, { rows }) => sum + rows, 0) === surplus);
  return fitting && fitting.length > 0 ? fitting.map(({ reason }) => reason) : null;
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
