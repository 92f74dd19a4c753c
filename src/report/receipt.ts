import type { Report } from './report';

/**
 * The receipt (验证回执) that is kept in the workbook: what was judged, with which result, and what
 * was accepted by whom. No clock: the same input gives the same receipt.
 */
export function receiptOf(report: Report): string {
  const count = (severity: string) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return JSON.stringify({
    version: 1,
    fingerprint: report.fingerprint,
    verdict: report.verdict,
    fiscalYear: report.fiscalYear,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    accepted: report.findings.flatMap(({ key, waived }) => (waived === null ? [] : [{ key, ...waived }])),
  });
}
