import type { Element, ElementContent, Nodes as HastNodes, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Image, Link, List, ListItem, Nodes, Paragraph, RootContent, Strong, Table } from 'mdast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import type { Handler, State } from 'mdast-util-to-hast';
import { addressOf } from './addresses.ts';
import type { PagePlace } from './block-fragments.ts';
import type { BlockMark, PageMarks } from './block-marks.ts';
import { languageOfLabel } from './flow.ts';
import type { Flow } from './flow.ts';
import { slugOf, uniqueId } from './fragments.ts';
import type { Language } from './language.ts';
import { imageName, readPageLink } from './link-problems.ts';
import type { Site } from './site.ts';
import { termFragments, termOf } from './term-links.ts';
import { explanationFor } from './term-view.ts';
import { textOf } from './subset.ts';
import type { Prose, Run } from './view.ts';

/** Where prose stands, which decides its links, label languages and fragments. */
export interface ProseContext {
  readonly site: Site;
  readonly language: Language;
  /** The file's name below the content folder, from which images are named. */
  readonly name: string;
  /** Fragments that the page has used so far: each may stand once. */
  readonly ids: Set<string>;
  /** Terms that the page has led to so far: their explanations follow at its foot. */
  readonly terms: Set<string>;
  /** The flow whose labels are the bold words. */
  readonly flow?: Flow;
  /** How far headings move down because the page made one above them. */
  readonly lower?: number;
  /** What the page says, or is led to, where a translation is out of date. */
  readonly marks?: PageMarks;
}

/** Draws nodes of a document as HTML, each run under its own `lang`. */
export function renderProse(nodes: readonly Nodes[], context: ProseContext): Prose {
  const tree = toHast({ type: 'root', children: [...nodes] as RootContent[] }, { handlers: handlersOf(context) });
  return { html: toHtml(tree as HastNodes).trim() };
}

function handlersOf(context: ProseContext): Record<string, Handler> {
  const alone = new Set<Link>();
  return {
    text: (_, node: { value: string }): Text => text(soften(context.language.run(node.value))),
    heading: (state, node: Heading) => marked(heading(state, node, context), node, context),
    paragraph: (state, node: Paragraph, parent) => {
      const made = defaultHandlers.paragraph(state, node);
      // In a list without empty lines the words stand in the item itself.
      return marked(parent?.type === 'listItem' && parent.children[0] === node ? made : placed(made, node, context), node, context);
    },
    list: (state, node: List) => marked(defaultHandlers.list(state, node), node, context),
    listItem: (state, node: ListItem, parent) => {
      const sole = soleLink(node);
      if (sole !== undefined) alone.add(sole);
      return placed(defaultHandlers.listItem(state, node, parent), node.children[0], context);
    },
    link: (state, node: Link) => (termOf(node.url) !== undefined ? termLink(state, node, context) : alone.has(node) ? aloneLink(link(state, node, context)) : link(state, node, context)),
    strong: (state, node: Strong) => strong(state, node, context),
    table: (state, node: Table) => marked(table(state, node, context), node, context),
    image: (_, node: Image) => image(node, context),
  };
}

const text = (value: string): Text => ({ type: 'text', value });
const soften = (run: Run) => run.soft ?? run.text;

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function heading(state: State, node: Heading, context: ProseContext): Element {
  const id = uniqueId(slugOf(textOf(node)), context.ids);
  return element(`h${node.depth + (context.lower ?? 0)}`, { id }, state.all(node) as ElementContent[]);
}

/** A block with the fragment that a translation leads to, where one does. */
function placed(made: Element, node: Nodes | undefined, { marks }: ProseContext): Element {
  const id = node === undefined ? undefined : marks?.ids.get(node);
  return id === undefined ? made : { ...made, properties: { ...made.properties, id } };
}

/** A block, and after it what the translation says of it. */
function marked(made: Element, node: Nodes, context: ProseContext): Element | Element[] {
  const marks = marksAt(node, context);
  return marks.length === 0 ? made : [made, ...marks];
}

function marksAt(place: PagePlace, { marks, language }: Pick<ProseContext, 'marks' | 'language'>): Element[] {
  return (marks?.at.get(place) ?? []).map((mark) => markElement(mark, language));
}

/** A line of its own, so that it is part of no heading, label or link. */
function markElement({ words, link: { href, hreflang, words: read }, number }: BlockMark, language: Language): Element {
  const counted = number === undefined ? [] : [text(' '), element('span', {}, [text(`(${number})`)])];
  const way = element('a', { href, hrefLang: hreflang }, [...runNodes(read, language), ...counted]);
  return element('div', { className: ['block-mark'] }, [element('span', {}, runNodes(words, language)), text(' '), way]);
}

/** The marks at a place that is no prose, as HTML; nothing where there are none. */
export function marksProse(place: PagePlace, context: Pick<ProseContext, 'marks' | 'language'>): Prose | undefined {
  const marks = marksAt(place, context);
  return marks.length === 0 ? undefined : { html: toHtml(marks) };
}

/** A link to a page leads to it in the reader's language, and says so where the page is not in it. */
function link(state: State, node: Link, context: ProseContext): Element {
  const words = state.all(node) as ElementContent[];
  const { site, language } = context;
  if (!node.url.startsWith('page:')) return element('a', { href: node.url }, words);
  const { target, fragment } = readPageLink(node.url);
  const page = site.pages.get(target)!;
  const there = page.variants.has(language.code);
  const href = hrefOf(site, addressOf(page, language.code, site.pages)) + (there && fragment !== undefined ? `#${fragment}` : '');
  if (there) return element('a', { href }, words);
  const lacking = element('span', { className: ['lacking'] }, [text(' ('), ...runNodes(language.say('notYetInLanguage'), language), text(')')]);
  return element('a', { href }, [...words, lacking]);
}

/** A word that leads to its explanation at the foot of the page; plain where there is none. */
function termLink(state: State, node: Link, { site, language, terms }: ProseContext): Element | ElementContent[] {
  const words = state.all(node) as ElementContent[];
  const id = termOf(node.url)!;
  const term = site.terms.get(id);
  if (term === undefined || explanationFor(site, language, term) === undefined) return words;
  const { word, explanation } = termFragments(id);
  const first = terms.has(id) ? {} : { id: word };
  terms.add(id);
  return element('a', { className: ['term'], href: `#${explanation}`, ...first }, words);
}

/** The link that is all of a list item: it is aimed at by thumbs, as one in a sentence is not. */
function soleLink(item: ListItem): Link | undefined {
  const [block, ...others] = item.children;
  const [sole, ...words] = block?.type === 'paragraph' ? block.children : [];
  return others.length === 0 && words.length === 0 && sole?.type === 'link' ? sole : undefined;
}

/** Its words stay one piece in the row that the class makes of it. */
function aloneLink(made: Element): Element {
  return { ...made, properties: { ...made.properties, className: ['alone'] }, children: [element('span', {}, made.children)] };
}

/** An address of the site with its base path. */
export function hrefOf(site: Site, path: string): string {
  return site.base.replace(/\/$/, '') + path;
}

function runNodes(run: Run, language: Language): ElementContent[] {
  const words = text(soften(run));
  return run.lang === language.code ? [words] : [element('span', { lang: run.lang, dir: run.dir }, [words])];
}

/** Bold words in a walkthrough are labels of the app, in the language in which the app shows them. */
function strong(state: State, node: Strong, { flow, site, language }: ProseContext): Element {
  const words = state.all(node) as ElementContent[];
  if (flow === undefined || flow.words.size === 0) return element('strong', {}, words);
  const label = textOf(node);
  const shown = languageOfLabel(flow, label, language.code) ?? language.code;
  const mark = shown === language.code ? {} : { lang: shown, dir: site.languages.get(shown)?.direction ?? 'ltr' };
  // A label is quoted to the letter: no soft hyphens in it.
  return element('strong', { className: ['label'], ...mark }, [text(label)]);
}

/** A table scrolls inside itself, reachable by keyboard, and never widens the page. */
function table(state: State, node: Table, context: ProseContext): Element {
  const rows = node.children.map((row, index) =>
    element('tr', {}, row.children.map((cell, column) => {
      const align = node.align?.[column];
      const name = align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {};
      const made = element(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'col', ...name } : name, [...(state.all(cell) as ElementContent[]), ...marksAt(cell, context)]);
      return placed(made, cell, context);
    })),
  );
  const inner = element('table', {}, [element('thead', {}, rows.slice(0, 1)), element('tbody', {}, rows.slice(1))]);
  const name = context.language.run(node.children[0]?.children.map((cell) => textOf(cell)).join(', ') ?? '').text;
  return element('div', { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: name }, [inner]);
}

function image(node: Image, { site, name }: ProseContext): Element {
  const file = imageName(name, node.url);
  const { width, height } = site.images.get(file) ?? {};
  const size = width === undefined || height === undefined ? {} : { width, height };
  return element('img', { src: `${site.base}images/${file}`, alt: node.alt ?? '', ...size, loading: 'lazy', decoding: 'async' }, []);
}
