import type { Link } from 'mdast';
import type { Document } from './document.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { shownIn } from './shown.ts';
import type { ShownLink } from './shown.ts';
import type { SourceOf } from './source.ts';
import { placeOf, textOf } from './subset.ts';
import type { LoadedTerms, Term } from './terms.ts';

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
  const renamed = renamedTerms(sources, { terms, unread });
  const told = [...renamed].map(([was, { term, links }]) => problem('term-renamed', { file: term.yaml.file, line: 1, column: 1 }, { was, now: term.id, links }));
  const atLinks = sources.flatMap((source) =>
    termLinksOf(source.parsed.document).flatMap(({ term, node, where }) => {
      const at = placeOf(source.path, node);
      if (where !== 'prose') return [problem('term-place', at, { where })];
      return terms.has(term) || unread.has(term) || renamed.has(term) ? [] : [problem('term-link', at, { term, known: [...terms.keys()] })];
    }),
  );
  return [...told, ...atLinks];
}

/** Terms whose file no link names any more, by the name that links to their words still use. */
export function renamedTerms(sources: readonly SourceOf<'mdx'>[], { terms, unread }: Pick<LoadedTerms, 'terms' | 'unread'>): Map<string, { term: Term; links: number }> {
  const links = Map.groupBy(sources.flatMap((source) => termLinksOf(source.parsed.document)), ({ term }) => term);
  const unused = [...terms.values()].filter(({ id }) => !links.has(id));
  const renamed = new Map<string, { term: Term; links: number }>();
  for (const [name, own] of links) {
    // One link alone is more likely to be mistyped than the name of a file.
    if (own.length < 2 || terms.has(name) || unread.has(name)) continue;
    const meant = unused.filter((term) => own.some(({ node }) => isWordOf(term, textOf(node))));
    if (meant.length === 1) renamed.set(name, { term: meant[0]!, links: own.length });
  }
  return renamed;
}

/** Whether a text is the word of a term in any language, with whatever ending. */
function isWordOf({ words, forms }: Term, text: string): boolean {
  const plain = text.toLowerCase();
  return [...Object.values(words), ...Object.values(forms).flat()].some((word) => plain.startsWith(word.toLowerCase()));
}
