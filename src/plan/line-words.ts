import type { LineRole } from './plan';

/** Conjunctions and verbs that begin a new matter: a phrase never reaches across them. */
const WITHIN = '(?:(?!开展|举办|举行|组织|参加)[^，,、；;。+及和与暨并])';
/** 主席台 and 会长期 are other words. */
export const CHAIR = '(?:主席(?!台|团)|会长(?!期|效|远|足|久|途))';
const VISIT = '走访(?!市场|商家|企业|供应商)';

/** Words that, beside the chair's title, say that the money is for the chair's work. */
const CHAIR_WORK = '(?:工作|履职|经费|补助|补贴|津贴|交通|通讯|话费|差旅|误餐|费)';

/**
 * Phrases that name a line by what it pays for. A visit described as an activity (走访慰问活动) is
 * still a visit, so its phrase holds the word 活动.
 */
export const ROLE_PHRASES: Readonly<Record<Exclude<LineRole, 'other'>, readonly string[]>> = {
  'chair-work': [
    `${CHAIR}(?:(?!活动|设备)${WITHIN}){0,8}?${CHAIR_WORK}`,
    `${CHAIR}(?:(?!活动|设备)${WITHIN}){0,8}?(?:慰问|联系)(?:(?!活动)${WITHIN}){0,10}?活动`,
    `${CHAIR}(?:(?!活动|设备)${WITHIN}){0,8}?(?:慰问|联系)`,
    `${VISIT}(?:(?!活动)${WITHIN}){0,10}?活动`,
    VISIT,
    '慰问(?:困难|重点|贫困)',
  ],
  activity: ['活动(?!室|中心|板房|阵地|站)', '场地(?:租|费|使用|布置)'],
  equipment: [
    '制证(?:专用|用)?(?:设备|机|打印机|电脑|计算机|高拍仪|扫描仪|相机)',
    '证卡(?:打印)?(?:机|设备)',
    '(?:制卡|打证)(?:机|设备)',
    '证件打印机',
    '(?:三代|残疾人?)证(?:制作|打印|办理|办证)?(?:设备|打印机)',
  ],
};

/** Events that are activities of an association where the text names one. */
export const ASSOCIATION_EVENT =
  '培训|讲座|比赛|竞赛|联欢|茶话会|座谈会|交流会|演出|文艺汇演|运动会|手语角|读书会|健步走|助残日';

/** Short cells of a line column that name a line only by standing alone. */
export const WHOLE_TEXT: Readonly<Record<Exclude<LineRole, 'other'>, RegExp>> = {
  'chair-work': new RegExp(`^${CHAIR}(?:费|款)?$`),
  activity: /^活动$/,
  equipment: /^设备(?:购置|采购)?(?:费|款|经费)?$|^(?:购置|采购|购买)设备(?:费|款)?$/,
};

const COUNTS = /^(?:[一二三四五六七八九十百\d]+个|各)(?:专门)?|^(?:[\d.、()（）]+|[一二三四五六七八九十]+、)/;
const ENDINGS = /(?:专项)?(?:经费|资金|费用|费|款|支出|项目)$/;
const BUYING = /^(?:购置|采购|购买)|(?:购置|采购)$/;
/** Words that stand in every text of such a unit and tell no line. */
const GENERAL = /^(?:残疾人|残联|专门|协会|工作|基层组织|建设|社区|日常|其他|业务|设备)+$/;

/** A line's name as ledgers write it, without the count in front (42个社区工作经费). */
export function uncounted(name: string): string {
  return name.replace(COUNTS, '');
}

/** What a line's name is about, without counts, 经费 and 购置; null where nothing particular is left. */
export function coreOfName(name: string): string | null {
  const core = uncounted(name).replace(ENDINGS, '').replace(BUYING, '');
  return core.length < 2 || GENERAL.test(core) ? null : core;
}
