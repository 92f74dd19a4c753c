import type { CertificateIssueLedger, CertificateIssueRow } from '../../ledgers/kinds/certificates';
import type { Certificate } from '../../values/certificate';
import type { CheckContext } from '../rule';
import { hasColumn } from '../place';

export interface CertificateEntry {
  readonly ledger: CertificateIssueLedger;
  readonly row: CertificateIssueRow;
}

/** Every row of the certificate ledgers that have all of the columns, in workbook order. */
export function* certificateRows(
  context: CheckContext,
  ...columns: readonly string[]
): Generator<CertificateEntry> {
  for (const ledger of context.ledgers.certificates) {
    if (!columns.every((column) => hasColumn(ledger, column))) continue;
    for (const row of ledger.rows) yield { ledger, row };
  }
}

/** The rows whose number is in the right form, with the number taken apart. */
export function* numberedRows(
  context: CheckContext,
  ...columns: readonly string[]
): Generator<CertificateEntry & { readonly certificate: Certificate }> {
  for (const { ledger, row } of certificateRows(context, 'cert', ...columns)) {
    const certificate = row.cert?.certificate;
    if (certificate) yield { ledger, row, certificate };
  }
}
