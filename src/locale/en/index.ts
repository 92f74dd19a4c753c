import { kindSpecs } from '../../ledgers/kinds';
import type { LedgerKind } from '../../ledgers/spec';
import type { PlanFileProblem } from '../../plan/plan-file';
import type { NotApplicable, Undetermined } from '../../rules/rule';
import type { Words } from '../words';
import { cli } from './cli';
import { measureWords } from './measures';
import { refused } from './refusals';
import { ruleWordings } from './rules';
import { sheets } from './sheets';

const ledger: Readonly<Record<LedgerKind, string>> = {
  expenditure: 'expenditure ledger',
  activities: 'activity ledger',
  attendance: 'sign-in sheet',
  visits: 'visits ledger',
  certificates: 'certificate ledger',
  equipment: 'equipment ledger',
  satisfaction: 'satisfaction survey',
  roster: 'roster of key persons',
};

/** A column by its key and the Chinese header it usually has. */
function columnName(kind: string, column: string): string {
  const header = kindSpecs.find((one) => one.kind === kind)?.fields[column]?.aliases[0];
  return header === undefined ? column : `${column} (${header})`;
}

function ledgerName(kind: string | number | undefined): string {
  return ledger[kind as LedgerKind] ?? String(kind);
}

function undetermined({ reason, figures }: Undetermined): string {
  const name = ledgerName(figures['ledger']);
  switch (reason) {
    case 'ledger-absent':
      return `the workbook has no ${name}`;
    case 'ledger-empty':
      return `the ${name} has no rows`;
    case 'column-absent':
      return `the ${name} has no column ${columnName(String(figures['ledger']), String(figures['column']))}`;
    case 'rows-unreadable':
      return `${figures['count']} row(s) of the ${name} could not be read; correct those cells first`;
    case 'no-measure':
      return `no measure is known for “${figures['name']}”`;
    case 'plan-figure-absent':
      return `the plan has no figure for “${figures['name']}”`;
  }
}

const NEEDS: Readonly<Record<string, string>> = {
  'self-evaluation': 'the workbook has no self-evaluation form',
  'target-table': 'the workbook has no target table',
  document: 'there is no project document',
  'stated-figure': 'the workbook states no figure to compare with',
  'plan-figure': 'the plan has no figure for it',
};

function notApplicable({ need }: NotApplicable): string {
  const [kind = '', column] = need.split('.');
  if (column === undefined) return NEEDS[need] ?? need;
  return `the ${ledgerName(kind)} has no column ${columnName(kind, column)}`;
}

const PLAN_PROBLEMS: Readonly<Record<PlanFileProblem, string>> = {
  'not-json': 'the content is not JSON',
  missing: 'is missing',
  'wrong-type': 'has the wrong type',
  'not-an-amount': 'is no amount (text such as "2000.00", in yuan)',
  'not-a-number': 'is no number',
  'not-a-date': 'is no date',
  'unknown-operator': 'is no known operator (≥ ≤ = > < 定性)',
  'no-allocations': 'has no allocations',
  invalid: 'is not valid',
};

export const en: Words = {
  language: 'en',
  unclassified: 'unclassified spending',
  planSourceName: (source) => {
    if (source.kind === 'built-in') return 'built-in plan (project document of 2020)';
    return source.kind === 'sheet' ? `sheet “${source.sheet}”` : `plan file “${source.file}”`;
  },
  rule: (code) => ruleWordings[code],
  finding: ({ rule, problem }) => ruleWordings[rule.code]?.message(problem.figures) ?? rule.name,
  undetermined,
  coverageReason: ({ outcome, reason }) => {
    if (outcome === 'not-built') return 'not built in this release';
    if (outcome === 'crashed') return 'the check broke and gave no answer';
    if (reason === null) return null;
    return reason.kind === 'undetermined' ? undetermined(reason) : notApplicable(reason);
  },
  ledger,
  severity: { error: 'error', warning: 'warning', info: 'note' },
  outcome: {
    passed: 'passed',
    failed: 'findings',
    'not-applicable': 'not applicable',
    undetermined: 'undetermined',
    crashed: 'crashed',
    'not-built': 'not built',
  },
  verdict: { pass: 'passed', fail: 'failed', undetermined: 'undetermined', 'not-judged': 'not judged' },
  status: { met: 'met', unmet: 'unmet', undetermined: 'undetermined' },
  group: {
    'target-table': 'target table',
    'plan-vs-table': 'document and table',
    'self-evaluation': 'self-evaluation',
    'expenditure-ledger': 'expenditure',
    activities: 'activities',
    visits: 'visits',
    certificates: 'certificates',
    'equipment-assets': 'equipment',
    satisfaction: 'satisfaction',
    'cross-ledger': 'between ledgers',
    'sheet-hygiene': 'sheet hygiene',
  },
  step: {
    read: 'Reading the workbook',
    recognise: 'Recognising ledgers',
    check: 'Checking',
    measure: 'Measuring',
    seal: 'Concluding',
    write: 'Writing',
  },
  side: {
    amount: 'the amount column',
    'debit-credit': 'debit less credit',
    'budget-accounts': 'debit less credit of the budget-expenditure accounts (7xxx)',
    'expense-accounts': 'debit less credit of the expense and asset accounts (5xxx, 1601)',
  },
  ...measureWords,
  refused,
  planProblem: ({ path, problem }) => `${path === '' ? '' : `“${path}” `}${PLAN_PROBLEMS[problem]}`,
  sheets,
  cli,
};
