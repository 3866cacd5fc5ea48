import type { Link, Nodes } from 'mdast';
import { partsOf } from './document.ts';
import type { Document } from './document.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { SourceOf } from './source.ts';
import { placeOf } from './subset.ts';
import type { LoadedTerms } from './terms.ts';

/** A word of a page that leads to its explanation. */
export interface TermLink {
  readonly term: string;
  readonly node: Link;
  /** In a heading or a walkthrough it cannot lead anywhere. */
  readonly where: 'prose' | 'heading' | 'walkthrough';
}

/** The term that a link names: "term:code-display". */
export const termOf = (url: string): string | undefined => (url.startsWith('term:') ? url.slice('term:'.length) : undefined);

/** Where the first mention of a term on a page stands, and its explanation at the foot of the page. */
export const termFragments = (term: string) => ({ word: `word-${term}`, explanation: `term-${term}` });

/** All words of a document that lead to explanations, in no order that means anything. */
export function termLinksOf(document: Document): TermLink[] {
  const links: TermLink[] = [];
  const visit = (node: Nodes, where: TermLink['where']): void => {
    const term = node.type === 'link' ? termOf(node.url) : undefined;
    if (term !== undefined) links.push({ term, node: node as Link, where });
    const inside = node.type === 'heading' ? 'heading' : where;
    if ('children' in node) for (const child of node.children) visit(child as Nodes, inside);
  };
  for (const { title } of document.sections) if (title !== undefined) visit(title, 'heading');
  for (const part of partsOf(document)) {
    if (part.kind === 'walkthrough') for (const item of part.items) visit(item, 'walkthrough');
    else if (part.kind !== 'problems') for (const node of part.nodes) visit(node, 'prose');
  }
  return links;
}

/** `term:` links that name no term, or stand where a word cannot lead to its explanation. */
export function termLinkProblems(sources: readonly SourceOf<'mdx'>[], { terms, unread }: Pick<LoadedTerms, 'terms' | 'unread'>): Problem[] {
  return sources.flatMap((source) =>
    termLinksOf(source.parsed.document).flatMap(({ term, node, where }) => {
      const at = placeOf(source.path, node);
      if (where !== 'prose') return [problem('term-place', at, { where })];
      return terms.has(term) || unread.has(term) ? [] : [problem('term-link', at, { term, known: [...terms.keys()] })];
    }),
  );
}
