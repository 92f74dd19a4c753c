import { describe, expect, it } from '@jest/globals';
import { expenditure1 as english } from '../../../src/locale/en/rules/expenditure-1';
import { expenditure1 as chinese } from '../../../src/locale/zh-CN/rules/expenditure-1';
import { expenditureRules } from '../../../src/rules/expenditure';
import { findings } from '../../support/book';
import { ledger, line, type Row } from './ledgers';

const CODES = Object.keys(chinese);
const sum = (label: string, amount: number): Row => [null, null, null, null, label, null, amount];

/** A ledger in which about everything is wrong. */
const messy = ledger([
  line(1, { 日期: '2021-01-03' }),
  line(2, { 日期: null, 凭证号: null }),
  line(3, { 日期: '3/5/20', 金额: '1,200元' }),
  line(4, { 日期: '三月', 金额: '若干' }),
  line(5, { 金额: '1.2万' }),
  line(5, { 金额: '1.2万' }),
  line(6, { 金额: 0, 协会: null, 摘要: '活动用水' }),
  line(7, { 金额: -5, 协会: '老年协会', 摘要: '退活动费' }),
  line(8, { 协会: '盲协、聋协' }),
  line(9, { 项目: '办公费', 摘要: '文具530322198001011234', 金额: 200_000 }),
  sum('本月合计', 1),
]);

describe('the wording of E01–E14', () => {
  const found = findings(messy).filter(({ rule }) => CODES.includes(rule));

  it('has a sentence in both languages for each rule, under the Chinese title of the rule', () => {
    const titles = expenditureRules.filter(({ code }) => CODES.includes(code)).map(({ title }) => title);
    expect(CODES.map((code) => chinese[code]?.title)).toEqual(titles);
    expect(Object.keys(english)).toEqual(CODES);
    expect(CODES).toHaveLength(14);
  });

  it('says every finding without a blank left open or a personal number shown', () => {
    expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(8);
    for (const { rule, figures } of found) {
      for (const wording of [chinese[rule], english[rule]]) {
        const message = wording?.message(figures) ?? '';
        expect(message).toMatch(/[。.]$/);
        expect(message).not.toMatch(/undefined|null|“”|19800101/);
      }
    }
  });

  it('quotes what stands there, what was expected and the difference', () => {
    const said = (code: string) => {
      const one = found.find(({ rule }) => rule === code);
      return one && chinese[code]?.message(one.figures);
    };
    expect(said('E06')).toBe('金额“1,200元”是文本，不是数字；按1200.00元读取。');
    expect(said('E12')).toMatch(/支出合计\d+\.\d\d元，超出年度预算120000\.00元，超支\d+\.\d\d元/);
    expect(said('E11')).toContain('写的是“办公费”');
  });
});
