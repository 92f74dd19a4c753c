import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

type Sentence = (figures: Figures) => string;

const UNRECOGNISED: Readonly<Record<string, Sentence>> = {
  'no-header': ({ sheet = '' }) => `“${sheet}”像是台账，但没有找到可识别的表头，整张表未读取。`,
  'no-rows': ({ sheet = '', row = '' }) => `“${sheet}”第${row}行是表头，但下面没有一行数据。`,
  'second-table': ({ sheet = '', row = '' }) =>
    `“${sheet}”第${row}行起还有另一种台账，没有读取；一张工作表只能放一种台账。`,
};

const HIDDEN: Readonly<Record<string, Sentence>> = {
  rows: ({ range = '', count = '' }) => `${range}共${count}行数据被隐藏，仍已计入。`,
  columns: ({ range = '', count = '' }) => `${range}共${count}列数据被隐藏，仍已读取。`,
  filter: ({ range = '' }) => `${range}正在筛选，部分数据行没有显示，仍已计入。`,
  merge: ({ range = '' }) => `${range}合并了几行不同的数据，这个数只计一次，分不清属于哪一行。`,
};

const TOTALS: Readonly<Record<string, Sentence>> = {
  total: ({ label = '', header = '', actual = '', expected = '', difference = '' }) =>
    `“${label}”行的“${header}”是手工填的${actual}，逐行相加为${expected}，相差${difference}。`,
  count: ({ label = '', actual = '', expected = '' }) => `“${label}”写明${actual}，表中实有${expected}行。`,
  'formula-error': ({ header = '', raw = '' }) => `“${header}”列此处的公式出错，显示${raw}，无法读取。`,
  'no-cached-value': ({ header = '' }) => `“${header}”列此处是公式，但文件里没有保存计算结果，无法读取。`,
};

const CLEANED: Readonly<Record<string, Sentence>> = {
  cleaned: ({ header = '', raw = '', read = '' }) =>
    `“${header}”列的“${raw}”含全角、空格或形似字符，整理后才能读取${as(read)}。`,
  rounded: ({ header = '', raw = '', read = '' }) =>
    `“${header}”列的“${raw}”不足一分的部分已四舍五入${as(read)}。`,
  'number-as-text': ({ header = '', raw = '', read = '' }) =>
    `“${header}”列的“${raw}”是文本，不是数字${as(read)}。`,
  'unit-in-cell': ({ header = '', raw = '', read = '' }) =>
    `“${header}”列的“${raw}”自带单位，与本列的单位不同${as(read)}。`,
};

function as(read: string | number): string {
  return read === '' ? '' : `，按${read}读取`;
}

const DUPLICATE: Readonly<Record<string, Sentence>> = {
  header: ({ header = '' }) => `表头“${header}”在同一张台账中出现了两次，只读取其中一列。`,
  sheet: ({ sheet = '', other = '' }) => `“${sheet}”与“${other}”是同一类台账，两张表的数据都已计入。`,
};

export const hygiene: RuleWordings = {
  H01: {
    title: '台账表头无法识别或无数据',
    message: (figures) => UNRECOGNISED[figures['variant'] ?? '']?.(figures) ?? '',
    why: '没有读到的台账不参加校验，其中的支出、活动或人员都没有计入。',
    next: '在数据上方用一行写明各列名称（如日期、凭证号、摘要、金额）；不是台账的，改一下表名。',
  },
  H02: {
    title: '隐藏、筛选或合并数据',
    message: (figures) => HIDDEN[figures['variant'] ?? '']?.(figures) ?? '',
    why: '看到的合计与实际计入的数据不一致，审核的人也看不到这些行。',
    next: '取消隐藏、清除筛选或拆分合并单元格，核对这些数据是否应当计入。',
  },
  H03: {
    title: '手填合计不符或公式出错',
    message: (figures) => TOTALS[figures['variant'] ?? '']?.(figures) ?? '',
    why: '合计与明细对不上，或关键数据读不出来，据此填报的数据会出错。',
    next: '合计改用求和公式；公式出错的，改正引用，重新计算并保存。',
  },
  H04: {
    title: '数据含全角或异形字符',
    message: (figures) => CLEANED[figures['variant'] ?? '']?.(figures) ?? '',
    why: '这样的数据在 Excel 中不能求和、排序或比对，公式会漏掉它。',
    next: '按读取的结果重新录入该单元格；读取有误的，填写正确的数。',
  },
  H05: {
    title: '表头或台账重复',
    message: (figures) => DUPLICATE[figures['variant'] ?? '']?.(figures) ?? '',
    why: '两列同名时可能读错列；同一份台账留了副本时，数据会重复计算。',
    next: '重名的列改成不同的名称；按月或按协会分表是正常的，留有副本的请删除或隐藏副本。',
  },
};
