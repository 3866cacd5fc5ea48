import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { applyEdits } from './edits.ts';
import type { Edit } from './edits.ts';
import { renderKey, renderText } from './yaml-text.ts';
import type { TextStyle } from './yaml-text.ts';

/** A text, or whether something is so, and the keys that lead to it. */
export type YamlChange = readonly [keys: readonly string[], value: string | boolean];

/**
 * Sets texts in a YAML text and touches no other byte. A text that is there is replaced in the way it is quoted, where
 * that can hold the new words; one that is not comes with the maps that it needs.
 * @param text YAML without mistakes, aliases and anchors
 * @param like YAML whose order new keys follow; without it they come last
 */
export function setTexts(text: string, changes: Iterable<YamlChange>, like = ''): string {
  const wanted = treeOf(changes);
  if (wanted.size === 0) return text;
  const edits = new Edits(text);
  const contents = parseDocument(text).contents;
  if (contents === null || (isScalar(contents) && contents.value === null)) edits.insert(text.length, `${text === '' || text.endsWith('\n') ? '' : '\n'}${blockOf(wanted, '')}`);
  else if (isMap(contents)) setMap(edits, contents, wanted, parseDocument(like).contents);
  else throw new Error('Only a map has texts by key.');
  return applyEdits(text, edits.list);
}

/** What is to be set, key by key: a value, or the same one level further in. */
type Tree = Map<string, string | boolean | Tree>;

function treeOf(changes: Iterable<YamlChange>): Tree {
  const top: Tree = new Map();
  for (const [keys, value] of changes) {
    let tree = top;
    for (const key of keys.slice(0, -1)) {
      const inner = tree.get(key);
      const next: Tree = inner instanceof Map ? inner : new Map();
      tree.set(key, next);
      tree = next;
    }
    tree.set(keys.at(-1)!, value);
  }
  return top;
}

/** A text, and the edits that gather while it is walked through. */
class Edits {
  readonly list: Edit[] = [];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }
}

type Item = Pair<ParsedNode, ParsedNode | null>;

const itemsOf = (map: YAMLMap) => map.items.filter((item) => isPair(item)) as Item[];
const nameOf = ({ key }: Item) => (isScalar(key) ? String(key.value) : '');
const startOf = (node: Node) => node.range![0];

function setMap(edits: Edits, map: YAMLMap, wanted: Tree, like: unknown): void {
  const there = new Map(itemsOf(map).map((item) => [nameOf(item), item]));
  const added: Tree = new Map();
  for (const [key, value] of wanted) {
    const item = there.get(key);
    if (item === undefined) added.set(key, value);
    else setItem(edits, map, item, value, isMap(like) ? like.get(key, true) : undefined);
  }
  if (added.size > 0) addKeys(edits, map, added, isMap(like) ? itemsOf(like).map(nameOf) : []);
}

function setItem(edits: Edits, map: YAMLMap, item: Item, value: string | boolean | Tree, like: unknown): void {
  const { key, value: node } = item;
  if (value instanceof Map && isMap(node)) {
    setMap(edits, node, value, like);
    return;
  }
  if (value instanceof Map && isSeq(node)) {
    for (const [index, inner] of value) {
      const one = node.items[Number(index)];
      if (isScalar(one) && !(inner instanceof Map)) replaceScalar(edits, one as Scalar, inner, node.flow === true, map);
    }
    return;
  }
  const isNothing = node === null || (isScalar(node) && node.value === null && node.source === '');
  if (isNothing) {
    const after = endOfKey(edits.text, key);
    if (value instanceof Map && map.flow !== true) edits.insert(nextLine(edits.text, after).at, `${nextLine(edits.text, after).lead}${blockOf(value, `${indentOf(edits.text, key)}  `)}`);
    else edits.insert(after, `${edits.text[after - 1] === ':' ? '' : ':'} ${value instanceof Map ? flowOf(value) : scalarOf(value, 'plain', map.flow === true)}`);
  } else if (!(value instanceof Map) && isScalar(node)) {
    replaceScalar(edits, node, value, map.flow === true, map);
  } else {
    // A text where there was a map, or the other way round.
    const end = endOf(item);
    edits.replace(startOf(node), end, `${value instanceof Map ? flowOf(value) : scalarOf(value, 'plain', map.flow === true)}${edits.text[end - 1] === '\n' ? '\n' : ''}`);
  }
}

const styles: Readonly<Record<string, TextStyle>> = { QUOTE_DOUBLE: 'double', QUOTE_SINGLE: 'single', BLOCK_LITERAL: 'literal', BLOCK_FOLDED: 'folded' };

const styleOf = (node: unknown): TextStyle => (isScalar(node) ? (styles[node.type ?? ''] ?? 'plain') : 'plain');

function replaceScalar(edits: Edits, node: Scalar, value: string | boolean, inFlow: boolean, map: YAMLMap): void {
  if (node.value === value) return;
  const [start, end] = node.range!;
  const old = edits.text.slice(start, end);
  const style = styleOf(node);
  const isBlock = style === 'literal' || style === 'folded';
  const indent = isBlock ? (/\n( +)\S/.exec(old)?.[1] ?? `${indentOf(edits.text, map.items[0]!.key as Node)}  `) : '';
  const remark = isBlock ? (/^[|>][0-9+-]*([^\n]*)/.exec(old)?.[1] ?? '') : '';
  const text = scalarOf(value, style, inFlow, indent, remark);
  // Empty lines below lines of their own are not theirs, unless it is said that they are.
  const below = isBlock ? /\n*$/.exec(old)![0].length - (text.endsWith('\n') ? 1 : 0) : 0;
  edits.replace(start, end, text + '\n'.repeat(text.endsWith('\n\n') ? 0 : Math.max(below, 0)));
}

const scalarOf = (value: string | boolean, style: TextStyle, inFlow: boolean, indent = '', remark = '') => (typeof value === 'boolean' ? String(value) : renderText(value, style, { inFlow, indent, remark }));

/** New keys of a map, each after the one that stands before it in the order. */
function addKeys(edits: Edits, map: YAMLMap, added: Tree, order: readonly string[]): void {
  const items = itemsOf(map);
  const style = quoting(items);
  const names = items.map(nameOf);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const groups = Map.groupBy([...added].toSorted(([one], [other]) => rank(one) - rank(other)), ([name]) =>
    rank(name) === order.length ? items.length - 1 : Math.max(-1, ...order.slice(0, rank(name)).map((before) => names.indexOf(before))),
  );
  for (const [index, entries] of groups) {
    const tree: Tree = new Map(entries);
    const before = items[index];
    if (map.flow === true) addToFlow(edits, map, before, tree, style);
    else if (before === undefined) {
      const { key } = items[0]!;
      const indent = indentOf(edits.text, key);
      edits.insert(startOf(key), `${blockOf(tree, indent, style).slice(indent.length)}${indent}`);
    } else {
      const { at, lead } = nextLine(edits.text, endOf(before));
      edits.insert(at, lead + blockOf(tree, indentOf(edits.text, before.key), style));
    }
  }
}

function addToFlow(edits: Edits, map: YAMLMap, before: Item | undefined, tree: Tree, style: TextStyle): void {
  const entries = entriesOf(tree, style);
  if (before !== undefined) edits.insert(endOf(before), `, ${entries}`);
  else if (map.items.length > 0) edits.insert(startOf(map) + 1, ` ${entries},`);
  else edits.replace(startOf(map), map.range![1], `{ ${entries} }`);
}

/** How the texts of a map are quoted: as most people would go on from its last one. */
function quoting(items: readonly Item[]): TextStyle {
  const last = items.map(({ value }) => value).findLast((value) => isScalar(value) && typeof value.value === 'string');
  const style = styleOf(last);
  return style === 'double' || style === 'single' ? style : 'plain';
}

/** Lines of a map in block style. */
function blockOf(tree: Tree, indent: string, style: TextStyle = 'plain'): string {
  return [...tree].map(([key, value]) => (value instanceof Map ? `${indent}${renderKey(key)}:\n${blockOf(value, `${indent}  `, style)}` : `${indent}${renderKey(key)}: ${scalarOf(value, style, false)}\n`)).join('');
}

const flowOf = (tree: Tree, style: TextStyle = 'plain'): string => `{ ${entriesOf(tree, style)} }`;

function entriesOf(tree: Tree, style: TextStyle): string {
  return [...tree].map(([key, value]) => `${renderKey(key)}: ${value instanceof Map ? flowOf(value, style) : scalarOf(value, style, true)}`).join(', ');
}

/** Where an item ends, without the remark behind it. */
function endOf({ key, value }: Item): number {
  if (value === null || (isScalar(value) && value.range![0] === value.range![1])) return key.range![1];
  if (!isCollection(value) || value.flow === true) return value.range![1];
  const last = value.items.at(-1);
  if (last === undefined) return value.range![1];
  if (isPair(last)) return endOf(last as Item);
  return isMap(last) && last.flow !== true && last.items.length > 0 ? endOf(last.items.at(-1) as Item) : (last as Node).range![1];
}

/** Behind the colon of a key, or behind a key without one. */
function endOfKey(text: string, key: Node): number {
  const end = key.range![1];
  return end + (/^\s*:/.exec(text.slice(end))?.[0].length ?? 0);
}

/** The beginning of the line after a place, and the line end that is lacking there where the text ends first. */
function nextLine(text: string, place: number): { at: number; lead: string } {
  if (text[place - 1] === '\n') return { at: place, lead: '' };
  const end = text.indexOf('\n', place);
  return end < 0 ? { at: text.length, lead: '\n' } : { at: end + 1, lead: '' };
}

/** The white space that a key stands behind, also where a list's hyphen is in it. */
function indentOf(text: string, key: Node): string {
  const start = startOf(key);
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}
