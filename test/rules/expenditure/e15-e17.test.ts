import { describe, expect, it } from '@jest/globals';
import { fen } from '../../../src/values/money';
import { at, firesAt, found } from './year';

const CHAIR = 0;
const ACTIVITY = 6;
const EQUIPMENT = 14;

describe('E15 crossed use of funds', () => {
  it.each([
    [CHAIR, '盲协主席工作用打印机', '打印机'],
    [CHAIR, '购买办公设备', '设备'],
    [CHAIR, '盲协开展活动用水', '活动'],
    [CHAIR, '租用场地', '场地'],
    [CHAIR, '盲协活动经费支出', '活动'],
    [ACTIVITY, '购打印机一台', '打印机'],
    [ACTIVITY, '购买音响设备', '设备'],
    [ACTIVITY, '走访困难残疾人', '走访'],
    [ACTIVITY, '慰问品', '慰问'],
    [EQUIPMENT, '办证人员误餐费', '餐'],
    [EQUIPMENT, '交通费', '交通'],
  ])('line %i: %s', (index, 摘要, word) => {
    const [finding, ...others] = found('E15', { [index]: { 摘要 } });
    expect(finding).toMatchObject({
      severity: 'warning',
      cell: `${at('摘要')}${index + 2}`,
      actual: word,
      figures: { word, line: 摘要 },
    });
    expect(others).toEqual([]);
  });

  it.each([
    [CHAIR, '盲协主席走访慰问活动交通费'],
    [CHAIR, '盲协主席出席助残日活动交通费'],
    [CHAIR, '走访行动不便、活动不便的残疾人'],
    [CHAIR, '到残疾人活动中心走访'],
    [ACTIVITY, '租赁音响设备'],
    [ACTIVITY, '活动音响设备租金'],
    [ACTIVITY, '活动舞台灯光设备'],
    [ACTIVITY, '助残日慰问演出'],
    [ACTIVITY, '活动午餐及交通费'],
    [EQUIPMENT, '经交通银行付制证设备款'],
  ])('leaves line %i alone: %s', (index, 摘要) => {
    expect(firesAt('E15', { [index]: { 摘要 } })).toEqual([]);
  });

  it('leaves a reversal and an unclassified line alone', () => {
    expect(firesAt('E15', { [CHAIR]: { 摘要: '冲销记-9打印机', '金额（元）': -100 } })).toEqual([]);
    expect(firesAt('E15', { [CHAIR]: { 摘要: '打印机', 资金用途: '其他' } })).toEqual([]);
  });
});

describe('E16 forbidden expenses', () => {
  it.each([
    ['公务接待用餐', '公务接待', 'error'],
    ['活动 礼 品', '礼品', 'error'],
    ['购香烟两条', '香烟', 'error'],
    ['滞纳金', '滞纳金', 'error'],
    ['活动用酒', '酒', 'warning'],
    ['职工福利', '福利', 'warning'],
    ['滇池酒店餐费含白酒', '白酒', 'error'],
  ])('%s', (摘要, word, severity) => {
    const [finding, ...others] = found('E16', { 7: { 摘要 } });
    expect(finding).toMatchObject({ severity, cell: `${at('摘要')}9`, actual: word });
    expect(others).toEqual([]);
  });

  it.each([
    '滇池酒店场地费',
    '酒精消毒',
    '福利院活动',
    '奖品',
    '禁烟宣传',
    '误餐费（不含酒水）',
    '福利彩票公益金活动',
  ])('leaves alone: %s', (摘要) => expect(firesAt('E16', { 7: { 摘要 } })).toEqual([]));

  it('goes by the lists of the settings', () => {
    const settings = { forbiddenWords: ['邮寄'], harmlessWords: [], doubtfulWords: ['酒'] };
    expect(firesAt('E16', {}, { settings })).toEqual([`${at('摘要')}13`]);
    expect(firesAt('E16', { 7: { 摘要: '酒店' } }, { settings: { harmlessWords: [] } })).toHaveLength(1);
  });

  it('also looks at a line whose amount cannot be read, and not at a reversal', () => {
    expect(firesAt('E16', { 7: { 摘要: '礼品', '金额（元）': '见发票' } })).toHaveLength(1);
    expect(firesAt('E16', { 7: { 摘要: '退礼品款', '金额（元）': -200 } })).toEqual([]);
  });
});

describe('E17 cash above the settlement threshold', () => {
  it('fires above the threshold at the amount', () => {
    const [finding] = found('E17', { 1: { 支付方式: '现金', '金额（元）': 1000.01 } });
    expect(finding).toMatchObject({ cell: `${at('金额（元）')}3`, expected: '≤1000.00', actual: '1000.01' });
  });

  it.each([
    ['现金', 1000],
    ['非现金', 1500],
    ['现金支票', 1500],
    ['公务卡', 1500],
    ['现金', -1500],
  ])('leaves alone %s %d', (支付方式, amount) => {
    expect(firesAt('E17', { 1: { 支付方式, '金额（元）': amount } })).toEqual([]);
  });

  it('goes by the setting', () => {
    const changes = { 1: { 支付方式: '现金', '金额（元）': 1900 } };
    expect(firesAt('E17', changes, { settings: { cashLimit: fen(190_000) } })).toEqual([]);
  });
});
