import type { CellRange } from '../workbook/port';
import type { Problem, RowRef, RuleFacts, Severity } from './rule';

/** A problem as one rule's finding. */
export interface Finding {
  readonly rule: RuleFacts;
  readonly problem: Problem;
  /** As judged; a folded finding is `info`. */
  readonly severity: Severity;
  /** Code of the rule whose finding explains this one, or null. */
  readonly causedBy: string | null;
}

/** Identity of a finding's place within its rule. */
export function cellRefKey({ sheet, range }: Problem): string {
  if (range === null) return `${sheet ?? ''}`;
  return `${sheet ?? ''}!${range.firstRow},${range.firstColumn},${range.lastRow},${range.lastColumn}`;
}

/**
 * Folds findings that have one cause under the finding that explains them, so that one mistake
 * reads as one: a finding of a rule that yields to another is folded where a finding of that other
 * rule stands on one of its rows. An error is folded only under what nobody accepted: accepting one
 * mistake must not hide another.
 */
export function foldFindings(findings: readonly Finding[], accepted: ReadonlySet<Finding>): Finding[] {
  const all = new PlaceIndex(findings);
  const open = new PlaceIndex(findings.filter((one) => !accepted.has(one)));
  return findings.map((finding) => {
    const places = finding.severity === 'error' ? open : all;
    const cause = finding.rule.yieldsTo.find((code) => places.explains(code, finding));
    return cause === undefined ? finding : { ...finding, severity: 'info', causedBy: cause };
  });
}

/** Where the findings of each rule stand. */
class PlaceIndex {
  readonly #ranges = new Map<string, Map<string, CellRange[]>>();
  readonly #rows = new Map<string, Map<string, Set<number>>>();

  constructor(findings: readonly Finding[]) {
    for (const { rule, problem } of findings) {
      const sheet = problem.sheet ?? '';
      const bySheet = this.#ranges.get(rule.code) ?? new Map<string, CellRange[]>();
      this.#ranges.set(rule.code, bySheet);
      const ranges = bySheet.get(sheet) ?? [];
      bySheet.set(sheet, ranges);
      if (problem.range === null) continue;
      if (problem.range.firstRow !== problem.range.lastRow) ranges.push(problem.range);
      else this.#rowsOf(rule.code, sheet).add(problem.range.firstRow);
    }
  }

  explains(code: string, { problem, severity }: Finding): boolean {
    if (!this.#ranges.has(code)) return false;
    if (problem.explainedBy === 'any') return severity !== 'error';
    return rowsOf(problem).some((row) => this.#standsOn(code, row));
  }

  #standsOn(code: string, { sheet, row }: RowRef): boolean {
    if (this.#rowsOf(code, sheet).has(row)) return true;
    const ranges = this.#ranges.get(code)?.get(sheet) ?? [];
    return ranges.some((range) => row >= range.firstRow && row <= range.lastRow);
  }

  #rowsOf(code: string, sheet: string): Set<number> {
    const bySheet = this.#rows.get(code) ?? new Map<string, Set<number>>();
    this.#rows.set(code, bySheet);
    const rows = bySheet.get(sheet) ?? new Set<number>();
    bySheet.set(sheet, rows);
    return rows;
  }
}

function rowsOf({ sheet, range, explainedBy }: Problem): readonly RowRef[] {
  if (Array.isArray(explainedBy)) return explainedBy as readonly RowRef[];
  if (sheet === null || range === null) return [];
  const rows: RowRef[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) rows.push({ sheet, row });
  return rows;
}
