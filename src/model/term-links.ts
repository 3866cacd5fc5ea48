import type { Link } from 'mdast';
import type { Document } from './document.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { shownIn } from './shown.ts';
import type { ShownLink } from './shown.ts';
import type { SourceOf } from './source.ts';
import { placeOf } from './subset.ts';
import type { LoadedTerms } from './terms.ts';

/** A word of a page that leads to its explanation. */
export interface TermLink {
  readonly term: string;
  readonly node: Link;
  /** In a heading or a walkthrough it cannot lead anywhere. */
  readonly where: ShownLink['where'];
}

/** The term that a link names: "term:code-display". */
export const termOf = (url: string): string | undefined => (url.startsWith('term:') ? url.slice('term:'.length) : undefined);

/** Where the first mention of a term on a page stands, and its explanation at the foot of the page. */
export const termFragments = (term: string) => ({ word: `word-${term}`, explanation: `term-${term}` });

/** All words of a document that lead to explanations, in reading order. */
export function termLinksOf(document: Document): TermLink[] {
  return shownIn(document).links.flatMap(({ node, where }) => {
    const term = termOf(node.url);
    return term === undefined ? [] : [{ term, node, where }];
  });
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
