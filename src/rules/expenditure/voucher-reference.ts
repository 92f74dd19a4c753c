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

/** The words (凭证字) before voucher numbers: the common ones and those that the ledgers use. */
export function voucherWords(ledgers: readonly ExpenditureLedger[]): ReadonlySet<string> {
  const words = new Set(COMMON_WORDS);
  for (const { rows } of ledgers) {
    for (const { voucher } of rows) {
      const word = voucherNumber(voucher)?.word ?? '';
      if (word !== '') words.add(word);
    }
  }
  return words;
}

/** Whether a text names a voucher: 冲销记-12号, 退凭证0012, 3月12号凭证红冲. */
export function namesVoucher(text: string, words: ReadonlySet<string>): boolean {
  const plain = squeeze(text);
  if (NUMBER_BEFORE.test(plain)) return true;
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      if (NUMBER_AFTER.test(plain.slice(at + word.length))) return true;
    }
  }
  return false;
}
