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

async function isOpenDocument(parts: PackageParts): Promise<boolean> {
  if (!parts.has(MIMETYPE_PART)) return false;
  const mimetype = await parts.bytes(MIMETYPE_PART, MIMETYPE_BYTES);
  return new TextDecoder().decode(mimetype).includes('opendocument');
}

async function readContentTypes(parts: PackageParts): Promise<ReadonlySet<string>> {
  const types = new Set<string>();
  await parts.walk(CONTENT_TYPES_PART, {
    open(xml) {
      if (xml.depth === 1 && xml.name !== TYPES) throw xml.damage();
      if (xml.name === OVERRIDE || xml.name === DEFAULT) types.add(xml.attribute(CONTENT_TYPE) ?? '');
    },
  });
  return types;
}

/** Refuses Office files that are no .xlsx: the binary workbook, documents, presentations. */
function refuseOtherPackages(types: ReadonlySet<string>): void {
  for (const type of types) {
    if (type.startsWith('application/vnd.ms-excel.sheet.binary')) throw new WorkbookError('is-xlsb');
    if (/(wordprocessingml|presentationml)\.\w+\.main\+xml$/.test(type))
      throw new WorkbookError('not-a-workbook');
  }
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
  refuseOtherPackages(await readContentTypes(parts));
  if (!parts.has(relationshipsPart)) throw new WorkbookError('part-missing', { part: relationshipsPart });
  const root = await readRelationships(parts, '');
  const workbook = root.find(({ kind }) => kind === 'officeDocument');
  if (!workbook) throw new WorkbookError('part-missing', { part: 'xl/workbook.xml' });
  return workbook.target;
}
