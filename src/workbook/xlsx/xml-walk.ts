import { XmlScanner, Token } from './xml-scan';
import type { Limits } from './limits';

/** What is done at the tags and texts of a part; texts only come while `wantText` is set. */
export interface XmlVisitor {
  open?(xml: XmlScanner): void;
  close?(xml: XmlScanner): void;
  text?(text: string): void;
}

function visitTokens(xml: XmlScanner, visitor: XmlVisitor): void {
  for (let token = xml.next(); token !== Token.more; token = xml.next()) {
    if (token === Token.open) visitor.open?.(xml);
    else if (token === Token.close) visitor.close?.(xml);
    else visitor.text?.(xml.text());
  }
}

/** Walks a whole part in UTF-8. Throws `part-damaged`, `unsafe-xml` or `too-large`. */
export async function walkXml(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  limits: Limits,
  visitor: XmlVisitor,
): Promise<void> {
  const xml = new XmlScanner(part, limits);
  for await (const chunk of chunks) {
    xml.push(chunk);
    visitTokens(xml, visitor);
  }
  xml.finish();
}
