import type { Nodes } from 'mdast';
import { fold } from '../../model/blocks.ts';
import { textOf } from '../../model/subset.ts';
import type { Text } from '../texts.ts';

/** Words inside a text that are set off from it: bold ones, which may be a label of the app, and code. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly kind: 'strong' | 'inlineCode';
}

const known = new WeakMap<Text, readonly Run[]>();

/** The bold words and code of a text, by where they stand in its words. */
export function runsOf(text: Text): readonly Run[] {
  let runs = known.get(text);
  if (runs === undefined) {
    runs = text.node === undefined ? [] : found(text.node, text.words);
    known.set(text, runs);
  }
  return runs;
}

function found(block: Nodes, words: string): Run[] {
  const runs: Run[] = [];
  // Pieces of text are looked up one after the other, so that a word is never taken for the same word before it.
  let cursor = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const piece = fold(node.value);
      const at = words.indexOf(piece, cursor);
      if (at === -1) return;
      cursor = at + piece.length;
      if (node.type === 'inlineCode') runs.push({ start: at, end: cursor, words: piece, kind: 'inlineCode' });
    } else if (node.type === 'strong') {
      const label = fold(textOf(node));
      const at = words.indexOf(label, cursor);
      for (const child of node.children) visit(child);
      if (at !== -1 && label !== '') runs.push({ start: at, end: at + label.length, words: label, kind: 'strong' });
    } else if ('children' in node) for (const child of node.children) visit(child as Nodes);
  };
  visit(block);
  return runs;
}
