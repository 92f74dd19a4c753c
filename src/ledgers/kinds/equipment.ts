import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Equipment ledger (设备台账): the certificate-making equipment bought. */
export const equipment = defineKind({
  kind: 'equipment',
  titleWords: /设备|资产/,
  required: [
    ['name', 'asset_no'],
    ['qty', 'unit_price', 'amount', 'model', 'serial'],
  ],
  essential: ['amount', 'qty'],
  substance: ['asset_no', 'name', 'amount', 'serial'],
  fields: {
    asset_no: { type: 'text', aliases: ['资产编号', '卡片编号', '固定资产编号', '资产编码', '卡片号'] },
    name: { type: 'text', aliases: ['资产名称', '设备名称', '品名'] },
    class_code: { type: 'text', aliases: ['分类代码', '资产分类', '国标分类'] },
    model: { type: 'text', aliases: ['规格型号', '型号', '规格'] },
    brand: { type: 'text', aliases: ['品牌'] },
    serial: { type: 'text', aliases: ['机身编号', '序列号', 'SN号', '出厂编号'] },
    qty: { type: 'count', aliases: ['数量'] },
    unit: { type: 'text', aliases: ['计量单位', '单位'] },
    unit_price: { type: 'money', aliases: ['单价'] },
    amount: { type: 'money', aliases: ['价值', '原值', '金额', '总价'] },
    acquire_date: { type: 'date', aliases: ['取得日期', '购置日期', '入账日期', '购入日期'] },
    accept_date: { type: 'date', aliases: ['验收日期'] },
    contract_no: { type: 'text', aliases: ['合同编号'] },
    supplier: { type: 'text', aliases: ['供应商', '供货单位'] },
    procurement: { type: 'text', aliases: ['采购组织形式', '采购方式', '采购类型'] },
    invoice: { type: 'text', aliases: ['发票号'] },
    fund: { type: 'text', aliases: ['经费来源', '资金来源'] },
    dept: { type: 'text', aliases: ['使用部门', '使用单位'] },
    user: { type: 'text', aliases: ['使用人', '保管人'] },
    place: { type: 'text', aliases: ['存放地点', '存放位置'] },
    status: { type: 'text', aliases: ['使用状况', '使用状态'] },
    voucher: { type: 'text', aliases: ['凭证号', '记账凭证号'] },
    inspector: { type: 'text', aliases: ['验收人', '验收人员'] },
    contract_date: { type: 'date', aliases: ['合同日期', '签订日期', '合同签订日期'] },
    prepayment: { type: 'money', aliases: ['预付款', '预付金额'] },
  },
});

export type EquipmentRow = RowOf<typeof equipment.fields>;
export type EquipmentLedger = Ledger<EquipmentRow>;
