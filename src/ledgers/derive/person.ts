import { personId } from '../../values/certificate';
import type { CertificateCell } from '../spec';

/** Whom a certificate cell names. */
export interface Person {
  /** The 18-digit ID; people are matched by it, never by name. */
  readonly id: string | null;
  /** Something stands there, but no ID can be read from it. */
  readonly unreadable: boolean;
}

const NOBODY: Person = { id: null, unreadable: false };

/** Reads the person of a certificate cell; a plain 18-digit ID there is taken too. */
export function personIn(cell: CertificateCell | null): Person {
  if (cell === null || cell.text === '') return NOBODY;
  const id = cell.storedAsNumber ? null : (cell.certificate?.id ?? personId(cell.text));
  return { id, unreadable: id === null };
}
