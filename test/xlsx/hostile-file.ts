import type { Limits } from '../../src/workbook/xlsx/limits';

/** A file that must be refused, and the refusal. */
export interface HostileFile {
  readonly name: string;
  make(): Uint8Array;
  readonly code: string;
  /** The part that the refusal names, where it names one. */
  readonly part?: string;
  /** Limits to read it with, where the ordinary ones would stop it by another. */
  readonly limits?: Partial<Limits>;
}
