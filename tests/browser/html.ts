/** Reads built HTML as a tree, for tests that need no browser. */
import type { Element, ElementContent, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

export type { Element } from 'hast';

/** The `<html>` element of a page, as a browser would read it. */
export function readHtml(html: string): Element {
  const root = (htmlToHast(html) as Nodes & { children: Nodes[] }).children.find((node) => node.type === 'element');
  if (root?.type !== 'element') throw new Error('There is no element in the page.');
  return root;
}

/** An attribute by the name that it has in HTML; undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return attributesOf(element).get(name);
}

/** All attributes, by the names that they have in HTML. */
export function attributesOf({ properties }: Element): Map<string, string> {
  return new Map(
    Object.entries(properties).flatMap(([key, value]) => {
      if (value === undefined || value === null || value === false) return [];
      const name = special[key] ?? (/^(?:aria|data)[A-Z]/.test(key) ? `${key.slice(0, 4)}-${key.slice(4)}` : key).toLowerCase();
      return [[name, value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value)]];
    }),
  );
}

const special: Readonly<Record<string, string>> = { className: 'class', httpEquiv: 'http-equiv', htmlFor: 'for', acceptCharset: 'accept-charset' };

/**
 * Every element below (and including) one, in reading order: of a tag, or of any, that has these attributes.
 * @example all(page, 'link', { rel: 'canonical' })
 */
export function all(under: Element, tag = '*', attributes: Readonly<Record<string, string>> = {}): Element[] {
  const fits = (tag === '*' || under.tagName === tag) && Object.entries(attributes).every(([name, value]) => attribute(under, name) === value);
  return [...(fits ? [under] : []), ...elementsIn(under).flatMap((child) => all(child, tag, attributes))];
}

/** The one element of its kind. */
export function only(under: Element, tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const found = all(under, tag, attributes);
  if (found.length !== 1) throw new Error(`Found ${found.length} of <${tag}> with ${JSON.stringify(attributes)}, not one.`);
  return found[0]!;
}

/** Elements that have a class. */
export function withClass(under: Element, name: string): Element[] {
  return all(under).filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name));
}

export function elementsIn(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

/** What is read: all words, white space folded, without soft hyphens. */
export function wordsOf(node: ElementContent): string {
  return fold(rawText(node));
}

/** The text as it stands, soft hyphens included. */
export function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(rawText).join('') : '';
}

export const fold = (text: string) => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

/** Words that stand in one language without a mark between them. */
export interface TextRun {
  readonly words: string;
  readonly lang: string;
  readonly dir: string;
  /** The element right around the words, as a path: "html body main p". */
  readonly path: string;
}

/** Every run of text of a page, with the language and direction under which it stands. Scripts and styles are none. */
export function textRuns(root: Element): TextRun[] {
  const walk = (element: Element, lang: string, dir: string, path: string): TextRun[] => {
    if (['script', 'style', 'head'].includes(element.tagName)) return [];
    const ownLang = attribute(element, 'lang') ?? lang;
    const ownDir = attribute(element, 'dir') ?? dir;
    const id = attribute(element, 'id');
    const own = `${path} ${element.tagName}${id === undefined ? '' : `#${id}`}`.trim();
    return element.children.flatMap((child) => {
      if (child.type === 'element') return walk(child, ownLang, ownDir, own);
      const words = child.type === 'text' ? fold(child.value) : '';
      return words === '' ? [] : [{ words, lang: ownLang, dir: ownDir, path: own }];
    });
  };
  return walk(root, '', 'ltr', '');
}

/** Elements with the language under which they stand, for words in attributes. */
export function withLanguages(root: Element): { element: Element; lang: string }[] {
  const walk = (element: Element, around: string): { element: Element; lang: string }[] => {
    const lang = attribute(element, 'lang') ?? around;
    return [{ element, lang }, ...elementsIn(element).flatMap((child) => walk(child, lang))];
  };
  return walk(root, '');
}
