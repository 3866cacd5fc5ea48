import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Splice } from './splice.ts';

/** An item of a list, as it is written in `[ ]`, and after a dash. */
export interface Item {
  readonly inBrackets: string;
  readonly afterDash: string;
}

/** An item that is written in the same way wherever it stands. */
export const plainItem = (words: string): Item => ({ inBrackets: words, afterDash: words });

/**
 * Where an item goes into a list of a YAML text: after the item of an index, or last. A list that is not there yet is
 * made. Undefined where what stands there is no list.
 * @example insertItem('guides: [a]\n', ['guides'], plainItem('b')) // { at: 10, words: ', b' }
 */
export function insertItem(text: string, path: readonly (string | number)[], item: Item, after?: number): Splice | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  const list: unknown = document.getIn(path, true);
  if (isSeq(list)) return list.flow ? inBrackets(list, item, after) : afterDash(text, list, item, after);
  const map: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = String(path.at(-1));
  return isMap(map) && map.items.length > 0 ? newList(text, map, key, `[${item.inBrackets}]`) : undefined;
}

function inBrackets(list: YAMLSeq, item: Item, after = list.items.length - 1): Splice {
  const last = list.items[after];
  return isNode(last) || isPair(last) ? { at: endOf(last), words: `, ${item.inBrackets}` } : { at: list.range![0] + 1, words: item.inBrackets };
}

function afterDash(text: string, list: YAMLSeq, item: Item, after = list.items.length - 1): Splice {
  const last = list.items[after] as Node;
  // Items may be indented by tabs or stand at the edge: what is before the first dash is before each.
  const indent = indentOf(text, list.range![0]);
  const words = isMap(last) && last.flow ? item.inBrackets : item.afterDash;
  return onNextLine(text, endOf(last), indent, `- ${words}`);
}

/** A list that a map lacks, or has as a key without a value. */
function newList(text: string, map: YAMLMap, key: string, list: string): Splice | undefined {
  const pair = map.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
  if (pair !== undefined) {
    const colon = text.indexOf(':', endOf(pair.key as Node)) + 1;
    const isEmpty = isScalar(pair.value) && pair.value.value === null && (pair.value.source ?? '') === '';
    return isEmpty ? { at: colon, words: ` ${list}` } : undefined;
  }
  const end = endOf(map.items.at(-1)!);
  return map.flow ? { at: end, words: `, ${key}: ${list}` } : onNextLine(text, end, indentOf(text, map.range![0]), `${key}: ${list}`);
}

/** After the line of a place, and after the notes that stand deeper below it and belong to it. */
function onNextLine(text: string, end: number, indent: string, words: string): Splice {
  const lineEnd = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  if (lineEnd < 0) return { at: text.length, words: `\n${indent}${words}` };
  let at = lineEnd + 1;
  for (;;) {
    const note = /^([ ]*)#[^\n]*(?:\n|$)/.exec(text.slice(at));
    if (note === null || note[1]!.length <= indent.length) break;
    at += note[0].length;
  }
  return text[at - 1] === '\n' ? { at, words: `${indent}${words}\n` } : { at, words: `\n${indent}${words}` };
}

/** As many spaces as stand before a place on its line, signs such as a dash counted as spaces. */
function indentOf(text: string, place: number): string {
  return ' '.repeat(place - (text.lastIndexOf('\n', place - 1) + 1));
}

/** Where the last value in a value ends; blank lines and notes after it are not part of it. */
function endOf(node: unknown): number {
  if (isPair(node)) {
    const { key, value } = node;
    return isNode(value) && value.range![1] > (key as Node).range![1] ? endOf(value) : (key as Node).range![1];
  }
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  return (node as Node).range![1];
}
