import type { Words } from '../locale/words';
import { OUTCOMES, type Outcome, type RuleResult } from '../rules/run';
import type { Report } from './report';
import type { SheetBuilder } from './sheet-builder';

/** Outcomes in which a rule was checked. */
const DONE: ReadonlySet<Outcome> = new Set(['passed', 'failed']);
/** Reasons are spelt out for these; the other outcomes list their codes. */
const WITH_REASONS: ReadonlySet<Outcome> = new Set(['undetermined', 'crashed', 'not-applicable']);

/** How many of the required checks were done, which could not be, and what is missing. */
export function writeCoverage(sheet: SheetBuilder, report: Report, words: Words): void {
  const { sheets } = words;
  const done = report.coverage.filter(({ outcome }) => DONE.has(outcome)).length;
  sheet.setAcross(0, sheet.lastColumn, sheets.coverageSection, 'section');
  sheet.nextRow(22);
  sheet.setAcross(0, sheet.lastColumn, sheets.coverageSentence(done, report.coverage.length), 'text');
  sheet.nextRow();
  sheet.set(0, sheets.coverageHeaders.outcome, 'header');
  sheet.set(1, sheets.coverageHeaders.count, 'header');
  sheet.setAcross(2, sheet.lastColumn, sheets.coverageHeaders.rules, 'header');
  sheet.nextRow();
  for (const outcome of OUTCOMES) {
    const results = report.coverage.filter((result) => result.outcome === outcome);
    if (results.length === 0) continue;
    sheet.set(0, words.outcome[outcome], 'center');
    sheet.set(1, results.length, 'number');
    sheet.setAcross(2, sheet.lastColumn, summary(outcome, results, words), 'text');
    sheet.nextRow();
  }
}

function summary(outcome: Outcome, results: readonly RuleResult[], words: Words): string {
  if (!WITH_REASONS.has(outcome)) return results.map(({ rule }) => rule.code).join(' ');
  const byReason = new Map<string, string[]>();
  for (const result of results) {
    const reason = words.coverageReason(result) ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), result.rule.code]);
  }
  return [...byReason]
    .map(([reason, codes]) => (reason === '' ? codes.join(' ') : `${reason}: ${codes.join(' ')}`))
    .join('\n');
}
