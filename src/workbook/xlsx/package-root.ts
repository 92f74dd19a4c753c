import { WorkbookError } from '../port';
import type { PackageParts } from './package-parts';
import { readRelationships, relationshipsPath } from './relationships';
import { nameCode } from './xml-scan';

const CONTENT_TYPES_PART = '[Content_Types].xml';
const MIMETYPE_PART = 'mimetype';
const MIMETYPE_BYTES = 256;

const TYPES = nameCode('Types');
const OVERRIDE = nameCode('Override');
const DEFAULT = nameCode('Default');
const CONTENT_TYPE = nameCode('ContentType');
const PART_NAME = nameCode('PartName');
const EXTENSION = nameCode('Extension');

async function isOpenDocument(parts: PackageParts): Promise<boolean> {
  if (!parts.has(MIMETYPE_PART)) return false;
  const mimetype = await parts.bytes(MIMETYPE_PART, MIMETYPE_BYTES);
  return new TextDecoder().decode(mimetype).includes('opendocument');
}

/** Content types by part path (`/xl/workbook.xml`) and by extension (`.xml`), in lower case. */
async function readContentTypes(parts: PackageParts): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  await parts.walk(CONTENT_TYPES_PART, {
    open(xml) {
      if (xml.depth === 1 && xml.name !== TYPES) throw xml.damage();
      const type = xml.attribute(CONTENT_TYPE) ?? '';
      if (xml.name === OVERRIDE) types.set((xml.attribute(PART_NAME) ?? '').toLowerCase(), type);
      if (xml.name === DEFAULT) types.set(`.${xml.attribute(EXTENSION) ?? ''}`.toLowerCase(), type);
    },
  });
  return types;
}

/**
 * Refuses Office files that are no .xlsx: the binary workbook, documents, presentations. Only the
 * type of the main part says so: some writers declare every extension they know in every file.
 */
function refuseOtherPackages(types: ReadonlyMap<string, string>, mainPart: string): void {
  const path = `/${mainPart}`.toLowerCase();
  const type = types.get(path) ?? types.get(path.slice(path.lastIndexOf('.'))) ?? '';
  if (type.startsWith('application/vnd.ms-excel.sheet.binary')) throw new WorkbookError('is-xlsb');
  if (/(wordprocessingml|presentationml)\.\w+\.main\+xml$/.test(type))
    throw new WorkbookError('not-a-workbook');
}

/**
 * Path of the workbook part. Throws `is-ods`, `is-xlsb` or `not-a-workbook` for other packages,
 * `part-missing` when content types, relationships or the workbook itself are not there.
 */
export async function findWorkbookPart(parts: PackageParts): Promise<string> {
  const relationshipsPart = relationshipsPath('');
  if (await isOpenDocument(parts)) throw new WorkbookError('is-ods');
  const present = [CONTENT_TYPES_PART, relationshipsPart].filter((part) => parts.has(part));
  if (present.length === 0) throw new WorkbookError('not-a-workbook');
  const types = await readContentTypes(parts);
  if (!parts.has(relationshipsPart)) throw new WorkbookError('part-missing', { part: relationshipsPart });
  const root = await readRelationships(parts, '');
  const workbook = root.find(({ kind }) => kind === 'officeDocument');
  if (!workbook) throw new WorkbookError('part-missing', { part: 'xl/workbook.xml' });
  refuseOtherPackages(types, workbook.target);
  return workbook.target;
}
