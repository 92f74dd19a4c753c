import { DEFAULT_SETTINGS } from '../../src/plan/settings';
import type { BookSource } from '../../src/ledgers/sheet';
import type { PlanInForce } from '../../src/plan/plan';
import type { Report } from '../../src/report/report';
import { validate } from '../../src/report/validate';

/** The report of a workbook with default settings. */
export async function reportOf(book: BookSource, plan: PlanInForce | null = null): Promise<Report> {
  const steps = validate({ book, plan }, DEFAULT_SETTINGS);
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}
