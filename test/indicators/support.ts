import { judgeIndicators } from '../../src/indicators/judge';
import { measures } from '../../src/indicators';
import type { EvidencePart, Measured } from '../../src/indicators/measure';
import type { IndicatorTarget, Operator } from '../../src/plan/plan';
import type { Subject } from '../../src/plan/subject';
import { formatRational } from '../../src/values/rational';
import { book, contextOf, type RunOptions, type TestSheets } from '../support/book';

/** A target for a measure; its name matters only to the coverage of key persons. */
export function target(operator: Operator, value: string, unit = '', name = ''): IndicatorTarget {
  return { name, operator, value, unit };
}

/** A figure of a workbook. */
export function measure(
  subject: Subject,
  sheets: TestSheets,
  wanted: IndicatorTarget | null = null,
  options: RunOptions = {},
): Measured {
  return measures[subject].measure(contextOf(book(sheets), options), wanted);
}

/** The figure as text, why there is none (`ledger-absent activities`), or both where it is open. */
export function figure(...args: Parameters<typeof measure>): string {
  const { value, undetermined } = measure(...args);
  const reason = undetermined && [undetermined.reason, ...Object.values(undetermined.figures)].join(' ');
  return [value && formatRational(value, 4), reason].filter((text) => text !== null).join(', ');
}

/** The rows of a part as `3: reason` (1-based, as in the sheet), `3` where it counts. */
export function rowsOf(measured: Measured, index = 0): string[] {
  return partRows(measured.parts[index]);
}

function partRows(part: EvidencePart | undefined): string[] {
  return (part?.rows ?? []).map(({ row, reason }) =>
    reason === null ? `${row + 1}` : `${row + 1}: ${reason}`,
  );
}

/** Each indicator of the plan as `subject: status`. */
export function statuses(sheets: TestSheets, options: RunOptions = {}): Record<string, string> {
  const judged = judgeIndicators(contextOf(book(sheets), options));
  return Object.fromEntries(
    judged.map(({ indicator, subject, status }) => [subject ?? indicator.annual.name, status]),
  );
}
