import type { CliWords } from '../words';

export const cli: CliWords = {
  description: '绩效校核：按核定资金校验台账，生成可追溯的绩效指标表',
  commands: {
    check: '校验工作簿并输出报告',
    write: '校验后把绩效指标表、指标依据和校验结果写入副本',
    rules: '列出全部检查规则',
  },
  options: {
    format: '输出格式：text（文字）或 json',
    locale: '语言：zh-CN 或 en',
    force: '允许覆盖已有的输出文件',
    plan: '核定计划文件（JSON）',
    strict: '无法判断或计划不通过时也按不通过返回',
    out: '写出的文件',
    book: '工作簿文件（.xlsx 或 .xlsm）',
    paths: '一个或多个工作簿，或含有工作簿的文件夹',
    help: '显示帮助',
    version: '显示版本',
  },
  headings: {
    ledgers: '识别的台账',
    allocations: '资金安排与支出（元）',
    indicators: '绩效指标',
    findings: '校验发现',
    coverage: '检查覆盖',
    fingerprint: '验证指纹',
    plan: '核定依据',
  },
  ledgerLine: (kind, sheet, rows, skipped, header) =>
    `${kind}：工作表“${sheet}”，表头第${header}行，数据${rows}行，略过${skipped}行`,
  noLedgers: '没有认出任何台账：请确认工作表有表头行，且表头使用常用名称（如日期、凭证号、摘要、金额）。',
  ignored: (names) => `未计入的工作表：${names.join('、')}`,
  noFindings: '没有发现问题。',
  findingCounts: (errors, warnings, infos) => `错误${errors}项，提醒${warnings}项，提示${infos}项`,
  coverageCounts: (counts) => counts.map(([name, count]) => `${name}${count}项`).join('，'),
  tableHeaders: {
    line: '资金项目',
    association: '专门协会',
    allocated: '安排',
    spent: '支出',
    remaining: '结余',
    indicator: '指标',
    target: '目标',
    actual: '实际',
    status: '结果',
  },
  wrote: (file, names) => `已写入 ${file}：${names.map((name) => `“${name}”`).join('、')}`,
  renamed: (wanted, given) =>
    `工作簿中已有名为“${wanted}”的工作表且不是本工具生成的，未作改动；结果写在“${given}”。`,
  exists: (file) => `文件“${file}”已存在，没有覆盖。要覆盖请加 --force，或换一个文件名。`,
  sameFile: (file) => `输出文件不能与原工作簿“${file}”相同。请用 --out 指定另一个文件名。`,
  cannotWrite: (file, reason) =>
    `无法写入“${file}”（${reason}）。请检查文件夹是否存在、是否有写入权限、文件是否正被打开。`,
  folderEmpty: (folder) => `文件夹“${folder}”中没有 .xlsx 或 .xlsm 工作簿。`,
  planNotText: '文件不是 UTF-8 文本',
  ruleHeaders: { code: '编号', severity: '最高级别', group: '类别', title: '名称', built: '状态' },
  planUnreadable: (file, reason) => `计划文件“${file}”无法使用：${reason}。`,
  usage: (message) => `命令用法有误：${message}。运行 jixiao --help 查看用法。`,
  unexpected: (file) =>
    `校验“${file}”时出现意外错误，没有得出结论，也没有写入任何内容。请把文件（可先去掉个人信息）交给维护人员。`,
  checked: (done, total) => `${done}/${total}`,
};
