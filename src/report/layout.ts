/**
 * Words by which our own sheets are found again: their headers and labels in every language that
 * we write. Composing and reading back share them, so the two cannot drift apart.
 */

export type Language = 'zh-CN' | 'en';

export const OWN_SHEET_NAMES = {
  indicators: '绩效指标表',
  evidence: '指标依据',
  findings: '校验结果',
} as const;

const INDICATORS_ZH = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
  completion: '完成率',
  status: '完成情况',
  deviation: '偏差原因（未完成时填写）',
  evidence: '依据',
  recomputed: '公式复算',
  agrees: '复算核对',
} as const;

const INDICATORS_EN: Readonly<Record<keyof typeof INDICATORS_ZH, string>> = {
  level1: 'Level 1',
  level2: 'Level 2',
  name: 'Indicator',
  target: 'Annual target',
  actual: 'Actual',
  completion: 'Completion',
  status: 'Status',
  deviation: 'Reason for deviation (type here)',
  evidence: 'Evidence',
  recomputed: 'Recomputed',
  agrees: 'Agrees',
};

export const INDICATOR_COLUMNS = [INDICATORS_ZH, INDICATORS_EN] as const;

const FINDINGS_ZH = {
  number: '序号',
  severity: '严重程度',
  rule: '规则',
  place: '位置',
  problem: '问题',
  expected: '应为',
  found: '实为',
  next: '如何处理',
  reason: '认可理由（填写）',
  by: '认可人（填写）',
  key: '识别码',
} as const;

const FINDINGS_EN: Readonly<Record<keyof typeof FINDINGS_ZH, string>> = {
  number: 'No.',
  severity: 'Severity',
  rule: 'Rule',
  place: 'Place',
  problem: 'Problem',
  expected: 'Expected',
  found: 'Found',
  next: 'Next step',
  reason: 'Reason accepted (type here)',
  by: 'Accepted by (type here)',
  key: 'Key',
};

export const FINDING_COLUMNS = [FINDINGS_ZH, FINDINGS_EN] as const;

export function indicatorColumns(language: Language) {
  return language === 'en' ? INDICATORS_EN : INDICATORS_ZH;
}

export function findingColumns(language: Language) {
  return language === 'en' ? FINDINGS_EN : FINDINGS_ZH;
}

/** Who signs the indicator sheet, by language. */
export const SIGNATURES: readonly {
  readonly id: string;
  readonly words: Readonly<Record<Language, string>>;
}[] = [
  { id: 'head', words: { 'zh-CN': '单位负责人：', en: 'Head of unit:' } },
  { id: 'preparer', words: { 'zh-CN': '填报人：', en: 'Prepared by:' } },
  { id: 'reviewer', words: { 'zh-CN': '复核人：', en: 'Reviewed by:' } },
  { id: 'date', words: { 'zh-CN': '填报日期：', en: 'Date:' } },
];

/** Signature id by its squeezed label (`squeeze` folds the colon). */
export const SIGNATURE_LABELS: ReadonlyMap<string, string> = new Map(
  SIGNATURES.flatMap(({ id, words }) =>
    Object.values(words).map((word) => [word.replace(/\s/g, '').replace('：', ':'), id] as const),
  ),
);

/** Foot line that marks a sheet as ours where its hidden name was stripped. */
export const MARKER = '本表由绩效校核（jixiao）生成，再次生成时整表更新，填写栏内容保留。';
export const MARKER_PATTERN = /绩效校核\(jixiao\)生成|writtenbyjixiao/;
