import { describe, expect, it } from '@jest/globals';
import {
  birthDateOf,
  hasValidCheckDigit,
  idCheckDigit,
  maskNumber,
  maskNumbersIn,
  parseCertificate,
  personId,
  readCategories,
  readLevel,
  sexOf,
} from '../../src/values/certificate';

/** Made up; the region code is not in use. */
const FIRST17 = '53019919800101001';
const ID = FIRST17 + idCheckDigit(FIRST17);

describe('a certificate number', () => {
  it('is an ID with category and level, reissues with B', () => {
    expect(parseCertificate(`${ID}41`)).toMatchObject({ id: ID, category: 4, level: 1, reissue: 0 });
    expect(parseCertificate(` ${ID.toLowerCase()} 23B2 `)).toMatchObject({
      id: ID,
      category: 2,
      level: 3,
      reissue: 2,
    });
  });

  it.each([[ID], [`${ID}81`], [`${ID}15`], [`${ID}41B0`], [`${ID}41C1`], ['']])('is not %p', (text) => {
    expect(parseCertificate(text)).toBeNull();
  });

  it('carries birth date, sex and a check digit', () => {
    expect(birthDateOf(ID)).toBe(19800101);
    expect(sexOf(ID)).toBe('男');
    expect(hasValidCheckDigit(ID)).toBe(true);
    const wrong = FIRST17 + (ID.endsWith('1') ? '2' : '1');
    expect(hasValidCheckDigit(wrong)).toBe(false);
  });

  it('knows the check digit of the standard’s own example', () => {
    expect(idCheckDigit('11010519491231002')).toBe('X');
  });

  it('gives the person by ID or certificate', () => {
    expect(personId(ID)).toBe(ID);
    expect(personId(`${ID}41B1`)).toBe(ID);
    expect(personId('张三')).toBeNull();
  });
});

describe('masking', () => {
  it('shows the first six and the last four', () => {
    expect(maskNumber(`${FIRST17}X41`)).toBe('530199**********1X41');
    expect(maskNumber('123')).toBe('***');
  });

  it('masks every number in a text', () => {
    expect(maskNumbersIn(`张三${FIRST17}X41领取`)).toBe('张三530199**********1X41领取');
    expect(maskNumbersIn('凭证记-12，金额1200.50元')).toBe('凭证记-12，金额1200.50元');
  });

  it.each([
    ['张三 530199 19980101 001X', '张三 530199********001X'],
    ['610121-19800101-1234', '610121********1234'],
    ['5301-9919-9801-0100-1X41B1领取', '530199************41B1领取'],
    ['530199\u00a019980101\u3000001X', '530199********001X'],
    ['５３０１９９１９９８０１０１００１Ｘ', '530199********001X'],
    ['证号530199800101001（15位）', '证号530199*****1001（15位）'],
    ['2020-03-05 530199199801010011 2020-03-06', '2020-03-05 530199********0011 2020-03-06'],
  ])('masks %s, however it is typed', (text, masked) => expect(maskNumbersIn(text)).toBe(masked));

  it.each([
    '2020-03-05 2020-03-06',
    '20200305-20201130 2020年',
    '2019 2020 2021 2022',
    '13800138000 13900139000',
    '0871-67412345 0871-67412346',
    '2020/03/05 13800138000',
    '12345678.90 1,234,567.00',
    '记-12 记-13',
  ])('leaves %s', (text) => expect(maskNumbersIn(text)).toBe(text));
});

describe('category and level cells', () => {
  it.each([
    ['视力', [1]],
    ['1', [1]],
    ['4 肢体', [4]],
    ['听力、言语', [2, 3]],
    ['多重（视力、肢体）', [7, 1, 4]],
    ['', []],
    ['其他', []],
  ])('reads %p', (text, categories) => expect(readCategories(text)).toEqual(categories));

  it.each([
    ['一级', 1],
    ['2', 2],
    ['叁级', 3],
    ['四级残疾', 4],
    ['五级', null],
    ['', null],
  ])('reads level %p', (text, level) => expect(readLevel(text)).toBe(level));
});
