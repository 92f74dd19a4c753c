import type { PackageParts } from './package-parts';
import { Token, XmlScanner, leafOf, nameCode } from './xml-scan';
import { unescapeExcel } from './xml-text';

const TABLE = nameCode('sst');
const ITEM = nameCode('si');
/** What most items look like. */
const PLAIN_ITEM = leafOf('si', 't');
const RUN = nameCode('r');
const TEXT = nameCode('t');

/** Collects the shared strings; phonetic text (`rPh`) is left out. */
class SharedStringScanner {
  readonly strings: string[] = [];
  private value = '';
  private inRun = false;

  constructor(
    private readonly xml: XmlScanner,
    private readonly maxStrings: number,
    private readonly maxLength: number,
  ) {}

  scan(): void {
    const { xml } = this;
    for (let token = xml.next(); token !== Token.more; token = xml.next()) {
      if (token === Token.text) this.text();
      else if (token === Token.open) this.open();
      else this.close();
    }
  }

  private open(): void {
    const { xml } = this;
    if (xml.depth === 2) this.openItem();
    else if (xml.depth === 3) {
      this.inRun = xml.name === RUN;
      xml.wantText = xml.name === TEXT;
    } else if (xml.depth === 4) xml.wantText = this.inRun && xml.name === TEXT;
    else if (xml.depth === 1 && xml.name !== TABLE) throw xml.damage();
  }

  private openItem(): void {
    this.value = '';
    if (!this.xml.takeLeaf(PLAIN_ITEM)) return;
    this.text();
    this.add();
  }

  private text(): void {
    this.value = this.value === '' ? this.xml.text() : this.value + this.xml.text();
    if (this.value.length > this.maxLength) throw this.xml.excess(this.maxLength);
  }

  private close(): void {
    const { xml } = this;
    xml.wantText = false;
    if (xml.depth === 2 && xml.name === ITEM) this.add();
  }

  private add(): void {
    if (this.strings.length >= this.maxStrings) throw this.xml.excess(this.maxStrings);
    this.strings.push(unescapeExcel(this.value));
  }
}

/** Reads the table of shared strings. Throws as `PackageParts.chunks` and as `walkXml`. */
export async function readSharedStrings(
  parts: PackageParts,
  part: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { limits } = parts;
  const xml = new XmlScanner(part, limits);
  const scanner = new SharedStringScanner(xml, limits.sharedStrings, limits.stringBytes);
  for await (const chunk of parts.chunks(part, limits.partBytes, signal)) {
    xml.push(chunk);
    scanner.scan();
  }
  xml.finish();
  return scanner.strings;
}
