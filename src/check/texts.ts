import type { Nodes, Parents } from 'mdast';
import { parseDocument, isMap, isScalar, isSeq, LineCounter } from 'yaml';
import type { Node } from 'yaml';
import { fold, leavesOf, nameOfSection } from '../model/blocks.ts';
import type { Leaf } from '../model/blocks.ts';
import type { Place } from '../model/problem.ts';
import type { Source } from '../model/source.ts';

/** What a piece of words is to who reads it. */
export type TextKind =
  | 'title' | 'description' | 'front-matter' | Leaf['kind']
  /** Words of the app, as a flow's file has them. */
  | 'app'
  /** What the guide says about a screen of the app. */
  | 'guide'
  /** What the site says differently from the generator, and its own name and the like. */
  | 'setting';

/** The smallest piece of words that is read as one: a heading, paragraph, item, cell, label or line of front matter. */
export interface Text extends Partial<Pick<Leaf, 'node' | 'alert' | 'action'>> {
  readonly file: string;
  /** Of the file; a run in another language is not told apart. */
  readonly language: string;
  readonly kind: TextKind;
  /** As it is read: without markup, white space folded. */
  readonly words: string;
  /** Where a character of `words` stands in the file, counted from 0. */
  readonly at: (offset: number) => Place;
  /** "body", "choice this-phone", "after"; for YAML the path of its keys: "guide.front.name". */
  readonly section: string;
}

const known = new WeakMap<Source, Text[]>();

/** The words of one file. Remembered by the source, so that a file that has not changed is not read again. */
export function textsIn(source: Source, text: string): Text[] {
  let texts = known.get(source);
  if (texts === undefined) {
    texts = source.kind === 'mdx' ? textsOfPage(source.path, source.name, source.parsed.document, text) : source.kind === 'yaml' ? textsOfYaml(source.path, source.name, text) : [];
    known.set(source, texts);
  }
  return texts;
}

/** The language that a file is in by its name; "" where it names none. */
export const languageOf = (name: string) => /(?:\.|^languages\/)([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.(?:mdx|yaml)$/.exec(name)?.[1] ?? '';

type Context = Pick<Text, 'file' | 'language' | 'section'> & { readonly text: string };

function textsOfPage(file: string, name: string, { frontMatter, sections }: Extract<Source, { kind: 'mdx' }>['parsed']['document'], text: string): Text[] {
  const language = languageOf(name);
  const front = yamlTexts(file, frontMatter, 1, (path) => {
    // What readers may type is no text of the page, and may well be misspelt.
    if (path === 'draft' || path.startsWith('keywords')) return undefined;
    return { language, kind: path === 'title' || path === 'description' ? path : 'front-matter' };
  });
  return [
    ...front,
    ...sections.flatMap((section) => {
      const context: Context = { file, language, text, section: nameOfSection(section) };
      return leavesOf(section).flatMap((leaf) => textOfLeaf(leaf, context));
    }),
  ];
}

function textOfLeaf(leaf: Leaf, { text, ...context }: Context): Text[] {
  const { words, at } = wordsOf(leaf.node, context.file, text);
  return words === '' ? [] : [{ ...context, ...leaf, words, at }];
}

/** The words of a block. Where its characters stand is worked out once somebody asks, which hardly anybody does. */
function wordsOf(block: Parents, file: string, text: string): Pick<Text, 'words' | 'at'> {
  let offsets: readonly number[] | undefined;
  return {
    words: fold(ownWordsOf(block)),
    at: (offset) => {
      offsets ??= offsetsOf(block, text);
      return placeAt(file, text, offsets[Math.min(offset, offsets.length - 1)] ?? block.position?.start.offset ?? 0);
    },
  };
}

/** What a block says itself: the words of an image are the image's own. */
function ownWordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => ownWordsOf(child as Nodes)).join('') : '';
}

/** For each character of the words of a block, its offset in the file. */
function offsetsOf(block: Parents, text: string): number[] {
  const offsets: number[] = [];
  let afterSpace = true;
  const add = (character: string, offset: number) => {
    const space = /\s/.test(character);
    if (!(space && afterSpace)) offsets.push(offset);
    afterSpace = space;
  };
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'text') alongside(node.value, text, start + alertMark(node.value, text, start), node.position?.end.offset ?? start, add);
    else if (node.type === 'inlineCode') for (const [index, character] of [...node.value].entries()) add(character, start + 1 + index);
    else if (node.type === 'break') add(' ', start);
    else if ('children' in node) for (const child of node.children) visit(child as Nodes);
  };
  visit(block);
  return offsets;
}

/** How long “[!TIP]” is where the words of an alert begin after it: it is no part of them. */
function alertMark(value: string, text: string, start: number): number {
  if (!text.startsWith('[!', start) || value.startsWith('[!')) return 0;
  return /^\[![^\]\n]*\][ \t]*\n?[ \t>]*/.exec(text.slice(start, start + 80))?.[0].length ?? 0;
}

/** Walks along a text as it is read and as it is written, with its escapes, entities and indented lines. */
function alongside(value: string, text: string, start: number, end: number, add: (character: string, offset: number) => void): void {
  let raw = start;
  for (const character of value.split('')) {
    if (text[raw] !== character && raw < end) {
      if (text[raw] === '\\') raw += 1;
      else if (text[raw] === '&') {
        add(character, raw);
        const entity = /^&[#\w]+;/.exec(text.slice(raw, raw + 40));
        raw += entity?.[0].length ?? 1;
        continue;
      } else while (raw < end && /[\s>]/.test(text[raw]!) && text[raw] !== character) raw += 1;
    }
    add(character, Math.min(raw, end));
    raw += 1;
  }
}

/** The line and column of a place in a text, both counted from 1. */
export function placeAt(file: string, text: string, offset: number): Place {
  if (lines.text !== text) lines = { text, starts: lineStarts(text) };
  const { starts } = lines;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - starts[low]! + 1 };
}

/** Where the lines of the last text begin: rules ask for many places of one text, one after the other. */
let lines: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Which words of YAML files are read by people. */
function textsOfYaml(file: string, name: string, text: string): Text[] {
  const language = languageOf(name);
  if (/^flows\/.+\..+\.yaml$/.test(name)) return yamlTexts(file, text, 0, (path) => ({ language, kind: path.startsWith('screens.') ? 'app' : 'guide' }));
  if (name.startsWith('languages/')) return yamlTexts(file, text, 0, (path) => (path.startsWith('strings.') ? { language, kind: 'setting' } : undefined));
  return [];
}

/** Texts of a YAML text, by the path of their keys. */
export function yamlTexts(file: string, text: string, linesBefore: number, of: (path: string) => Pick<Text, 'language' | 'kind'> | undefined): Text[] {
  const counter = new LineCounter();
  const document = parseDocument('\n'.repeat(linesBefore) + text, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) return [];
  const texts: Text[] = [];
  const visit = (node: Node | null, path: string): void => {
    if (isMap(node)) for (const { key, value } of node.items) visit(value as Node | null, `${path === '' ? '' : `${path}.`}${isScalar(key) ? String(key.value) : ''}`);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item as Node | null, `${path}.${index}`);
    else if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      const as = of(path);
      if (as === undefined) return;
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
      const start = node.range?.[0] ?? 0;
      const at = (offset: number): Place => {
        const { line, col } = counter.linePos(start + quoted + offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
      };
      texts.push({ file, section: path, words: fold(node.value), at, ...as });
    }
  };
  visit(document.contents as Node | null, '');
  return texts;
}
