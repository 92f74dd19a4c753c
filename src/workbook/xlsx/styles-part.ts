import { isBuiltInDateFormat, isDateFormat } from './number-formats';
import type { PackageParts } from './package-parts';
import { nameCode } from './xml-scan';

const STYLE_SHEET = nameCode('styleSheet');
const NUMBER_FORMATS = nameCode('numFmts');
const NUMBER_FORMAT = nameCode('numFmt');
const CELL_FORMATS = nameCode('cellXfs');
const FORMAT = nameCode('xf');
const FORMAT_ID = nameCode('numFmtId');
const FORMAT_CODE = nameCode('formatCode');

/** By style index: whether the style shows a number as a date or time. */
export type DateStyles = readonly boolean[];

/** A workbook without a styles part has one style, the default. */
export const NO_STYLES: DateStyles = [false];

/** Reads from the styles part which cell styles show dates. Throws as `PackageParts.walk`. */
export async function readDateStyles(parts: PackageParts, part: string): Promise<DateStyles> {
  const custom = new Map<number, boolean>();
  const formatIds: number[] = [];
  let section = 0;
  await parts.walk(part, {
    open(xml) {
      if (xml.depth === 1 && xml.name !== STYLE_SHEET) throw xml.damage();
      if (xml.depth === 2) section = xml.name;
      if (xml.depth !== 3) return;
      if (section === CELL_FORMATS && xml.name === FORMAT)
        formatIds.push(Number(xml.attribute(FORMAT_ID) ?? 0));
      if (section !== NUMBER_FORMATS || xml.name !== NUMBER_FORMAT) return;
      custom.set(Number(xml.attribute(FORMAT_ID)), isDateFormat(xml.attribute(FORMAT_CODE) ?? ''));
    },
  });
  return formatIds.map((id) => custom.get(id) ?? isBuiltInDateFormat(id));
}
