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
};
