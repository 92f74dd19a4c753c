/** Changes to a part's text, collected against its outline and made at once. */
import type { XmlElement } from './xml-outline';
import { xmlAttribute } from './xml-write';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One attribute after the other, so that a value is never taken for a name. */
const ATTRIBUTE = /\s+([^\s/>=<"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

export class XmlSplice {
  private readonly changes: Change[] = [];
  private readonly appended = new Map<XmlElement, string>();

  constructor(private readonly source: string) {}

  /** Puts `text` in place of the characters from `start` up to `end`. */
  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text });
  }

  /** Adds `xml` behind the last child of `parent`, opening it when it is written `<parent/>`. */
  append(parent: XmlElement, xml: string): void {
    this.appended.set(parent, (this.appended.get(parent) ?? '') + xml);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** Sets an attribute of no namespace, in place where it stands or behind the others. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    if (element.attributes.get(name) === value) return;
    const written = ` ${name}="${xmlAttribute(value)}"`;
    const tag = this.source.slice(element.start, element.openEnd);
    for (const found of tag.matchAll(ATTRIBUTE)) {
      if (found[1] !== name) continue;
      const start = element.start + found.index;
      this.replace(start, start + found[0].length, written);
      return;
    }
    const at = element.openEnd - (element.selfClosing ? 2 : 1);
    this.replace(at, at, written);
  }

  /** The text with every change made; changes at one place stand in the order they were asked for. */
  result(): string {
    for (const [parent, xml] of this.appended) {
      if (!parent.selfClosing) this.replace(parent.closeStart, parent.closeStart, xml);
      else this.replace(parent.openEnd - 2, parent.openEnd, `>${xml}</${parent.prefix}${parent.local}>`);
    }
    this.appended.clear();
    let text = '';
    let at = 0;
    for (const change of [...this.changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
      text += this.source.slice(at, change.start) + change.text;
      at = change.end;
    }
    return text + this.source.slice(at);
  }
}

/**
 * Adds an element `local` to `root` where the schema wants it: behind the last child that comes
 * before it in `order`, or at the root's beginning.
 */
export function insertInOrder(
  splice: XmlSplice,
  root: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): void {
  const before = new Set(order.slice(0, order.indexOf(local)));
  const previous = root.children
    .filter((child) => child.namespace === root.namespace && before.has(child.local))
    .at(-1);
  if (previous) splice.replace(previous.end, previous.end, xml);
  else if (root.selfClosing) splice.append(root, xml);
  else splice.replace(root.openEnd, root.openEnd, xml);
}
