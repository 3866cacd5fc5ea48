import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import type { DocumentPart } from './document.ts';
import type { Variant } from './page.ts';
import { textOf } from './subset.ts';

/** The smallest piece of a page that is translated as one: a heading, paragraph, list item, cell or front-matter text. */
export interface Block {
  /** Where it belongs, in words that every language shares: "front matter", "body", "choice this-phone". */
  readonly section: string;
  /** Its words alone, white space folded: markup and layout change nothing. */
  readonly words: string;
}

/** The blocks of a variant, in reading order. */
export function blocksOf(variant: Variant): Block[] {
  const { title, description, forWhom, noneFits, needs = {} } = variant.frontMatter;
  const matter = [title, description, forWhom, noneFits].filter((text) => text !== undefined);
  // Needs by id, so that their order in the file means nothing.
  const named = Object.keys(needs).toSorted().map((id) => needs[id]!);
  const front = [...matter, ...named].map((text): Block => ({ section: 'front matter', words: fold(text) }));
  return [
    ...front,
    ...variant.document.sections.flatMap((section) => {
      const name = section.kind === 'choice' ? `choice ${section.id}` : section.kind;
      const nodes: Nodes[] = [...(section.title === undefined ? [] : [section.title]), ...section.parts.flatMap(nodesOf)];
      return nodes.flatMap(leaves).map((words): Block => ({ section: name, words }));
    }),
  ];
}

function nodesOf(part: DocumentPart): Nodes[] {
  if (part.kind === 'problems') return part.parts.flatMap(nodesOf);
  return part.kind === 'walkthrough' ? [...part.items] : [...part.nodes];
}

/** Blocks hold either blocks or words; those that hold words are the leaves. */
function leaves(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const words = fold(textOf(node));
    return words === '' ? [] : [words];
  }
  return 'children' in node ? node.children.flatMap((child) => leaves(child as Nodes)) : [];
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A short name for words, by which a record knows them again. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
