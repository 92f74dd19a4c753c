import { squeeze } from '../../values/text';

/** A voucher number (凭证字号) taken apart. */
export interface VoucherNumber {
  /** 凭证字 such as 记; empty where the number stands alone. */
  readonly word: string;
  readonly number: number;
}

const NUMBER = /^(\D*?)字?第?[-_#.]*(\d{1,6})号?$/;

/** Reads `记-12`, `记字第0012号`, `12`; null where the text is no single number with a word. */
export function voucherNumber(voucher: string): VoucherNumber | null {
  const match = NUMBER.exec(squeeze(voucher));
  if (!match) return null;
  return { word: match[1] ?? '', number: Number(match[2]) };
}

/** The form in which vouchers are compared: 记-12 and 记字第012号 are the same. */
export function voucherKey(voucher: string): string {
  const parsed = voucherNumber(voucher);
  return parsed ? `${parsed.word}-${parsed.number}` : squeeze(voucher);
}
