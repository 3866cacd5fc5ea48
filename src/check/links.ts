import type { Image, Link, Nodes } from 'mdast';
import { partsOf } from '../model/document.ts';
import type { Source, SourceOf } from '../model/source.ts';

interface Shown {
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

const known = new WeakMap<Source, Shown>();

/**
 * The links and images of a file in reading order, also those in a block without words of its own, which is no `Text`.
 * Remembered by the source, as its texts are.
 */
export function shownIn(source: SourceOf<'mdx'>): Shown {
  const before = known.get(source);
  if (before !== undefined) return before;
  const links: Link[] = [];
  const images: Image[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link') links.push(node);
    if (node.type === 'image') images.push(node);
    if ('children' in node) for (const child of node.children) visit(child as Nodes);
  };
  const { document } = source.parsed;
  for (const { title } of document.sections) if (title !== undefined) visit(title);
  for (const part of partsOf(document)) {
    if (part.kind === 'walkthrough') for (const item of part.items) visit(item);
    else if (part.kind !== 'problems') for (const node of part.nodes) visit(node);
  }
  const inOrder = (nodes: readonly Nodes[]) => nodes.toSorted((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
  const shown: Shown = { links: inOrder(links) as Link[], images: inOrder(images) as Image[] };
  known.set(source, shown);
  return shown;
}

/** The pages among the sources. */
export const pageSources = (sources: readonly Source[]) => sources.filter((source) => source.kind === 'mdx');
