import { describe, expect, it } from '@jest/globals';
import { activities as english } from '../../../src/locale/en/rules/activities';
import { visits as englishVisits } from '../../../src/locale/en/rules/visits';
import { activities as chinese } from '../../../src/locale/zh-CN/rules/activities';
import { visits as chineseVisits } from '../../../src/locale/zh-CN/rules/visits';
import { activitiesRules } from '../../../src/rules/activities';
import { visitsRules } from '../../../src/rules/visits';
import { book, findings } from '../../support/book';
import { certificateNo } from '../../support/people';

const id = certificateNo(1);

/** A workbook with most mistakes that activities and visits can have. */
const broken = book({
  活动台账: [
    ['活动日期', '主办协会', '活动主题', '活动地点', '参加人数', '活动经费', '照片', '起止时间'],
    ['2021-05-10', '盲协', '轮椅', '甲馆', '50余人', 20_000, '', '9:00'],
    ['2020-12-10', '某会', '', '甲馆', '许多', 20_000, '有', ''],
    ['五月', '', '讲座', '', -1, 20_000, '有', ''],
    [null, '盲协', '义诊', '甲馆', null, 20_000, '有', ''],
    ['2020-06-10', '盲协', '比赛', '甲馆', 9, 20_000, '有', '9:00-10:00'],
    ['2020-06-10', '盲协', '比赛', '甲馆', 9, 20_000, '有', ''],
    ['2020-06-10', '肢协', '展览', '乙馆', 9, 20_000, '有', '9:30'],
  ],
  签到表: [
    ['活动日期', '活动名称', '协会', '姓名', '残疾人证号', '身份'],
    ['2020-06-10', '比赛', '盲协', '甲', id, '残疾人'],
    ['2020-06-10', '展览', '肢协', '甲', id, '残疾人'],
    ['2020-06-10', '展览', '肢协', '乙', id.slice(0, 18), '残疾人'],
    ['2020-06-10', '展览', '肢协', '丙', null, '残疾人'],
    ['2020-06-10', '展览', '肢协', '丁', 5.3012119800101e19, '残疾人'],
    ['2020-06-10', '展览', '肢协', '戊', `${id.slice(0, 17)}${id[17] === '1' ? 2 : 1}42`, '残疾人'],
  ],
  制证台账: [
    ['姓名', '残疾人证号', '业务类型', '制证日期'],
    ['甲', id, '新办', '2020-08-01'],
  ],
  支出台账: [
    ['日期', '凭证号', '项目', '协会', '摘要', '金额'],
    ['2020-02-01', '记-1', '活动经费', '智协', '场租', 3000],
  ],
  走访台账: [
    ['走访日期', '走访人', '协会', '姓名', '残疾人证号', '困难类型', '走访内容', '签字', '慰问金', '收据'],
    ...Array.from({ length: 12 }, () => ['2020-03-05', '张三', '盲协', '甲', id, '', '慰问', '', 200, '']),
    ['三月', '张三', '盲协', '甲', null, '否', '', '', 200, '有'],
  ],
});

describe('what is said of activities and visits', () => {
  const found = findings(broken);

  it.each([...activitiesRules, ...visitsRules])('$code is worded in both languages', ({ code, title }) => {
    const own = found.filter(({ rule }) => rule === code);
    expect(own).not.toHaveLength(0);
    for (const wording of [{ ...chinese, ...chineseVisits }[code], { ...english, ...englishVisits }[code]]) {
      for (const { figures } of own) {
        const sentence = wording?.message(figures) ?? 'undefined';
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        expect(sentence).not.toMatch(/\d{15}/);
      }
    }
    expect({ ...chinese, ...chineseVisits }[code]?.title).toBe(title);
  });
});
