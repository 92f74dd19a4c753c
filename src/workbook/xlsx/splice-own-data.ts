/** Our own data as Office keeps such things: a custom XML item that belongs to the workbook part. */
import { WorkbookError } from '../port';
import { CONTENT_TYPE, officeRelationship } from './namespaces';
import type { Dialect } from './namespaces';
import { CUSTOM_ITEM, OWN_DATA_ID, OWN_DATA_NAMESPACE } from './own-sheets';
import type { PackageEdit } from './package-edit';
import { relationshipsPath } from './relationships';
import { RelationshipList } from './splice-relationships';
import type { ContentTypes } from './splice-types';
import { XML_DECLARATION, plainXmlText } from './xml-write';

const ROOT = 'jixiao';

/** Whether a custom XML item is ours; one that cannot be read is somebody else's. */
async function isOurs(pkg: PackageEdit, part: string): Promise<boolean> {
  try {
    const { root } = await pkg.open(part);
    return root.local === ROOT && root.namespace === OWN_DATA_NAMESPACE;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

/** Our item, by name as reading finds it: LibreOffice hangs it on the package instead of the workbook. */
async function findItem(pkg: PackageEdit): Promise<string | null> {
  for (const part of pkg.names()) {
    if (CUSTOM_ITEM.test(part) && (await isOurs(pkg, part))) return part;
  }
  return null;
}

function itemXml(data: string): string {
  return `${XML_DECLARATION}<${ROOT} xmlns="${OWN_DATA_NAMESPACE}">${plainXmlText(data)}</${ROOT}>`;
}

function propertiesXml({ customXml }: Dialect): string {
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${OWN_DATA_NAMESPACE}"/></ds:schemaRefs>`;
  const id = `ds:itemID="${OWN_DATA_ID}" xmlns:ds="${customXml}"`;
  return `${XML_DECLARATION}<ds:datastoreItem ${id}>${schema}</ds:datastoreItem>`;
}

/** A number for which neither the item nor its properties exist yet. */
function freeNumber(pkg: PackageEdit): number {
  let n = 1;
  while (pkg.has(`customXml/item${n}.xml`) || pkg.has(`customXml/itemProps${n}.xml`)) n += 1;
  return n;
}

async function addItem(
  pkg: PackageEdit,
  data: string,
  types: ContentTypes,
  dialect: Dialect,
): Promise<string> {
  const n = freeNumber(pkg);
  const item = `customXml/item${n}.xml`;
  const properties = `customXml/itemProps${n}.xml`;
  pkg.write(item, itemXml(data));
  pkg.write(properties, propertiesXml(dialect));
  const own = await RelationshipList.of(pkg, item);
  own.add(`${dialect.relationships}/customXmlProps`, properties);
  await own.save();
  types.declare(item, CONTENT_TYPE.xml);
  types.declare(properties, CONTENT_TYPE.customXmlProperties);
  types.declare(relationshipsPath(item), CONTENT_TYPE.relationships);
  return item;
}

/** The lists of the package in which a new part must be entered; the caller saves them. */
export interface PackageLists {
  readonly pkg: PackageEdit;
  readonly relationships: RelationshipList;
  readonly types: ContentTypes;
}

/**
 * Puts `data` into our item, or adds the item. What XML cannot carry becomes U+FFFD, which JSON text
 * never holds.
 */
export async function keepOwnData(lists: PackageLists, data: string, dialect: Dialect): Promise<void> {
  const { pkg, relationships, types } = lists;
  const present = await findItem(pkg);
  if (present !== null) pkg.write(present, itemXml(data));
  const item = present ?? (await addItem(pkg, data, types, dialect));
  const related = relationships.all.some(
    ({ type, part }) => officeRelationship(type) === 'customXml' && part === item,
  );
  if (!related) relationships.add(`${dialect.relationships}/customXml`, item);
}
