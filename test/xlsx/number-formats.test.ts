import { describe, expect, it } from '@jest/globals';
import { isBuiltInDateFormat, isDateFormat } from '../../src/workbook/xlsx/number-formats';

describe('number formats that show a date or time', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日";@',
    'yyyy年m月d日',
    '[$-804]yyyy"年"m"月";@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    'h:mm AM/PM',
    '[h]:mm:ss',
    '[mm]',
    'mmm',
    'aaaa',
    'D',
  ])('%s is one', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    'G/通用格式',
    '0.00',
    '#,##0.00_);[Red]\\(#,##0.00\\)',
    '[Red]0',
    '[$¥-804]#,##0.00',
    '0"年"',
    '0"months"',
    '0\\d',
    '#,##0_d',
    '0*y',
    '@',
    '0.00E+00',
    '# ?/?',
    '0;"day";yyyy',
    '[DBNum2]0',
    '',
  ])('%s is none', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  it('among the built-in ones', () => {
    const dates = Array.from({ length: 164 }, (_, id) => id).filter(isBuiltInDateFormat);
    const runs = [
      [14, 22],
      [27, 36],
      [45, 47],
      [50, 58],
    ];
    expect(dates).toEqual(
      runs.flatMap(([a = 0, b = 0]) => Array.from({ length: b - a + 1 }, (_, i) => a + i)),
    );
  });
});
