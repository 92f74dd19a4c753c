import { describe, expect, it } from '@jest/globals';
import { participations, rosterStandings, visitStandings } from '../../../src/ledgers/derive/people';
import { book, contextOf, type TestSheets } from '../../support/book';
import { certificateNo } from '../../support/people';

const ledgersOf = (sheets: TestSheets) => contextOf(book(sheets)).ledgers;

describe('visits', () => {
  it('say of each row whether it adds a person, and to which association it belongs', () => {
    const standings = visitStandings(
      ledgersOf({
        走访台账: [
          ['走访日期', '走访人', '协会', '残疾人证号', '走访内容'],
          ['2020-06-01', '张主席', '盲协', certificateNo(1), '了解需求'],
          ['2020-07-01', '聋协会长', null, certificateNo(1), '了解需求'],
          [null, '张主席', '盲协', certificateNo(2), '了解需求'],
        ],
      }),
      2020,
    );
    expect(standings.map(({ reason, associations, inYear }) => [reason, associations[0], inYear])).toEqual([
      [null, '盲协', true],
      ['duplicate', '聋协', true],
      ['date-unreadable', '盲协', null],
    ]);
  });
});

describe('sign-ins', () => {
  it('follow their activity, and their own date where no activity can be told', () => {
    const rows = participations(
      ledgersOf({
        活动台账: [
          ['活动日期', '协会', '活动主题', '参加人数'],
          ['2020-05-01', '盲协', '盲文阅读', 20],
          ['2020-06-01', '聋协', '手语角（取消）', 20],
        ],
        签到表: [
          ['活动日期', '活动名称', '姓名', '残疾人证号', '身份', '签到'],
          [null, '盲文阅读', '甲', certificateNo(1), '残疾人', '是'],
          ['2020-06-01', '手语角（取消）', '乙', certificateNo(2), '残疾人', '是'],
          ['2020-09-09', '未登记的活动', '丙', certificateNo(3), '残疾人', '是'],
          ['2019-09-09', '未登记的活动', '丁', certificateNo(4), '残疾人', '是'],
          ['2020-05-01', '盲文阅读', '戊', certificateNo(5), '志愿者', '是'],
          ['2020-05-01', '盲文阅读', '己', null, '亲友', '是'],
        ],
      }),
      2020,
    );
    expect(rows.map(({ reason }) => reason)).toEqual([
      null,
      'cancelled',
      null,
      'date-outside-year',
      'no-participants',
      'no-id',
    ]);
  });
});

describe('the roster', () => {
  it('takes the ID from the certificate or the ID column, once a person', () => {
    const standings = rosterStandings(
      ledgersOf({
        重点残疾人名册: [
          ['姓名', '身份证号', '残疾人证号', '是否重点'],
          ['甲', certificateNo(1).slice(0, 18), null, '是'],
          ['甲', null, certificateNo(1), '是'],
          ['乙', null, certificateNo(2), '否'],
          ['丙', null, null, '是'],
        ],
      }),
    );
    expect(standings.map(({ reason }) => reason)).toEqual([null, 'duplicate', 'not-on-register', null]);
  });
});
