import type { Leaf } from '../model/blocks.ts';
import type { MarkdownPlace } from './markdown.ts';

/** Where the words of a block of prose stand in its file, and what that asks of other words in their place. */
export interface BlockBytes {
  readonly start: number;
  readonly end: number;
  readonly place: MarkdownPlace;
}

/**
 * Finds the words of a block in the text that it was read from: all between its first and last word or code, without
 * the mark of an alert, the signs of a heading or the walls of a cell. A block has words.
 */
export function bytesOf({ node, alert }: Leaf, text: string): BlockBytes {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first?.position?.start.offset === undefined || last?.position?.end.offset === undefined || node.position?.start.offset === undefined) throw new Error('Only what was read from a file stands in one.');
  const from = first.position.start.offset;
  const end = last.position.end.offset;
  // The mark is not among the words, but the text that it was taken from begins with it.
  const mark = alert !== undefined && first.type === 'text' && !first.value.startsWith('[!') ? /^\[![^\]\n]*\][ \t]*\n[ \t]*(?:>[ \t]*)?/.exec(text.slice(from, end))?.[0].length : undefined;
  const start = from + (mark ?? 0);
  const kind = node.type === 'tableCell' ? 'cell' : node.type === 'heading' && text[node.position.start.offset] === '#' ? 'heading' : 'lines';
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineBreak = / {2,}\n/.test(text.slice(start, end)) ? '  ' : '\\';
  return { start, end, place: { kind, indent: kind === 'lines' ? before.replace(/[^>\s]/g, ' ') : '', lineBreak } };
}
