import { certificateFault } from '../../ledgers/derive/certificate-faults';
import { maskNumber } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { Rule } from '../rule';
import { certificateRows, type CertificateEntry } from './rows';

/**
 * Fires when a certificate number is not an 18-digit ID, category 1–7 and level 1–4 with or without a
 * reissue suffix B1 …, and when a row whose card was made has no number at all. Leaves alone numbers
 * stored as a number (C07) and applicants whose card is not made yet.
 */
export const C01: Rule = {
  code: 'C01',
  name: 'certificate-format-wrong',
  title: '残疾证号格式错误',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.cert'],
  yieldsTo: ['C07'],
  basis: 'seen in published material',
  *check(context) {
    for (const entry of certificateRows(context, 'cert')) {
      const { ledger, row } = entry;
      const variant = row.cert ? formVariant(entry) : isMissing(entry) ? 'blank' : null;
      if (variant === null) continue;
      const text = row.cert?.text ?? '';
      const number = maskNumber(text);
      yield problem({
        sheet: ledger.sheet,
        range: cellOf(ledger, row.row, 'cert'),
        actual: text === '' ? null : number,
        figures: { variant, number, length: text.length },
      });
    }
  },
};

type FormVariant = 'length' | 'characters' | 'category' | 'level' | 'suffix';

function formVariant({ row }: CertificateEntry): FormVariant | null {
  if (!row.cert || certificateFault(row.cert) !== 'format') return null;
  const { text } = row.cert;
  if (text.length < 20 || /^\d{21,}$/.test(text)) return 'length';
  if (!/^\d{17}[\dX]/.test(text)) return 'characters';
  if (!/[1-7]/.test(text[18] ?? '')) return 'category';
  return /[1-4]/.test(text[19] ?? '') ? 'suffix' : 'level';
}

/** Where the ledger has no date that tells whether the card was made, every person needs a number. */
function isMissing({ ledger, row }: CertificateEntry): boolean {
  if (ledger.troubles.at(row.row, 'cert').length > 0) return false;
  if (/未|不|否|退|待|拒|注销/.test(row.made + row.status)) return false;
  const dates = ['issue_date', 'receive_date'].filter((field) => ledger.columns.has(field));
  const filled =
    row.issue_date !== null ||
    row.receive_date !== null ||
    dates.some((field) => ledger.troubles.has(row.row, field, 'unreadable', 'ambiguous'));
  return dates.length === 0 || filled;
}
