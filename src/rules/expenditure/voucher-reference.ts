import type { ExpenditureLedger } from '../../ledgers/kinds/expenditure';
import { squeeze } from '../../values/text';
import { voucherNumber } from './voucher-number';

/** Words that stand before a voucher's number in every office. */
const COMMON_WORDS = ['记', '收', '付', '转', '银', '现', '凭证', '凭单', '第', '#', '№'];
/** A number after such a word; 收2000元 and 第3次 count something else. */
const NUMBER_AFTER =
  /^(?:账|凭)?字?(?:编?号)?[为是:]?第?[-_.#]*\d+(?![\d.元万人月日年次场份个套台本张季期届批周笔条])/;
/** 12号凭证, 0012记账凭证. A bare 3月5号 names a day and no voucher. */
const NUMBER_BEFORE = /\d号?(?:记账|付款|收款|转账)?(?:凭证|凭单)/;

/** A number of so many digits is a voucher's where a voucher has it: treasury numbers have no word. */
const LONG_NUMBER = /\d{8,}/g;

/** How the ledgers call their vouchers. */
export interface VoucherNames {
  /** Words (凭证字) before the numbers: the common ones and those that the ledgers use. */
  readonly words: ReadonlySet<string>;
  /** Voucher numbers long enough to stand alone. */
  readonly numbers: ReadonlySet<string>;
}

export function voucherNames(ledgers: readonly ExpenditureLedger[]): VoucherNames {
  const words = new Set(COMMON_WORDS);
  const numbers = new Set<string>();
  for (const { rows } of ledgers) {
    for (const { voucher } of rows) {
      const word = voucherNumber(voucher)?.word ?? '';
      if (word !== '') words.add(word);
      for (const [number] of squeeze(voucher).matchAll(LONG_NUMBER)) numbers.add(number);
    }
  }
  return { words, numbers };
}

/** Whether a text names a voucher: 冲销记-12号, 退凭证0012, 3月12号凭证红冲, 更正530121002020004. */
export function namesVoucher(text: string, { words, numbers }: VoucherNames): boolean {
  const plain = squeeze(text);
  if (NUMBER_BEFORE.test(plain)) return true;
  if ([...plain.matchAll(LONG_NUMBER)].some(([number]) => numbers.has(number))) return true;
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      if (NUMBER_AFTER.test(plain.slice(at + word.length))) return true;
    }
  }
  return false;
}
