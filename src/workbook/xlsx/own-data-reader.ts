import { CUSTOM_ITEM, OWN_DATA_NAMESPACE } from './own-sheets';
import type { PackageParts } from './package-parts';
import { toUtf8 } from './xml-encoding';
import { Token, XmlScanner } from './xml-scan';

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Whether the root of a part is in our namespace; only the head of the part is read. */
async function isOurs(parts: PackageParts, part: string): Promise<boolean> {
  const xml = new XmlScanner(part, parts.limits);
  for await (const chunk of parts.chunks(part)) {
    xml.push(chunk);
    if (xml.next() === Token.open) return xml.rootNamespace() === OWN_DATA_NAMESPACE;
  }
  return false;
}

async function readText(parts: PackageParts, part: string): Promise<string> {
  // Our data may be one long text: let it be as long as the part, and push it at once.
  const limits = { ...parts.limits, stringBytes: parts.limits.partBytes };
  const xml = new XmlScanner(part, limits);
  xml.wantText = true;
  let text = '';
  for await (const chunk of toUtf8(whole(await parts.bytes(part)), part)) {
    xml.push(chunk);
    for (let token = xml.next(); token !== Token.more; token = xml.next()) {
      if (token === Token.text && xml.depth > 0) text += xml.text();
    }
  }
  xml.finish();
  return text;
}

/**
 * The text kept in our custom XML part, or null when there is none. Throws `part-damaged` when the
 * part is ours but not whole, and as `PackageParts.bytes`.
 */
export async function readOwnData(parts: PackageParts): Promise<string | null> {
  for (const name of parts.names().filter((part) => CUSTOM_ITEM.test(part))) {
    if (await isOurs(parts, name)) return readText(parts, name);
  }
  return null;
}
