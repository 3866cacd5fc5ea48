import { SaxesParser } from 'saxes';
import { deepest } from './piece-builder.ts';
import { refused } from './refusal.ts';

/** An element of an XLIFF file. What other namespaces say is left out. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly line: number;
}

const none: ReadonlyMap<string, string> = new Map();

/** The namespaces of XLIFF; some tools leave them out, or write an older one around a newer. */
const ours: ReadonlySet<string> = new Set(['', 'urn:oasis:names:tc:xliff:document:1.1', 'urn:oasis:names:tc:xliff:document:1.2', 'urn:oasis:names:tc:xliff:document:2.0']);

/**
 * Reads XML into its outermost element. Nothing is fetched or expanded: a text that declares anything is refused.
 * @param accept refuses a kind of file by its outermost tag, before the rest is read
 */
export function readXml(text: string, accept: (root: Omit<XmlElement, 'children'>) => void): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const open: (XmlElement & { readonly children: (XmlElement | string)[] })[] = [];
  let [line, root] = [1, undefined as XmlElement | undefined];
  parser.on('error', () => {
    throw refused('malformed', parser.line, {});
  });
  parser.on('doctype', () => {
    throw refused('doctype', parser.line, {});
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length === deepest) throw refused('deep', line, { most: deepest });
    const own = Object.values(attributes).flatMap(({ prefix, local: name, value }) => (prefix === '' ? [[name, value] as const] : []));
    const element = { name: local, attributes: own.length === 0 ? none : new Map(own), children: [], line };
    if (root === undefined) {
      accept(element);
      root = element;
    }
    // What stands in an element that is left out is left out with it.
    if (ours.has(uri)) open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const say = (words: string) => void open.at(-1)?.children.push(words);
  parser.on('text', say);
  parser.on('cdata', say);
  parser.write(text).close();
  if (root === undefined) throw refused('malformed', parser.line, {});
  return root;
}

/** The elements of a name that stand directly in another. */
export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));
}

/** The elements of a name anywhere in another, in the order of the file. */
export function* descendantsNamed({ children }: XmlElement, name: string): Generator<XmlElement> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    else yield* descendantsNamed(child, name);
  }
}

/** All words in an element. */
export function wordsIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}
