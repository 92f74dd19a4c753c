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
  expenditure: '支出台账',
  activities: '活动台账',
  attendance: '签到表',
  visits: '走访台账',
  certificates: '制证发证台账',
  equipment: '设备台账',
  satisfaction: '满意度调查',
  roster: '重点残疾人名册',
};

/** A column by the first of its header words: `visits.kind` is 走访台账的“困难类型”列. */
function columnName(kind: string, column: string): string {
  const spec = kindSpecs.find((one) => one.kind === kind);
  return spec?.fields[column]?.aliases[0] ?? column;
}

function ledgerName(kind: string | number | undefined): string {
  return ledger[kind as LedgerKind] ?? String(kind);
}

function undetermined({ reason, figures }: Undetermined): string {
  const name = ledgerName(figures['ledger']);
  switch (reason) {
    case 'ledger-absent':
      return `工作簿中没有${name}`;
    case 'ledger-empty':
      return `${name}没有数据行`;
    case 'column-absent':
      return `${name}缺少“${columnName(String(figures['ledger']), String(figures['column']))}”列`;
    case 'rows-unreadable':
      return `${name}有${figures['count']}行的数据无法识别，先更正这些单元格`;
    case 'no-measure':
      return `没有与“${figures['name']}”对应的计算方法`;
    case 'plan-figure-absent':
      return `计划中没有“${figures['name']}”的数量`;
  }
}

const NEEDS: Readonly<Record<string, string>> = {
  'self-evaluation': '工作簿中没有绩效自评表',
  'target-table': '工作簿中没有绩效目标表',
  document: '没有项目文本',
  'stated-figure': '工作簿中没有可比对的自报数字',
  'plan-figure': '计划中没有相应的数量',
};

function notApplicable({ need }: NotApplicable): string {
  const [kind = '', column] = need.split('.');
  if (column === undefined) return NEEDS[need] ?? need;
  return `${ledgerName(kind)}没有“${columnName(kind, column)}”列`;
}

const PLAN_PROBLEMS: Readonly<Record<PlanFileProblem, string>> = {
  'not-json': '内容不是 JSON',
  missing: '缺少该项',
  'wrong-type': '类型不对',
  'not-an-amount': '不是金额（应为如“2000.00”的文字，单位元）',
  'not-a-number': '不是数字',
  'not-a-date': '不是日期',
  'unknown-operator': '比较符号无法识别（可用 ≥ ≤ = > < 定性）',
  'no-allocations': '没有资金安排',
  invalid: '内容无效',
};

export const zhCN: Words = {
  language: 'zh-CN',
  unclassified: '未归类支出',
  planSourceName: (source) => {
    if (source.kind === 'built-in') return '内置计划（2020年项目文本）';
    return source.kind === 'sheet' ? `工作表“${source.sheet}”` : `计划文件“${source.file}”`;
  },
  rule: (code) => ruleWordings[code],
  finding: ({ rule, problem }) => ruleWordings[rule.code]?.message(problem.figures) ?? rule.title,
  undetermined,
  coverageReason: ({ outcome, reason }) => {
    if (outcome === 'not-built') return '本版本尚未实现';
    if (outcome === 'crashed') return '检查过程出错，未得出结果';
    if (reason === null) return null;
    return reason.kind === 'undetermined' ? undetermined(reason) : notApplicable(reason);
  },
  ledger,
  severity: { error: '错误', warning: '提醒', info: '提示' },
  outcome: {
    passed: '通过',
    failed: '发现问题',
    'not-applicable': '不适用',
    undetermined: '无法判断',
    crashed: '检查出错',
    'not-built': '未实现',
  },
  verdict: { pass: '通过', fail: '不通过', undetermined: '无法判断', 'not-judged': '未评判' },
  status: { met: '达标', unmet: '未达标', undetermined: '无法判断' },
  group: {
    'target-table': '绩效目标表',
    'plan-vs-table': '文本与目标表',
    'self-evaluation': '绩效自评表',
    'expenditure-ledger': '支出台账',
    activities: '活动台账',
    visits: '走访台账',
    certificates: '制证发证台账',
    'equipment-assets': '设备台账',
    satisfaction: '满意度调查',
    'cross-ledger': '台账之间',
    'sheet-hygiene': '表格规范',
  },
  step: {
    read: '读取工作簿',
    recognise: '识别台账',
    check: '逐条检查',
    measure: '计算指标',
    seal: '汇总结论',
    write: '写入结果',
  },
  side: {
    amount: '按金额列计',
    'debit-credit': '按借方减贷方计',
    'budget-accounts': '按预算支出科目（7字头）借方减贷方计',
    'expense-accounts': '按费用和资产科目（5字头、1601）借方减贷方计',
  },
  ...measureWords,
  refused,
  planProblem: ({ path, problem }) => `${path === '' ? '' : `“${path}”`}${PLAN_PROBLEMS[problem]}`,
  sheets,
  cli,
};
