import { shownIn as shownInDocument } from '../model/shown.ts';
import type { Source, SourceOf } from '../model/source.ts';

/** The links and images of a file in reading order. */
export function shownIn(source: SourceOf<'mdx'>) {
  const { links, images } = shownInDocument(source.parsed.document);
  return { links: links.map(({ node }) => node), images };
}

/** The pages among the sources. */
export const pageSources = (sources: readonly Source[]) => sources.filter((source) => source.kind === 'mdx');
