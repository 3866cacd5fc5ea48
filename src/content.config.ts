import { defineCollection } from 'astro:content';
import { sourcesLoader } from './build/loader.ts';

/**
 * Two collections: the files that editors own, and the generator's languages. Each entry is one file, read by
 * `model/source.ts`; `src/site.ts` joins them. Nothing is rendered here: README.md says why.
 */
export const collections = {
  content: defineCollection({ loader: sourcesLoader('content') }),
  languages: defineCollection({ loader: sourcesLoader('languages') }),
};
