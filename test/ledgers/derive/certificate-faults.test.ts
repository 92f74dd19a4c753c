import { describe, expect, it } from '@jest/globals';
import { certificateFault } from '../../../src/ledgers/derive/certificate-faults';
import { readCertificate } from '../../../src/ledgers/read-cell';
import type { CertificateCell } from '../../../src/ledgers/spec';

const typed = (text: string) =>
  readCertificate({ kind: 'text', text, formula: false }).value as CertificateCell;

describe('what is wrong with a certificate number', () => {
  it.each([
    ['a sound number', '53012119800101105X42', null],
    ['a sound reissue', '53012119800101105X42B1', null],
    ['spaces and a small x', '530121 19800101 105x 42', null],
    ['an ID without category and level', '53012119800101105X', 'format'],
    ['category 8', '53012119800101105X82', 'format'],
    ['level 5', '53012119800101105X45', 'format'],
    ['reissue number zero', '53012119800101105X42B0', 'format'],
    ['a wrong check digit', '530121198001011012 42', 'check-digit'],
    ['birth on 31 February, check digit right', '53012119800231101142', 'birth'],
    ['a number shown with an exponent', '5.3012E+19', 'stored-as-number'],
  ])('%s', (_case, text, fault) => {
    expect(certificateFault(typed(text))).toBe(fault);
  });

  it('a number cell of twenty digits has lost its end', () => {
    const value = readCertificate({
      kind: 'number',
      number: 53012119800101101000,
      date: false,
      formula: false,
    }).value;
    expect(certificateFault(value as CertificateCell)).toBe('stored-as-number');
  });
});
