/** A package being edited: parts are read on demand, and what nobody changed is copied as it is. */
import { WorkbookError } from '../port';
import { nodeInflater } from './inflate-node';
import { decodePart } from './part-text';
import { outlineXml } from './xml-outline';
import type { XmlElement } from './xml-outline';
import { entryBytes, recordBytes } from './zip';
import type { ZipArchive, ZipEntry } from './zip';
import { copiedRecord, joinZip, writtenRecord } from './zip-write';

/** Inflated bytes up to which a part is taken apart for splicing; far above any workbook's own. */
const MAX_SPLICED_BYTES = 64 * 1024 * 1024;

/** A part open for splicing. */
export interface OpenPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

function sameContent(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

export class PackageEdit {
  /** Entries by name in lower case: part names differ in more than case. */
  private readonly entries = new Map<string, ZipEntry>();
  private readonly written = new Map<string, { readonly name: string; readonly content: Uint8Array }>();
  private readonly removed = new Set<string>();

  /** Throws `zip-damaged` when two entries have one name. */
  constructor(private readonly zip: ZipArchive) {
    for (const entry of zip.entries) {
      const key = entry.name.toLowerCase();
      if (this.entries.has(key)) throw new WorkbookError('zip-damaged', { part: entry.name });
      this.entries.set(key, entry);
    }
  }

  /** Names of the parts as they stand now, without slash at the front. */
  names(): string[] {
    const kept = this.zip.entries.filter(({ name }) => !this.removed.has(name.toLowerCase()));
    const added = [...this.written].filter(([key]) => !this.entries.has(key));
    return [...kept.map(({ name }) => name), ...added.map(([, { name }]) => name)];
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.written.has(key) || (this.entries.has(key) && !this.removed.has(key));
  }

  /** A part's content. Throws `part-missing`, and what reading an entry throws. */
  async bytes(name: string): Promise<Uint8Array> {
    const key = name.toLowerCase();
    const written = this.written.get(key);
    if (written) return written.content;
    const entry = this.removed.has(key) ? undefined : this.entries.get(key);
    if (!entry) throw new WorkbookError('part-missing', { part: name });
    return entryBytes(this.zip, entry, { inflater: nodeInflater, maxBytes: MAX_SPLICED_BYTES });
  }

  /** A part's text with its outline. Throws also what `outlineXml` throws. */
  async open(name: string): Promise<OpenPart> {
    const { text } = decodePart(await this.bytes(name), name);
    return { name, text, root: outlineXml(text, name) };
  }

  /** Writes the changed text of a part that was opened, in the encoding it has. */
  async rewrite(name: string, text: string): Promise<void> {
    this.write(name, decodePart(await this.bytes(name), name).encode(text));
  }

  /** Puts a part in place of the one of that name, or adds it. */
  write(name: string, content: Uint8Array | string): void {
    const key = name.toLowerCase();
    this.removed.delete(key);
    this.written.set(key, {
      name,
      content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    });
  }

  remove(name: string): void {
    const key = name.toLowerCase();
    this.written.delete(key);
    this.removed.add(key);
  }

  /** The first of `xl/sheet1.xml`, `xl/sheet2.xml`, … that is free, for the stem `xl/sheet`. */
  freeName(stem: string, extension: string): string {
    for (let n = 1; ; n += 1) {
      const name = `${stem}${n}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** The package as a zip: old entries in their order, new ones behind them. */
  async build(): Promise<Uint8Array> {
    const records = [];
    for (const entry of this.zip.entries) {
      const key = entry.name.toLowerCase();
      if (this.removed.has(key)) continue;
      const written = this.written.get(key);
      if (written && !(await this.unchanged(entry, written.content))) {
        records.push(await writtenRecord(entry, written.content));
      } else {
        records.push(copiedRecord(recordBytes(this.zip, entry), entry));
      }
    }
    for (const [key, { name, content }] of this.written) {
      if (!this.entries.has(key)) records.push(await writtenRecord(name, content));
    }
    return joinZip(records);
  }

  private async unchanged(entry: ZipEntry, content: Uint8Array): Promise<boolean> {
    if (entry.uncompressedSize !== content.length) return false;
    const reading = { inflater: nodeInflater, maxBytes: content.length };
    return sameContent(await entryBytes(this.zip, entry, reading), content);
  }
}
