import type { Image, Link, Nodes } from 'mdast';
import { leavesOf } from './blocks.ts';
import type { Document } from './document.ts';

/** The links and images of a page, in reading order, also those in a block without words of its own. */
export interface Shown {
  readonly links: readonly ShownLink[];
  readonly images: readonly Image[];
}

export interface ShownLink {
  readonly node: Link;
  readonly where: 'prose' | 'heading' | 'walkthrough';
}

const known = new WeakMap<Document, Shown>();

/** Remembered by the document, as many ask for them. */
export function shownIn(document: Document): Shown {
  let shown = known.get(document);
  if (shown === undefined) {
    shown = found(document);
    known.set(document, shown);
  }
  return shown;
}

function found(document: Document): Shown {
  const links: ShownLink[] = [];
  const images: Image[] = [];
  const visit = (node: Nodes, where: ShownLink['where']): void => {
    if (node.type === 'link') links.push({ node, where });
    else if (node.type === 'image') images.push(node);
    if ('children' in node) for (const child of node.children) visit(child as Nodes, where);
  };
  for (const section of document.sections) {
    for (const { node, kind } of leavesOf(section)) visit(node, node.type === 'heading' ? 'heading' : kind === 'action' ? 'walkthrough' : 'prose');
  }
  return { links, images };
}
