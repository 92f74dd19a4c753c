import type { Figures } from '../../../rules/rule';
import type { RuleWordings } from '../../wording';

function amountMessage(f: Figures): string {
  switch (f['variant']) {
    case 'product':
      return `数量${f['qty']}×单价${f['price']}＝${f['product']}元，金额却是${f['amount']}元，相差${f['difference']}元。`;
    case 'budget':
      return `设备金额累计到本行为${f['total']}元，超过核定的${f['limit']}元，超出${f['over']}元。`;
    case 'too-many':
      return `制证设备累计${f['actual']}套，计划为${f['expected']}套。`;
    default:
      return `制证设备共${f['actual']}套，少于计划的${f['expected']}套。`;
  }
}

function ledgerMessage(f: Figures): string {
  switch (f['variant']) {
    case 'supplier':
      return `设备供应商为“${f['supplier']}”，支出台账的收款人为“${f['payee']}”。`;
    case 'unpaid':
      return `设备金额${f['bought']}元在支出台账的设备支出中没有对应的付款。`;
    default:
      return `设备金额${f['bought']}元（${f['items']}项），支出台账的设备支出为${f['paid']}元，两者不一致。`;
  }
}

function procurementMessage(f: Figures): string {
  switch (f['variant']) {
    case 'blank':
      return '未填采购方式。';
    case 'column':
      return `“采购方式”一列${f['rows']}行全部为空。`;
    default:
      return `金额${f['amount']}元达到限额${f['limit']}元，应按“${f['required']}”采购，登记为“${f['method']}”。`;
  }
}

function acceptanceMessage(f: Figures): string {
  switch (f['variant']) {
    case 'before-contract':
      return `验收日期${f['accepted']}早于合同日期${f['contract']}。`;
    case 'paid-first':
      return `${f['date']}起已付${f['paid']}元，超过预付比例${f['percent']}%，而验收日期为${f['accepted']}。`;
    case 'prepayment':
      return `预付款${f['paid']}元，超过金额${f['amount']}元的${f['percent']}%。`;
    default:
      return `验收人只有${f['count']}人，应不少于2人。`;
  }
}

const FIELDS: Readonly<Record<string, string>> = { model: '规格型号', user: '保管人', place: '存放地点' };

/** 设备台账各规则的中文说明。 */
export const equipment: RuleWordings = {
  Q01: {
    title: '设备数量金额不符',
    message: amountMessage,
    why: '设备的数量和金额须与核定资金一致，否则属于超预算或少购。',
    next: '核对合同、发票和批复；年中有调整的，在资金安排中填写调整后金额。',
  },
  Q02: {
    title: '应入固定资产未登记编号',
    message: (f) =>
      `“${f['name']}”单价${f['price']}元，达到固定资产标准${f['threshold']}元，但没有资产编号。`,
    why: '达到标准的设备未登记固定资产，属于账外资产。',
    next: '办理资产入账，补填资产编号或卡片号。',
  },
  Q03: {
    title: '资产编号或序列号重复',
    message: (f) =>
      f['variant'] === 'serial'
        ? `序列号“${f['number']}”在${f['first']}已登记过。`
        : `资产编号“${f['number']}”在${f['first']}已登记过。`,
    why: '一个编号只能对应一件资产，重复说明重复登记或录错。',
    next: '对照实物和资产卡片更正或删除重复的一行。',
  },
  Q06: {
    title: '设备与支出台账不符',
    message: ledgerMessage,
    why: '买什么、付给谁、付多少必须一致，否则付款的真实性会受质疑。',
    next: '对照合同、发票和付款凭证，更正错误的一方。',
  },
  Q04: {
    title: '采购方式缺失或不合规',
    message: procurementMessage,
    why: '达到限额的采购须按规定方式进行，否则采购程序违规。',
    next: '补填采购方式；不合规的补充审批或说明。限额可在校验设置中调整。',
  },
  Q05: {
    title: '合同验收付款顺序颠倒',
    message: acceptanceMessage,
    why: '应先签合同、再验收、后付款，验收须有两人以上，否则验收流于形式。',
    next: '对照合同、验收单和付款凭证更正日期，或附情况说明。',
  },
  Q07: {
    title: '设备未按资产核算',
    message: (f) =>
      f['variant'] === 'class'
        ? `设备付款的经济分类为“${f['economic']}”，应为资本性支出310xx。`
        : `凭证“${f['voucher']}”支付设备款，没有固定资产（1601）分录。`,
    why: '设备按费用列支，资产账与实物对不上。',
    next: '请会计核对经济分类，并补记固定资产。',
  },
  Q08: {
    title: '资产保管信息不全',
    message: (f) =>
      f['variant'] === 'column'
        ? `“${FIELDS[String(f['field'])]}”一列${f['rows']}行全部为空。`
        : `“${f['name']}”未填${FIELDS[String(f['field'])]}。`,
    why: '没有型号、保管人和存放地点，资产无法盘点到人到位。',
    next: '对照实物和资产卡片补填。',
  },
  Q09: {
    title: '疑似化整为零采购',
    message: (f) =>
      `“${f['name']}”在${f['days']}天内分${f['count']}次购买，合计${f['total']}元，达到限额${f['limit']}元，而每次都低于限额。`,
    why: '拆分采购以规避限额属于违规。',
    next: '核对采购计划，合并采购或附情况说明。',
  },
  Q10: {
    title: '设备验收后未制证',
    message: (f) => `“${f['name']}”于${f['accepted']}验收，此后没有制证记录。`,
    why: '设备购置后闲置，资金没有产生效益。',
    next: '核对制证日期；确未使用的说明原因。',
  },
};
