/** What marks a sheet as ours inside a workbook, and how a sheet to be written is handed over. */
import type { OwnSheet, SheetModel } from '../port';

/**
 * A sheet to be written. With `own` null it is an ordinary sheet that nothing marks as ours
 * (sample ledgers, a target table); every `SheetModel` is one of these.
 */
export type SheetToWrite = Omit<SheetModel, 'own'> & { readonly own: OwnSheet | null };

const OWN_NAME_PREFIX = '_jixiao.';

/** The hidden defined name that points at a sheet of ours. */
export function ownName(own: OwnSheet): string {
  return OWN_NAME_PREFIX + own;
}

/** Namespace of the root element of our custom XML item. */
export const OWN_DATA_NAMESPACE = 'urn:jixiao:data';

/** Id by which Office knows our custom XML item; always the same, so that a copy stays one item. */
export const OWN_DATA_ID = '{6E2D4C1B-9A57-4F0E-8B36-5D1C7A90E2F4}';

/** Names of the parts that are custom XML items. */
export const CUSTOM_ITEM = /^\/?customXml\/item\d*\.xml$/i;
