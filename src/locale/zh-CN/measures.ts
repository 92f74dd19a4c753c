import type { Words } from '../words';

type MeasureWords = Pick<Words, 'subject' | 'excluded' | 'part' | 'aside' | 'method'>;

const subject: Words['subject'] = {
  'activity-count': '开展活动次数',
  'certificates-issued': '制作发放残疾证数',
  'associations-running': '专门协会正常运行数',
  'key-person-coverage': '重点残疾人覆盖率',
  'work-completion': '工作完成率',
  'funds-used': '资金使用总量',
  'category-coverage': '活动覆盖残疾类别率',
  satisfaction: '参加活动残疾人满意度',
  'people-visited': '走访人数',
  'person-times': '活动人次',
  'equipment-sets': '购置设备套数',
};

const PARTS: Readonly<Record<string, string>> = {
  counted: '计入',
  numerator: '分子',
  denominator: '分母',
  reached: '覆盖情况',
  visits: '走访记录',
  'chair-expenses': '主席经费支出',
};

const ASIDES: Readonly<Record<string, string>> = {
  made: '已制证',
  'handed-out': '已发放',
  compliant: '证号和日期合规',
  reissued: '补换发（另列，不计入）',
};

/** How each figure is computed; `figures` come from the measure. */
const METHODS: Readonly<Record<string, (figures: Readonly<Record<string, string | number>>) => string>> = {
  'activity-count': (f) =>
    `${f['year']}年内已开展的活动，日期、主办协会和主题都相同的算一次，联合活动算一次，取消的和没有参加人的不计`,
  'certificates-issued': (f) =>
    `${f['year']}年内已制证并发放的第三代残疾人证，按完整证号去重；补换发另列，不计入`,
  'associations-running': (f) =>
    `有主席、当年开展过活动、且当年有走访或主席工作经费支出的协会：${f['running'] || '无'}`,
  'key-person-coverage': (f) =>
    `名册中参加过活动或被走访的${f['reached']}人÷名册${f['people']}人，按身份证号比对`,
  'key-person-coverage-activities': (f) =>
    `名册中参加过活动的${f['reached']}人÷名册${f['people']}人，按身份证号比对`,
  'work-completion': (f) =>
    `截至${f['deadline']}，${f['items']}项工作各自的完成数÷计划数（最高按1计）的平均值`,
  'funds-used': (f) => `${f['year']}年内借方－贷方－退款（或金额）之和，合计小计行不计`,
  'category-coverage': (f) => `参加人的残疾类别${f['covered']}类÷${f['total']}类，多重残疾只按列明的类别计`,
  satisfaction: (f) => `很满意、满意、基本满意${f['satisfied']}份÷有效问卷${f['valid']}份，空白不算有效`,
  'people-visited': (f) => `${f['year']}年内走访的人数，同一人只计一次`,
  'person-times': (f) => `${f['year']}年内已开展活动的参加人次之和`,
  'equipment-sets': (f) => `${f['year']}年内验收的制证设备套数`,
  'no-measure': () => '没有与该指标对应的计算方法，请人工核定',
};

export const measureWords: MeasureWords = {
  subject,
  excluded: {
    'date-outside-year': '日期不在本年度',
    'date-unreadable': '日期无法识别',
    'amount-unreadable': '金额无法识别',
    'other-account': '非支出科目一方',
    'year-end-transfer': '年终结转',
    receipt: '收入，不是退款',
    'other-project': '属于其他项目',
    cancelled: '活动已取消',
    'no-participants': '没有参加人',
    'no-association': '没有写明协会',
    duplicate: '重复，只计一次',
    'not-third-generation': '不是第三代证',
    'not-made': '未制证',
    'not-received': '未领取',
    'received-outside-year': '领取日期不在本年度',
    'number-invalid': '证号不正确',
    'category-mismatch': '证号与类别或等级不符',
    'dates-out-of-order': '办证日期先后颠倒',
    reissue: '补换发，另列',
    'answer-blank': '未作答',
    'answer-invalid': '无效问卷',
    'answer-outside-scale': '答案不在量表内',
    'not-satisfied': '未表示满意',
    'not-reached': '未参加活动也未被走访',
    'no-id': '没有可比对的证号',
    'not-on-register': '不在名册内',
    'after-deadline': '晚于完成时限',
    'not-accepted': '未验收',
    'multiple-category-unnamed': '多重残疾未列明类别',
  },
  part: (key) => PARTS[key] ?? (key in subject ? subject[key as keyof typeof subject] : key),
  aside: (key) => ASIDES[key] ?? key,
  method: ({ key, figures }) => METHODS[key]?.(figures) ?? subject[key as keyof typeof subject] ?? key,
};
