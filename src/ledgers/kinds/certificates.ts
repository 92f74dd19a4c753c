import type { Ledger } from '../ledger';
import { defineKind, type RowOf } from '../spec';

/** Certificate ledger (制证发证台账): certificates made and handed out. */
export const certificates = defineKind({
  kind: 'certificates',
  titleWords: /制证|发证|办证|换证|证.*(台账|发放|登记|制作)/,
  required: [
    ['cert'],
    ['issue_date', 'receive_date', 'apply_date', 'assess_date', 'audit_date', 'business', 'made'],
  ],
  essential: ['cert', 'issue_date'],
  substance: ['person', 'cert', 'id'],
  fields: {
    person: { type: 'text', aliases: ['姓名', '残疾人姓名'] },
    id: { type: 'identity', aliases: ['身份证号', '身份证号码', '公民身份号码', '证件号码', '证件号'] },
    cert: { type: 'certificate', aliases: ['残疾人证号', '残疾证号', '残疾人证', '证号', '残疾证号码'] },
    sex: { type: 'text', aliases: ['性别'] },
    birth: { type: 'date', aliases: ['出生日期', '出生年月', '生日'] },
    category: { type: 'text', aliases: ['残疾类别', '残疾类型', '类别'] },
    level: { type: 'text', aliases: ['残疾等级', '残疾级别', '等级', '级别'] },
    business: { type: 'text', aliases: ['业务类型', '业务申请类型', '办理类型', '业务类别'] },
    apply_date: { type: 'date', aliases: ['申请日期', '申领日期', '初次申领日期', '受理日期'] },
    assess_date: { type: 'date', aliases: ['评定日期', '评残日期', '初次认定日期'] },
    audit_date: { type: 'date', aliases: ['审核日期', '审批日期', '批准日期'] },
    made: { type: 'text', aliases: ['是否制证', '制证状态'] },
    issue_date: { type: 'date', aliases: ['制证日期', '发证日期', '签发日期', '核发日期'] },
    receive_date: { type: 'date', aliases: ['领取日期', '发放日期', '领证日期'] },
    receiver: { type: 'text', aliases: ['领取人', '领证人签字', '代办人'] },
    generation: { type: 'text', aliases: ['证件代次', '版本', '几代证', '证件类型'] },
    valid_to: { type: 'date', aliases: ['有效期至', '有效期', '到期日期'] },
    township: { type: 'text', aliases: ['街道', '街镇', '乡镇', '户籍街道'] },
    community: { type: 'text', aliases: ['社区', '居委', '村(社区)'] },
    guardian: { type: 'text', aliases: ['监护人', '监护人姓名'] },
    express: { type: 'text', aliases: ['快递单号'] },
    status: { type: 'text', aliases: ['状态', '审批状态'] },
    colour: { type: 'text', aliases: ['证件颜色', '封面颜色', '颜色'] },
  },
});

export type CertificateIssueRow = RowOf<typeof certificates.fields>;
export type CertificateIssueLedger = Ledger<CertificateIssueRow>;
