import type { CliWords } from '../words';

export const cli: CliWords = {
  description:
    'Checks ledgers against approved allocations and writes a validated performance-indicator sheet',
  commands: {
    check: 'validate workbooks and print the report',
    write: 'validate, then add our sheets to a copy of the workbook',
    rules: 'list every rule',
  },
  options: {
    format: 'output: text or json',
    locale: 'language: zh-CN or en',
    force: 'overwrite an existing output file',
    plan: 'file of the approved plan (JSON)',
    strict: 'undetermined verdicts and failed plans count as failures too',
    out: 'file to write',
    book: 'workbook (.xlsx or .xlsm)',
    paths: 'workbooks, or folders of workbooks',
    help: 'show help',
    version: 'show the version',
  },
  headings: {
    ledgers: 'Ledgers',
    allocations: 'Allocations and spending (yuan)',
    indicators: 'Indicators',
    findings: 'Findings',
    coverage: 'Coverage',
    fingerprint: 'Fingerprint',
    plan: 'Plan',
  },
  ledgerLine: (kind, sheet, rows, skipped, header) =>
    `${kind}: sheet “${sheet}”, header in row ${header}, ${rows} rows, ${skipped} skipped`,
  noLedgers:
    'No ledger was recognised: is there a header row with usual words such as 日期, 凭证号, 摘要, 金额?',
  ignored: (names) => `Sheets not counted: ${names.join(', ')}`,
  noFindings: 'No findings.',
  findingCounts: (errors, warnings, infos) => `${errors} error(s), ${warnings} warning(s), ${infos} note(s)`,
  coverageCounts: (counts) => counts.map(([name, count]) => `${count} ${name}`).join(', '),
  tableHeaders: {
    line: 'Line',
    association: 'Association',
    allocated: 'Allocated',
    spent: 'Spent',
    remaining: 'Remaining',
    indicator: 'Indicator',
    target: 'Target',
    actual: 'Actual',
    status: 'Status',
  },
  wrote: (file, names) => `Wrote ${file}: ${names.join(', ')}`,
  renamed: (wanted, given) => `A sheet “${wanted}” that is not ours was left alone; ours is “${given}”.`,
  exists: (file) => `“${file}” exists and was not overwritten. Add --force or choose another name.`,
  sameFile: (file) => `The output must not be the workbook “${file}” itself. Choose another file with --out.`,
  cannotWrite: (file, reason) =>
    `“${file}” cannot be written (${reason}). Does the folder exist, may you write there, is the file open?`,
  folderEmpty: (folder) => `The folder “${folder}” holds no .xlsx or .xlsm workbook.`,
  planNotText: 'it is no UTF-8 text',
  ruleHeaders: { code: 'Code', severity: 'At most', group: 'Group', title: 'Title', built: 'State' },
  planUnreadable: (file, reason) => `The plan file “${file}” cannot be used: ${reason}.`,
  usage: (message) => `Wrong usage: ${message}. Run jixiao --help.`,
  unexpected: (file) =>
    `An unexpected error stopped the check of “${file}”; there is no verdict and nothing was written. Please give the file, without personal data, to the maintainers.`,
  checked: (done, total) => `${done}/${total}`,
};
