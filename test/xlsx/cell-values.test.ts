import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  parseNumber,
  parsePlainNumber,
  parseRange,
  parseReference,
} from '../../src/workbook/xlsx/cell-values';
import { isoSerial } from '../../src/workbook/xlsx/iso-date';
import { cellReference } from '../../src/workbook/xlsx/references';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const plain = (text: string) => parsePlainNumber(bytesOf(text), 0, bytesOf(text).length);

describe('numbers', () => {
  it('read from bytes are the same to the last bit as read from text', () => {
    const digits = fc.stringMatching(/^-?[0-9]{0,9}\.?[0-9]{0,9}$/);
    fc.assert(
      fc.property(digits, (text) => {
        const value = plain(text);
        fc.pre(!Number.isNaN(value));
        expect(Object.is(value, Number(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any double come back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value);
        const read = plain(text);
        expect(Number.isNaN(read) ? parseNumber(text) : read).toBe(Number(text));
      }),
    );
  });

  it.each(['', '-', '.', '1e5', '1.2.3', '0x10', '１', '9999999999999999'])(
    'leave %j to the slow way',
    (text) => {
      expect(plain(text)).toBeNaN();
    },
  );

  it.each(['', 'abc', '0x10', 'Infinity', 'NaN', '1e999', '1 2', '--1'])('refuse %j', (text) => {
    expect(parseNumber(text)).toBeNaN();
  });
});

describe('references', () => {
  it('come back for every place of a sheet', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        const bytes = bytesOf(cellReference(row, column));
        const place = { row: -1, column: -1 };
        parseReference(bytes, 0, bytes.length, place);
        expect(place).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'ZZZZZZ1', 'A1B', '@1', '[1', 'A-1', 'A1:B2:C3', 'A1:'])(
    'refuse %j',
    (reference) => {
      expect(parseRange(reference)).toBeNull();
    },
  );
});

describe('ISO dates', () => {
  it.each([
    ['1900-01-01', false, 1],
    ['1900-02-28', false, 59],
    ['1900-03-01', false, 61],
    ['2020-12-31T18:00:00', false, 44196.75],
    ['2020-12-31T18:00:00.000Z', false, 44196.75],
    ['12:00', false, 0.5],
    ['T06:00:00', true, 0.25],
    ['1904-01-01', true, 0],
    ['2020-12-31', true, 42734],
  ])('%s, 1904 %s: %d', (text, date1904, serial) => {
    expect(isoSerial(text, date1904)).toBe(serial);
  });

  it.each(['', '2020-13-01', '2020-02-30', '2020-1-1', '2020-01-01T25:00', '2020-01-01 10:00', 'PT1H', 'Z'])(
    'refuse %j',
    (text) => {
      expect(isoSerial(text, false)).toBeNaN();
    },
  );
});
