import { parseRange } from './cell-values';
import type { Filter } from './layout-builder';
import type { PackageParts } from './package-parts';
import { readRelationships } from './relationships';
import { nameCode } from './xml-scan';

const TABLE = nameCode('table');
const FILTER = nameCode('autoFilter');
const REF = nameCode('ref');
/** A criterion stands in a filter's column, which stands in the filter, which stands in the table. */
const CRITERION_DEPTH = 4;

async function readTableFilter(parts: PackageParts, part: string): Promise<Filter | null> {
  let filter: Filter | null = null;
  let inFilter = false;
  await parts.walk(part, {
    open(xml) {
      if (xml.depth === 1 && xml.name !== TABLE) throw xml.damage();
      if (xml.depth === 2) inFilter = xml.name === FILTER;
      if (xml.depth === 2 && inFilter) {
        const range = parseRange(xml.attribute(REF) ?? '');
        if (!range) throw xml.damage();
        filter = { range, hasCriteria: false };
      }
      if (xml.depth === CRITERION_DEPTH && inFilter && filter) filter = { ...filter, hasCriteria: true };
    },
  });
  return filter;
}

/** The filters of the tables on a sheet, in the order of its relationships. Throws as `PackageParts.walk`. */
export async function readTableFilters(parts: PackageParts, sheetPart: string): Promise<readonly Filter[]> {
  const filters: Filter[] = [];
  for (const { kind, target } of await readRelationships(parts, sheetPart)) {
    const filter = kind === 'table' ? await readTableFilter(parts, target) : null;
    if (filter) filters.push(filter);
  }
  return filters;
}
