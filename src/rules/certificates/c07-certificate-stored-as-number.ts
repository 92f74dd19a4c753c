import type { Ledger } from '../../ledgers/ledger';
import type { CertificateCell } from '../../ledgers/spec';
import { maskNumber } from '../../values/certificate';
import { cellOf, problem } from '../place';
import type { CheckContext, Problem, Rule } from '../rule';

interface NumberRow {
  readonly row: number;
  readonly cert: CertificateCell | null;
  readonly id?: string;
}

/**
 * Fires when a certificate number, in whichever ledger, is stored as a number: Excel keeps fifteen
 * digits, so the rest is zeros or shows as E+19 and cannot be brought back. A certificate ledger's ID
 * column loses digits in the same way.
 */
export const C07: Rule = {
  code: 'C07',
  name: 'certificate-stored-as-number',
  title: '残疾证号以数字存储',
  group: 'certificates',
  severity: 'error',
  needs: ['certificates.cert'],
  yieldsTo: [],
  basis: 'Excel keeps 15 digits of a number',
  *check(context) {
    for (const ledger of numberLedgers(context)) {
      for (const row of ledger.rows) {
        if (row.cert && isLost(row.cert)) yield lost(ledger, row, 'cert', row.cert.text);
        if (ledger.troubles.has(row.row, 'id', 'number-lost')) yield lost(ledger, row, 'id', row.id ?? '');
      }
    }
  },
};

function numberLedgers({ ledgers }: CheckContext): readonly Ledger<NumberRow>[] {
  return [
    ...ledgers.certificates,
    ...ledgers.attendance,
    ...ledgers.activities,
    ...ledgers.visits,
    ...ledgers.satisfaction,
    ...ledgers.roster,
  ];
}

/** Zeros in the last five places cannot be a category and a level: a lost number turned into text. */
function isLost(cell: CertificateCell): boolean {
  return cell.storedAsNumber || /^\d{15}0{5}$/.test(cell.text);
}

function lost(ledger: Ledger<NumberRow>, row: NumberRow, field: 'cert' | 'id', text: string): Problem {
  const number = maskNumber(text);
  return problem({
    sheet: ledger.sheet,
    range: cellOf(ledger, row.row, field),
    actual: number,
    figures: { variant: field, number },
  });
}
