import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  calendarDate,
  daysBetween,
  formatDate,
  fromSerial,
  readDateNumber,
  readDateText,
  toSerial,
  type CalendarDate,
} from '../../src/values/calendar';

describe('dates typed as text', () => {
  it.each([
    ['2020-03-05'],
    ['2020-3-5'],
    ['2020/3/5'],
    ['2020.3.5'],
    ['2020年3月5日'],
    ['20200305'],
    ['２０２０年３月５日'],
    ['2020-03-05 10:30:00'],
    ['2020年3月5日上午9:30'],
    [' 2020—3—5 '],
  ])('reads %p', (text) => {
    expect(readDateText(text)).toMatchObject({ kind: 'date', date: 20200305 });
  });

  it.each([['3/5/20'], ['20.3.5'], ['5-3-2020']])('asks about %p instead of guessing', (text) => {
    expect(readDateText(text).kind).toBe('ambiguous');
  });

  it.each([
    ['2020-13-05'],
    ['2020-02-30'],
    ['2019-02-29'],
    ['3月5日'],
    ['2020年3月'],
    ['见附件'],
    ['2020.5.1-5.2'],
    ['2020-3/5月'],
  ])('gives no date for %p', (text) => {
    const found = readDateText(text);
    expect(found.kind === 'date' ? formatDate(found.date) : found.kind).toBe('unreadable');
  });
});

describe('dates stored as numbers', () => {
  it.each([
    [43895, false, 20200305],
    [43895.75, false, 20200305],
    [42433, true, 20200305],
    [20200305, false, 20200305],
    [15832, false, 19430506],
  ])('reads %p (1904: %p)', (number, date1904, date) => {
    expect(readDateNumber(number, date1904)).toMatchObject({ kind: 'date', date });
  });

  it.each([[0], [-5], [2020], [20201305], [1e12]])('gives no date for %p', (number) => {
    expect(readDateNumber(number, false).kind).toBe('unreadable');
  });
});

describe('serials', () => {
  const anyDate = fc
    .date({ min: new Date('1910-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(
      (day) => calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()) as CalendarDate,
    );

  it('come back as they went', () => {
    fc.assert(fc.property(anyDate, (date) => expect(fromSerial(toSerial(date), false)).toBe(date)));
  });

  it('are days apart as the calendar says', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => expect(toSerial(b) - toSerial(a)).toBe(daysBetween(a, b))),
    );
  });
});
