import type { Words } from '../locale/words';
import type { Ledger } from '../ledgers/ledger';
import { printActual } from '../report/print-actual';
import { placeText } from '../report/place-text';
import type { Report, ReportedFinding } from '../report/report';
import { addFen, formatYuan, subtractFen, ZERO } from '../values/money';
import { OUTCOMES } from '../rules/run';
import { table } from './display-width';

/** The report as a person reads it in a terminal, one line after the other. */
export function textReport(report: Report, words: Words): string {
  return [
    `${report.file}  ${words.cli.labelled(words.sheets.verdict, words.verdict[report.verdict])}`,
    words.cli.labelled(
      words.cli.headings.plan,
      `${words.planSourceName(report.plan.source)} ${report.plan.plan.project} ${report.fiscalYear}`,
    ),
    '',
    ...ledgerLines(report, words),
    '',
    ...allocationTable(report, words),
    '',
    ...indicatorTable(report, words),
    '',
    ...findingLines(report, words),
    '',
    ...coverageLines(report, words),
    words.cli.labelled(words.cli.headings.fingerprint, report.fingerprint),
  ].join('\n');
}

function ledgerLines({ context }: Report, words: Words): string[] {
  const ledgers = Object.values(context.ledgers).flat() as readonly Ledger<{ readonly row: number }>[];
  const lines = ledgers.map((ledger) => {
    const kind = words.ledger[ledger.kind];
    return `  ${words.cli.ledgerLine(kind, ledger.sheet, ledger.rows.length, ledger.skipped, ledger.headerRow + 1)}`;
  });
  const ignored = context.recognised.ignored.filter(({ why }) => why !== 'own').map(({ sheet }) => sheet);
  return [
    words.cli.headings.ledgers,
    ...(lines.length > 0 ? lines : [`  ${words.cli.noLedgers}`]),
    ...(ignored.length > 0 ? [`  ${words.cli.ignored(ignored)}`] : []),
  ];
}

function allocationTable({ allocations }: Report, words: Words): string[] {
  const headers = words.cli.tableHeaders;
  const rows = allocations.map((line) => [
    line.name ?? words.unclassified,
    line.association ?? words.sheets.none,
    formatYuan(line.allocated),
    formatYuan(line.spent),
    formatYuan(line.remaining),
  ]);
  const allocated = allocations.reduce((sum, line) => addFen(sum, line.allocated), ZERO);
  const spent = allocations.reduce((sum, line) => addFen(sum, line.spent), ZERO);
  const total = [words.sheets.total, '', allocated, spent, subtractFen(allocated, spent)].map((cell) =>
    typeof cell === 'number' ? formatYuan(cell) : cell,
  );
  return [
    words.cli.headings.allocations,
    ...table(
      [
        { header: headers.line, align: 'left' },
        { header: headers.association, align: 'left' },
        { header: headers.allocated, align: 'right' },
        { header: headers.spent, align: 'right' },
        { header: headers.remaining, align: 'right' },
      ],
      [...rows, total],
    ),
  ];
}

function indicatorTable({ indicators }: Report, words: Words): string[] {
  const headers = words.cli.tableHeaders;
  const rows = indicators.map((judged) => {
    const { name, operator, value, unit } = judged.indicator.annual;
    const reason = judged.undetermined ? words.cli.aside(words.undetermined(judged.undetermined)) : '';
    const actual = printActual(judged);
    return [
      name,
      `${operator}${value}${unit}`,
      actual === null ? words.sheets.none : `${actual}${unit}`,
      `${words.status[judged.status]}${reason}`,
    ];
  });
  return [
    words.cli.headings.indicators,
    ...table(
      [
        { header: headers.indicator, align: 'left' },
        { header: headers.target, align: 'left' },
        { header: headers.actual, align: 'left' },
        { header: headers.status, align: 'left' },
      ],
      rows,
    ),
  ];
}

function findingLines({ findings }: Report, words: Words): string[] {
  if (findings.length === 0) return [words.cli.headings.findings, `  ${words.cli.noFindings}`];
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return [
    words.cli.labelled(
      words.cli.headings.findings,
      words.cli.findingCounts(count('error'), count('warning'), count('info')),
    ),
    ...findings.flatMap((finding) => findingText(finding, words)),
  ];
}

function findingText(finding: ReportedFinding, words: Words): string[] {
  const { rule, causedBy, waived } = finding;
  const notes = [
    ...(causedBy === null ? [] : [words.sheets.foldedUnder(causedBy)]),
    ...(waived === null ? [] : [`${waived.reason}${words.cli.aside(waived.by)}`]),
  ];
  const head = `  [${words.severity[finding.severity]}] ${rule.code} ${placeText(finding.problem, words)}  ${words.finding(finding)}`;
  const next = finding.severity === 'info' ? undefined : words.rule(rule.code)?.next;
  return [
    notes.length > 0 ? `${head}${notes.map(words.cli.aside).join('')}` : head,
    ...(next === undefined ? [] : [`         ${next}`]),
  ];
}

function coverageLines({ coverage }: Report, words: Words): string[] {
  const counts = OUTCOMES.map((outcome) => {
    const count = coverage.filter((result) => result.outcome === outcome).length;
    return [words.outcome[outcome], count] as const;
  }).filter(([, count]) => count > 0);
  return [words.cli.labelled(words.cli.headings.coverage, words.cli.coverageCounts(counts))];
}
